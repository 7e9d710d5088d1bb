export type JsonPath = readonly (string | number)[];
export interface JsonValue {
    readonly path: JsonPath;
    readonly value: unknown;
    /** Where it begins. */
    readonly line: number;
}
export interface JsonOptions {
    /** Whether the values of a container are given one by one, and not the container. Asked once for each container. */
    readonly enters: (path: JsonPath, kind: 'object' | 'array') => boolean;
    /** Whether further values may follow the first. */
    readonly many?: boolean;
}
/**
 * The values of a JSON text, in handfuls.
 *
 * @throws AfterwordError `corrupt`, naming the line, as soon as it meets what is no JSON
 */
export declare function jsonValues(text: AsyncIterable<string>, options: JsonOptions): AsyncGenerator<readonly JsonValue[]>;
