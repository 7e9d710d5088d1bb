// Who calls, to a store that serves many readers. A server makes sure of it, decides by its policy what the caller may,
// and says both in one object; the store only keeps to it.
import { AfterwordError, noSuchComment } from './errors.js';
import type { CommentAuthor, CommentRecord, CommentStatus } from './records.js';

export interface Caller {
  /** Stands for the reader in the store. No secret, and never shown to anyone. */
  readonly key: string;
  /** The signed-in reader, under whose name all they write stands; absent for guests. */
  readonly author?: CommentAuthor | undefined;
  /** May do to any comment what a moderator may, and sees those that wait. */
  readonly moderates?: boolean | undefined;
  /** What becomes of what they add, and of an approved comment that they edit. Default: what they add is `approved`, and an
   *  edited comment stays what it was. */
  readonly status?: Exclude<CommentStatus, 'removed'> | undefined;
  /** Milliseconds after it was written in which they may change a comment of theirs. Default: without end. */
  readonly changeWindow?: number | undefined;
}

/**
 * Makes sure that a caller may see a comment: what everyone sees, their own unless it is spam, all for a moderator. Every
 * act on a comment begins with this.
 *
 * @param owner the key of whoever wrote it
 * @throws AfterwordError `not-found`, as for a comment that is not there
 */
export const assertCanSee = (record: CommentRecord, owner: string | undefined, caller: Caller | undefined): void => {
  if (!caller || caller.moderates || record.status === 'approved') return;
  if (record.status === 'spam' || owner !== caller.key) throw noSuchComment(record.id);
};

/**
 * Makes sure that a caller may change a comment.
 *
 * @param owner the key of whoever wrote it
 * @param now the store's clock, by which the record was dated; milliseconds since 1970
 * @throws AfterwordError `not-found` for what they may not see, else `forbidden`
 */
export const assertCanChange = (
  record: CommentRecord,
  owner: string | undefined,
  caller: Caller | undefined,
  now: number,
): void => {
  assertCanSee(record, owner, caller);
  if (!caller || caller.moderates) return;
  if (owner !== caller.key) throw forbidden('This comment is somebody else’s.');
  if (now > changeEnd(record, caller)) throw forbidden('This comment is too old to be changed.');
};

/** The last moment in which its author may change a comment; milliseconds since 1970. */
const changeEnd = ({ createdAt }: CommentRecord, caller: Caller | undefined): number =>
  caller?.moderates ? Infinity : Date.parse(createdAt) + (caller?.changeWindow ?? Infinity);

/** The owner of what was written without a caller, in a store that has one reader. */
export const ONLY_READER = '';
/** The last moment that a date can be. */
const LAST_DATE = 8.64e15;

/**
 * A record as it is told to a caller: whether it is theirs, and until when they may change it. Of what is removed or spam,
 * nothing is anybody's.
 *
 * @param owner the key of whoever wrote it; absent where that is not known, as of what was restored
 */
export const withOwnership = (
  record: CommentRecord,
  owner: string | undefined,
  caller: Caller | undefined,
): CommentRecord => {
  const isOpen = record.status === 'approved' || record.status === 'pending';
  if (!isOpen || owner !== (caller?.key ?? ONLY_READER)) return record;
  const end = changeEnd(record, caller);
  return { ...record, mine: true, ...(end <= LAST_DATE && { editableUntil: new Date(end).toISOString() }) };
};

/**
 * Makes sure that a draft which was added before is added again by the same caller: nobody else is told what became of it.
 *
 * @throws AfterwordError `conflict`
 */
export const assertSameSender = (owner: string | undefined, caller: Caller | undefined): void => {
  if (caller && owner !== caller.key)
    throw new AfterwordError('conflict', 'Somebody else’s comment has this id: make a random one for each draft.');
};

/** @throws AfterwordError `forbidden` */
export const assertModerator = (caller: Caller | undefined): void => {
  if (caller && !caller.moderates) throw forbidden('Only a moderator may do that.');
};

/** Whether a caller sees a comment before it is approved. */
export const canSeePending = (owner: string | undefined, caller: Caller | undefined): boolean =>
  caller !== undefined && (caller.moderates === true || owner === caller.key);

const forbidden = (message: string): AfterwordError => new AfterwordError('forbidden', message);
