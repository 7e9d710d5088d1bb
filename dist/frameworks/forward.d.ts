/** The base of a directive. */
export declare class OnElement {
    protected readonly element: Record<string, unknown>;
}
/**
 * Gives a directive its inputs.
 *
 * @param booleans those of which an attribute without a text means true
 */
export declare const forward: (directive: typeof OnElement, names: readonly string[], booleans?: readonly string[]) => void;
