// One comment in the queue, as the moderation page knows it: what the server says of it, and what became of the moderator's acts on it.
import type { Decision, QueueDetails, SeenComment } from '../../core/adapter.js';
import type { AfterwordError } from '../../core/errors.js';
import type { CommentRecord } from '../../core/records.js';
import type { COMMENT_MODERATIONS } from '../../core/vocabulary.js';

/** What a moderator decides about a comment. */
export type CommentAct = (typeof COMMENT_MODERATIONS)[number] | 'restore';

/** What a moderator does to a comment or from it. */
export type DoneAct = CommentAct | 'edit' | 'reply' | 'close' | 'open' | 'undo';

export type Note =
  | { readonly type: 'done'; readonly act: DoneAct }
  /** Its author has changed it since it was loaded. */
  | { readonly type: 'edited' }
  | { readonly type: 'failed'; readonly error: AfterwordError }
  /** Another moderator was faster. `other` is what they did, if that is known. */
  | { readonly type: 'conflict'; readonly other: Decision | undefined };

export interface Undo {
  /** The id of the decision in the log. */
  readonly decision: string;
  readonly act: CommentAct;
  /** The comment as it was before. */
  readonly before: CommentRecord;
  readonly reports: QueueDetails['reports'];
}

export interface Item {
  readonly key: string;
  readonly record: CommentRecord;
  readonly details: QueueDetails | undefined;
  /** Whether a call is under way. */
  readonly isSaving: boolean;
  readonly note: Note | undefined;
  /** What the moderator decided here last, and can undo. */
  readonly undo: Undo | undefined;
}

export const keyFor = (discussion: string, comment: string): string => JSON.stringify([discussion, comment]);

export const itemOf = (record: CommentRecord, details: QueueDetails | undefined): Item => ({
  key: keyFor(record.discussion, record.id),
  record,
  details,
  isSaving: false,
  note: undefined,
  undo: undefined,
});

export const seenIn = ({ record }: Item): SeenComment => ({
  discussion: record.discussion,
  comment: record.id,
  revision: record.revision,
});

/** The same comment in another state, with the revision that a store gives it then. */
const inState = (
  record: CommentRecord,
  { status, pinned }: Pick<CommentRecord, 'status' | 'pinned'>,
): CommentRecord => {
  const isSame = status === record.status && (pinned ?? false) === (record.pinned ?? false);
  return { ...record, status, pinned: pinned ?? false, revision: record.revision + (isSame ? 0 : 1) };
};

const STATUSES = {
  approve: 'approved',
  restore: 'approved',
  hold: 'pending',
  spam: 'spam',
  remove: 'removed',
} as const;

/**
 * The comment as an act leaves it. A removed comment keeps its words on this page, so that one sees what was removed.
 *
 * @param status the status that the store says it has then
 */
export const afterDecision = (
  record: CommentRecord,
  act: CommentAct,
  status?: CommentRecord['status'],
): CommentRecord =>
  act === 'pin' || act === 'unpin'
    ? inState(record, { status: record.status, pinned: act === 'pin' })
    : inState(record, { status: status ?? STATUSES[act], pinned: record.pinned ?? false });

/** What can be decided about a comment, in the order of the buttons. To approve what is approved settles its reports. */
export const decisionsFor = ({ record, details }: Item): readonly CommentAct[] =>
  ({
    approved: details?.reports.length
      ? (['approve', 'spam', 'remove'] as const)
      : (['hold', 'spam', 'remove'] as const),
    pending: ['approve', 'spam', 'remove'] as const,
    spam: ['approve', 'remove'] as const,
    removed: ['restore'] as const,
  })[record.status];
