import type { DiscussionId } from '../../core/records.js';
import type { DiscussionRow, Work } from './tables.js';
/** Locks a discussion. The first write creates its row. */
export declare const lockDiscussion: (work: Work, id: DiscussionId) => Promise<DiscussionRow>;
/**
 * Locks several discussions that have rows. They are locked in the order of their ids, so that two of these never wait for each other.
 * A transaction that needs more than one discussion locks them all by one call.
 */
export declare const lockDiscussions: (work: Work, ids: Iterable<DiscussionId>) => Promise<ReadonlyMap<DiscussionId, DiscussionRow>>;
/**
 * The number of the next change of a discussion: higher than all that it had, and not lower than the time in milliseconds. So the
 * numbers of a store that was made anew, or restored from a backup, are higher than those that clients have from before, and clients
 * miss nothing.
 */
export declare const numberAfter: ({ version }: Pick<DiscussionRow, 'version'>, now: number) => number;
