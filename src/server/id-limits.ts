// How long ids may be, in bytes. Stores keep ids in indexes, and an index entry of PostgreSQL holds at most 2,704 bytes. One entry
// must have room for the id of a discussion and two ids of comments, or for one of these and the key of a reader. The limits are
// the same for every store, so that data can move from one store to another.
import { AfterwordError } from '../core/errors.js';
import type { SchemaName } from '../protocol/schemas.js';
import type { Query } from './query.js';

export const DISCUSSION_ID_BYTES = 2000;
export const COMMENT_ID_BYTES = 256;

const encoder = new TextEncoder();

/** Most ids need not be encoded to know this: a UTF-16 unit has at most three bytes. */
const isWithin = (id: string, most: number): boolean =>
  id.length * 3 <= most || (id.length <= most && encoder.encode(id).byteLength <= most);

/** @throws AfterwordError `invalid` */
const checkDiscussionId = (id: string): void => {
  if (isWithin(id, DISCUSSION_ID_BYTES)) return;
  throw new AfterwordError('invalid', `The id of a discussion may have ${DISCUSSION_ID_BYTES} bytes (UTF-8).`);
};

/** @throws AfterwordError `invalid` */
const checkCommentId = (id: string): void => {
  if (isWithin(id, COMMENT_ID_BYTES)) return;
  throw new AfterwordError('invalid', `The id of a comment may have ${COMMENT_ID_BYTES} bytes (UTF-8).`);
};

/**
 * Checks the ids in the query of a request, where each `id` is a discussion's.
 *
 * @throws AfterwordError `invalid`
 */
export const checkNamedIds = (query: Query): void => {
  const { discussion, comment, thread, around, id } = query;
  if (typeof discussion === 'string') checkDiscussionId(discussion);
  for (const one of [comment, thread, around]) if (typeof one === 'string') checkCommentId(one);
  if (typeof id === 'object') for (const one of id) checkDiscussionId(one);
};

interface WithId {
  readonly id: string;
  readonly parent?: string | null;
}

const checkComment = ({ id, parent }: WithId): void => {
  checkCommentId(id);
  if (parent) checkCommentId(parent);
};

/**
 * Checks the ids in a body that the schema of this name has accepted.
 *
 * @throws AfterwordError `invalid`
 */
export const checkIdsIn = (name: SchemaName, body: unknown): void => {
  if (name === 'Draft') checkComment(body as WithId);
  if (name !== 'Discussion') return;
  const { id, comments } = body as { readonly id: string; readonly comments: readonly WithId[] };
  checkDiscussionId(id);
  for (const comment of comments) checkComment(comment);
};
