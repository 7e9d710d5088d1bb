export type JsonPath = readonly (string | number)[];
export interface JsonValue {
    readonly path: JsonPath;
    readonly value: unknown;
    /** The line where it begins. */
    readonly line: number;
}
export interface JsonOptions {
    /** Whether to yield the values of a container one by one instead of the container. Called once for each container. */
    readonly enters: (path: JsonPath, kind: 'object' | 'array') => boolean;
    /** Whether further values may follow the first. */
    readonly many?: boolean;
}
/**
 * The values of a JSON text, in batches.
 *
 * @throws AfterwordError `corrupt`, naming the line, as soon as it finds invalid JSON
 */
export declare function jsonValues(text: AsyncIterable<string>, options: JsonOptions): AsyncGenerator<readonly JsonValue[]>;
