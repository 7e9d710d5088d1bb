import type { Changes } from '../core/adapter.js';
import { type Followed } from './http-change-stream-tabs.js';
export interface ChangeStreamOptions {
    /** Opens the stream; `undefined` where the platform gives no body to read. */
    readonly open: (followed: readonly Followed[], signal: AbortSignal) => Promise<ReadableStream<Uint8Array> | undefined>;
    /** What changed in a discussion after a version. */
    readonly ask: (discussion: string, since: number, signal: AbortSignal) => Promise<Changes>;
    /** The address of the server. */
    readonly base: string;
    /** How the reader is known to the server, as a request says it. */
    readonly reader: () => Promise<string | undefined>;
}
export interface ChangeStream {
    /** How many discussions it follows. */
    readonly size: number;
    watch(discussion: string, since: number, onChange: (changes: Changes) => void): () => void;
    /**
     * Opens the stream again, because another reader has signed in.
     *
     * @param isFromStart tells once more all that changed since the discussions were first followed
     */
    reopen(isFromStart: boolean): void;
}
/** The server takes so many in one stream. */
export declare const MOST_FOLLOWED = 100;
export declare const createChangeStream: ({ open, ask, base, reader }: ChangeStreamOptions) => ChangeStream;
