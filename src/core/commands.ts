// What each act does to a record, as functions from record to record. Every store that keeps records itself (memory,
// IndexedDB, SQL) uses these. So all stores agree on revisions, removal and reactions, and differ only in where they put
// the result.
import type { CommentModeration, Moderation } from './adapter.js';
import type { Caller } from './caller.js';
import { checkDraft } from './draft.js';
import { AfterwordError, noSuchComment } from './errors.js';
import { withoutWords, type CommentBody, type CommentRecord, type CommentStatus } from './records.js';

export { createRecord, discussionClosed } from './create-record.js';

/** @throws AfterwordError `conflict` if the record is not at the revision that the caller saw */
const checkRevision = (record: CommentRecord, seen: number | undefined): void => {
  if (seen !== undefined && seen !== record.revision)
    throw new AfterwordError('conflict', `Comment ${record.id} is at revision ${record.revision}, not ${seen}.`);
};

/**
 * The record with another body. If `caller.status` is `pending`, an approved comment becomes pending again.
 *
 * @throws AfterwordError `conflict` if the record is not at `revision` any more
 */
export const edit = (
  record: CommentRecord,
  change: { readonly body: CommentBody; readonly revision?: number },
  now: number,
  caller?: Caller,
): CommentRecord => {
  if (record.status === 'removed') throw noSuchComment(record.id);
  checkRevision(record, change.revision);
  checkDraft({ id: record.id, parent: record.parent, author: { name: '' }, body: change.body });
  return {
    ...record,
    body: { format: change.body.format, source: change.body.source },
    editedAt: new Date(now).toISOString(),
    status: record.status === 'approved' ? (caller?.status ?? 'approved') : record.status,
    revision: record.revision + 1,
  };
};

/** The record without its words, with the status `removed`; the same object if it is removed already. */
export const remove = (record: CommentRecord): CommentRecord =>
  record.status === 'removed' ? record : { ...withoutWords(record, 'removed'), revision: record.revision + 1 };

/**
 * The record with a reader's reaction set or taken back; the same object if nothing changes. Only an approved comment takes
 * reactions.
 *
 * @param mine whether the reader has this reaction already, if the record does not say so
 * @throws AfterwordError `not-found`
 */
export const react = (
  record: CommentRecord,
  { name, on }: { readonly name: string; readonly on: boolean },
  mine?: boolean,
): CommentRecord => {
  if (record.status !== 'approved') throw noSuchComment(record.id);
  const { [name]: own, ...others } = record.reactions ?? {};
  // Every object has a `constructor`: only the record's own reactions count.
  const old = (Object.hasOwn(record.reactions ?? {}, name) && own) || { count: 0, mine: false };
  if ((mine ?? old.mine) === on) return record;
  const count = old.count + (on ? 1 : -1);
  return {
    ...record,
    reactions: count > 0 ? { ...others, [name]: { count, mine: on } } : others,
    reactionsRevision: (record.reactionsRevision ?? 0) + 1,
  };
};

/** A record's reactions as one reader sees them. */
export const withOwnReactions = (record: CommentRecord, isMine: (name: string) => boolean): CommentRecord =>
  record.reactions
    ? {
        ...record,
        reactions: Object.fromEntries(
          Object.entries(record.reactions).map(([name, { count }]) => [name, { count, mine: isMine(name) }]),
        ),
      }
    : record;

/** Whether a moderator's act deletes the reports of a comment: every act does, except to pin and unpin it. */
export const settlesReports = ({ action }: Moderation): boolean => action !== 'pin' && action !== 'unpin';

const statusAfter = {
  approve: 'approved',
  hold: 'pending',
  spam: 'spam',
} as const satisfies Record<string, CommentStatus>;

/**
 * The record after a moderator's act on it; the same object if nothing changes.
 *
 * @throws AfterwordError `conflict` if the record is not at the revision that the moderator saw
 */
export const moderate = (record: CommentRecord, { action, revision }: CommentModeration): CommentRecord => {
  checkRevision(record, revision);
  if (action === 'remove' || record.status === 'removed') return remove(record);
  if (action === 'pin' || action === 'unpin') {
    const pinned = action === 'pin';
    return pinned === (record.pinned ?? false) ? record : { ...record, pinned, revision: record.revision + 1 };
  }
  const status = statusAfter[action];
  return status === record.status ? record : { ...record, status, revision: record.revision + 1 };
};
