import type { Changes } from '../core/adapter.js';
import { type Followed } from './http-tabs.js';
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
/** @param nameOf whom the server tells what: tabs of one name listen for each other; without a name each for itself */
export declare const createChangeStream: (open: Open, nameOf: () => Promise<string | undefined>) => ChangeStream;
export {};
