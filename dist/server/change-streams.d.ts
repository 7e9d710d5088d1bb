import type { Adapter, Changes } from '../core/adapter.js';
import type { Caller } from '../core/caller.js';
import type { DiscussionId } from '../core/records.js';
/** How many streams there may be. */
export interface StreamLimits {
    /** From one network address; many readers may share it, as in a school. Default 1,000. */
    readonly perAddress?: number;
    /** Altogether. Default 20,000. */
    readonly total?: number;
}
/** A discussion, and the version of it that the listener has. */
export interface Followed {
    readonly discussion: DiscussionId;
    readonly since: number;
}
export interface Listener {
    readonly caller: Caller | undefined;
    /** When the sign-in expires, milliseconds since 1970. */
    readonly expires?: number | undefined;
    /** The network they come from, where it is known. */
    readonly network?: string | undefined;
    readonly signal: AbortSignal;
}
/** Changes as an event of a stream of one discussion, which continues after `Last-Event-ID`. */
export declare const eventOfOne: (_: DiscussionId, changes: Changes) => string;
/** Changes as an event of a stream of many discussions, which names the discussion. */
export declare const eventOfMany: (discussion: DiscussionId, changes: Changes) => string;
export declare class ChangeStreams {
    #private;
    constructor(adapter: Adapter, limits?: StreamLimits, now?: () => number);
    /** How many streams are open. */
    get size(): number;
    /** Ends every stream, for a server that stops. */
    close(): void;
    /**
     * The changes of discussions after a version of each, and those that follow until the reader goes or their sign-in ends.
     *
     * @throws AfterwordError `rate-limited` where there are too many streams already
     */
    stream(followed: readonly Followed[], { caller, expires, network, signal }: Listener, eventOf: (discussion: DiscussionId, changes: Changes) => string): ReadableStream<Uint8Array>;
}
