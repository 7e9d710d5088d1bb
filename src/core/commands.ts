// What writing does to a record, as functions from record to record. Every store that keeps records itself (memory,
// IndexedDB, SQL) uses these, so that they agree on revisions, tombstones and reactions and differ only in where the
// result is put.
import type { Moderation } from './adapter.js';
import type { Caller } from './caller.js';
import { checkDraft, type CommentDraft } from './draft.js';
import { AfterwordError } from './errors.js';
import type { CommentBody, CommentRecord, CommentStatus, DiscussionId } from './records.js';

/** A draft as a record, dated `now` (milliseconds since 1970). */
export const recordOf = (
  discussion: DiscussionId,
  { id, parent, author: { name, url }, body: { format, source } }: CommentDraft,
  now: number,
): CommentRecord => ({
  id,
  discussion,
  parent,
  author: { name: name.trim(), ...(url && { url }) },
  body: { format, source },
  createdAt: new Date(now).toISOString(),
  status: 'approved',
  kind: 'comment',
  revision: 1,
});

/**
 * The record a draft becomes.
 *
 * @param parent what the store holds under the draft's parent id
 * @param now the store's clock, milliseconds since 1970
 * @param caller who sent it; a signed-in reader's own name and address count, whatever the draft says
 * @throws AfterwordError `invalid` or `not-found`
 */
export const accept = (
  discussion: DiscussionId,
  draft: CommentDraft,
  parent: CommentRecord | undefined,
  now: number,
  caller?: Caller,
): CommentRecord => {
  checkDraft(draft);
  if (draft.parent !== null && !parent) throw noSuchComment(draft.parent);
  return {
    ...recordOf(discussion, draft, now),
    ...(caller?.author && { author: caller.author }),
    status: caller?.status ?? 'approved',
  };
};

export const noSuchComment = (id: string): AfterwordError =>
  new AfterwordError('not-found', `There is no comment ${id}.`);

export const discussionClosed = (): AfterwordError => new AfterwordError('closed', 'This discussion is closed.');

/** @throws AfterwordError `conflict` when the record is not at `revision` any more */
export const edit = (
  record: CommentRecord,
  change: { readonly body: CommentBody; readonly revision?: number },
  now: number,
): CommentRecord => {
  if (record.status === 'removed') throw noSuchComment(record.id);
  if (change.revision !== undefined && change.revision !== record.revision)
    throw new AfterwordError(
      'conflict',
      `Comment ${record.id} is at revision ${record.revision}, not ${change.revision}.`,
    );
  checkDraft({ id: record.id, parent: record.parent, author: { name: '' }, body: change.body });
  return {
    ...record,
    body: { format: change.body.format, source: change.body.source },
    editedAt: new Date(now).toISOString(),
    revision: record.revision + 1,
  };
};

/** A tombstone: the place is kept, what was said and by whom is gone. The same object when it is one already. */
export const remove = (record: CommentRecord): CommentRecord => {
  if (record.status === 'removed') return record;
  const { reactions: _, pinned: __, ...rest } = record;
  return {
    ...rest,
    author: { name: '' },
    body: { format: 'text', source: '' },
    status: 'removed',
    revision: record.revision + 1,
  };
};

/**
 * The record with a reader's reaction set or taken back; the same object when that is how it is already.
 *
 * @param mine whether the reader has reacted so already, where the record does not tell
 */
export const react = (
  record: CommentRecord,
  { name, on }: { readonly name: string; readonly on: boolean },
  mine?: boolean,
): CommentRecord => {
  const { [name]: own, ...others } = record.reactions ?? {};
  // A name such as `constructor` is found on any object; only its own reactions count.
  const old = (Object.hasOwn(record.reactions ?? {}, name) && own) || { count: 0, mine: false };
  if ((mine ?? old.mine) === on) return record;
  const count = old.count + (on ? 1 : -1);
  return {
    ...record,
    reactions: count > 0 ? { ...others, [name]: { count, mine: on } } : others,
    revision: record.revision + 1,
  };
};

/** A record's reactions as one reader sees them. */
export const withMine = (record: CommentRecord, isMine: (name: string) => boolean): CommentRecord =>
  record.reactions
    ? {
        ...record,
        reactions: Object.fromEntries(
          Object.entries(record.reactions).map(([name, { count }]) => [name, { count, mine: isMine(name) }]),
        ),
      }
    : record;

const statusAfter = {
  approve: 'approved',
  hold: 'pending',
  spam: 'spam',
} as const satisfies Record<string, CommentStatus>;

/** The record after a moderator's action on it; the same object when nothing changes. */
export const moderate = (
  record: CommentRecord,
  action: Exclude<Moderation['action'], 'close' | 'open'>,
): CommentRecord => {
  if (action === 'remove' || record.status === 'removed') return remove(record);
  if (action === 'pin' || action === 'unpin') {
    const pinned = action === 'pin';
    return pinned === (record.pinned ?? false) ? record : { ...record, pinned, revision: record.revision + 1 };
  }
  const status = statusAfter[action];
  return status === record.status ? record : { ...record, status, revision: record.revision + 1 };
};
