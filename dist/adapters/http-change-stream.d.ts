import type { Changes } from '../core/adapter.js';
/** A discussion, and the version of it that is known. */
export interface Followed {
    readonly discussion: string;
    readonly since: number;
}
/** Opens the stream; `undefined` where the platform gives no body to read. */
type Open = (followed: readonly Followed[], signal: AbortSignal) => Promise<ReadableStream<Uint8Array> | undefined>;
export interface ChangeStream {
    /** How many discussions it follows. */
    readonly size: number;
    watch(discussion: string, since: number, onChange: (changes: Changes) => void): () => void;
    /** Opens the stream anew, as somebody else. */
    reopen(): void;
}
/** The server takes so many in one stream. */
export declare const MOST_FOLLOWED = 100;
export declare const createChangeStream: (open: Open) => ChangeStream;
export {};
