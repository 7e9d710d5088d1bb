// Who calls a store that serves many readers. The server checks who it is, and decides by its policy what the caller may do.
// One object says both, and the store follows it.
import { AfterwordError, noSuchComment } from './errors.js';
import type { HeldReason } from './held-reason.js';
import type { CommentAuthor, CommentRecord, CommentStatus } from './records.js';

export interface Caller {
  /** Identifies the reader in the store. It is not a secret, but it is never shown to anyone. */
  readonly key: string;
  /** The signed-in reader: everything they write has this author. Absent for guests. */
  readonly author?: CommentAuthor | undefined;
  /** The e-mail address of a signed-in reader, if their sign-in says it. */
  readonly email?: string | undefined;
  /** May do everything to any comment, and sees pending ones. */
  readonly moderates?: boolean | undefined;
  /** The status of what they add, and of an approved comment after they edit it. Default: what they add is `approved`, and an
   *  edited comment keeps its status. */
  readonly status?: Exclude<CommentStatus, 'removed'> | undefined;
  /** With the status `pending` or `spam`: why, for moderators. */
  readonly heldFor?: readonly HeldReason[] | undefined;
  /** The network that they write from, if it is known. Stores may keep a hash of it for a while, so that it can be banned. */
  readonly network?: string | undefined;
  /** When they report a comment: it waits if so many readers have reported it. Default: it does not. */
  readonly hideAfter?: number | undefined;
  /** For how many milliseconds they may change a comment after they wrote it. Default: for ever. */
  readonly changeWindow?: number | undefined;
}

/**
 * Checks that a caller may see a comment: an approved one, their own unless it is spam, or any if they are a moderator.
 * Every act on a comment begins with this.
 *
 * @param owner the key of the reader who wrote it
 * @throws AfterwordError `not-found`, the same as if there were no such comment
 */
export const assertCanSee = (record: CommentRecord, owner: string | undefined, caller: Caller | undefined): void => {
  if (!caller || caller.moderates || record.status === 'approved') return;
  if (record.status === 'spam' || owner !== caller.key) throw noSuchComment(record.id);
};

/**
 * Checks that a caller may change a comment.
 *
 * @param owner the key of the reader who wrote it
 * @param now the store's clock, by which the record was dated; milliseconds since 1970
 * @throws AfterwordError `not-found` if they may not see it, otherwise `forbidden`
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

/** The owner of comments that were added without a caller, in a store for one reader. */
export const ONLY_READER = '';
/** The last moment that a date can be. */
const LAST_DATE = 8.64e15;

/**
 * A record as a caller gets it: it says whether it is theirs, and until when they may change it. A removed comment, or spam,
 * is never called somebody's own.
 *
 * @param owner the key of the reader who wrote it; absent if nobody knows, such as for a restored comment
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
 * Checks that a draft which was added before is added again by the same caller. Others must not learn what became of it.
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

/** Whether a caller changes somebody else's comment, as a moderator. */
export const actsAsModerator = (owner: string | undefined, caller: Caller | undefined): boolean =>
  caller?.moderates === true && owner !== caller.key;

/** Whether a caller sees a comment while it is pending. */
export const canSeePending = (owner: string | undefined, caller: Caller | undefined): boolean =>
  caller !== undefined && (caller.moderates === true || owner === caller.key);

const forbidden = (message: string): AfterwordError => new AfterwordError('forbidden', message);
