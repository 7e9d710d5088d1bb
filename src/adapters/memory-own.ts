// What a reader wrote in all discussions of the memory adapter: lists it, and removes it.
import type { Adapter } from '../core/adapter.js';
import { type Caller, ONLY_READER } from '../core/caller.js';
import { remove } from '../core/commands.js';
import { AfterwordError, throwIfAborted } from '../core/errors.js';
import { newestPageOf } from '../core/newest-page.js';
import { timeOf } from '../core/order.js';
import { MOST_REMOVED } from '../core/own-comments.js';
import type { CommentRecord, DiscussionId } from '../core/records.js';

interface Stored {
  readonly record: CommentRecord;
}

/** What it needs of the comments (memory-comments.ts). */
export interface OwnContext<Entry extends Stored> {
  /** What a reader wrote, in all discussions, except what was removed. */
  readonly storedBy: (owner: string) => readonly Entry[];
  readonly shownTo: (entry: Entry, caller: Caller | undefined) => CommentRecord;
  readonly change: (id: DiscussionId, entry: Entry, changed: CommentRecord) => CommentRecord;
  /** Forgets what moderators could restore of a comment. */
  readonly forgetKept: (id: DiscussionId, comment: string) => void;
}

const ownerOf = (caller: Caller | undefined): string => caller?.key ?? ONLY_READER;

export const memoryOwn = <Entry extends Stored>({
  storedBy,
  shownTo,
  change,
  forgetKept,
}: OwnContext<Entry>): Required<Pick<Adapter, 'own' | 'removeOwn'>> => ({
  async own(query = {}, call) {
    throwIfAborted(call?.signal);
    const shown = storedBy(ownerOf(call?.caller)).filter(({ record: { status } }) => status !== 'spam');
    return newestPageOf(
      shown.map((kept) => ({ record: shownTo(kept, call?.caller), time: timeOf(kept.record) })),
      query,
    );
  },

  async removeOwn(comments, call) {
    throwIfAborted(call?.signal);
    if (comments && comments.length > MOST_REMOVED)
      throw new AfterwordError('invalid', `At most ${MOST_REMOVED} comments are removed at a time.`);
    const isChosen = ({ record: { id, discussion } }: Stored): boolean =>
      !comments || comments.some((one) => one.comment === id && one.discussion === discussion);
    const found = storedBy(ownerOf(call?.caller)).filter(isChosen);
    const removed = found.sort((a, b) => timeOf(b.record) - timeOf(a.record)).slice(0, MOST_REMOVED);
    for (const kept of removed) {
      change(kept.record.discussion, kept, remove(kept.record));
      forgetKept(kept.record.discussion, kept.record.id);
    }
    return { removed: removed.length, more: found.length > removed.length };
  },
});
