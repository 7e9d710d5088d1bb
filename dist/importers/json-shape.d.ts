export interface JsonShape {
    readonly keys: ReadonlySet<string>;
    /** Whether a further value follows the first. */
    readonly isSequence: boolean;
}
export declare const shapeOf: (text: string) => JsonShape;
