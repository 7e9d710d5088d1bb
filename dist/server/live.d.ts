import type { Adapter } from '../core/adapter.js';
import type { Caller } from '../core/caller.js';
import type { DiscussionId } from '../core/records.js';
export declare class Live {
    #private;
    constructor(adapter: Adapter);
    /** How many listen. */
    get size(): number;
    /** Ends every stream, for a server that stops. */
    close(): void;
    /** The changes after a version, and those that follow until the reader goes. */
    stream(id: DiscussionId, since: number, as: Caller | undefined, signal: AbortSignal): ReadableStream<Uint8Array>;
}
