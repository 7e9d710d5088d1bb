import type { Following } from '../../core/follow.js';
import type { DiscussionId } from '../../core/records.js';
/** Messages between servers that share a database. */
export interface PubSub {
    /** Announces that a discussion changed. It may fail without consequences. */
    send(id: DiscussionId): void;
    /** Calls back with the id of each discussion that another server announces, and without an id when any may have changed. */
    listen(onMessage: (id?: DiscussionId) => void): void;
    close(): Promise<void>;
}
export declare class ChangeNotifier {
    #private;
    /** @param look queries the numbers of the newest changes of discussions */
    constructor(look: (ids: readonly DiscussionId[]) => Promise<ReadonlyMap<DiscussionId, number>>, messenger: PubSub | undefined);
    add(following: Following, discussion: DiscussionId): () => void;
    /** A discussion was changed here. */
    tell(id: DiscussionId): void;
    /** A follower could not ask for the changes: the next look notifies again in any case. */
    lookAnew(id: DiscussionId): void;
    close(): void;
}
