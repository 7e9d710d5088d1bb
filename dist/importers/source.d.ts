import { AfterwordError } from '../core/errors.js';
/** What a `ReadableStream` is, as far as it is used: not every browser can iterate one. */
export interface ByteStream {
    getReader(): {
        read(): Promise<{
            done: boolean;
            value?: Uint8Array | undefined;
        }>;
        cancel(): Promise<void>;
    };
}
export interface SourceFile {
    /** Its bytes, from the beginning. */
    stream(): ByteStream | AsyncIterable<Uint8Array>;
}
export type Chunks = AsyncIterable<Uint8Array>;
/** An importer's refusal: the file is broken, or of another kind. */
export declare const corrupt: (message: string, cause?: unknown) => AfterwordError;
export declare function chunksOf(file: SourceFile): AsyncGenerator<Uint8Array>;
