import type { Following } from '../../core/follow.js';
import type { DiscussionId } from '../../core/records.js';
/** A way by which servers over one database tell each other at once. */
export interface PubSub {
    /** Says that a discussion changed; failing is no matter. */
    send(id: DiscussionId): void;
    /** Calls back with each discussion another server says it of, and with nothing when any may have changed. */
    listen(onMessage: (id?: DiscussionId) => void): void;
    close(): Promise<void>;
}
export declare class ChangeNotifier {
    #private;
    /** @param look asks for the number of the newest change */
    constructor(look: () => Promise<number>, messenger: PubSub | undefined);
    add(following: Following, id: DiscussionId): () => void;
    /** A discussion was changed here. */
    tell(id: DiscussionId): void;
    /** Somebody was nudged and could not ask: the next look nudges again, whatever it finds. */
    lookAnew(): void;
    close(): void;
}
