import { AfterwordError } from '../core/errors.js';
/** The part of a `ReadableStream` that is used: not every browser can iterate over one. */
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
/** The error for a file that is broken or not of the expected format. */
export declare const corrupt: (message: string, cause?: unknown) => AfterwordError;
export declare function chunksOf(file: SourceFile): AsyncGenerator<Uint8Array>;
