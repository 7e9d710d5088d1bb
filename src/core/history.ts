// The earlier versions of a comment: which are kept when it is edited. Every store that keeps records itself uses this.
import type { CommentBody, CommentRecord } from './records.js';
import { firstWithin, textBytes } from './weight.js';

/** A text that a comment had before it was edited. */
export interface EarlierVersion {
  readonly body: CommentBody;
  /** When this text was written; ISO 8601. */
  readonly writtenAt: string;
}

/** Earlier versions of a comment that are kept, the newest ones, */
export const MOST_VERSIONS = 20;
/** and the bytes of their texts together. */
const MOST_BYTES = 100_000;

/**
 * The earlier versions that are kept when a comment is edited, newest first. A text that readers did not see, because it waited for a
 * moderator, is not kept. If a moderator edits somebody else's comment, nothing is kept: that takes words away.
 *
 * @param earlier what was kept before
 * @param isByModerator whether a moderator edits somebody else's comment
 */
export const versionsAfterEdit = (
  earlier: readonly EarlierVersion[],
  before: CommentRecord,
  after: CommentRecord,
  isByModerator: boolean,
): readonly EarlierVersion[] => {
  if (isByModerator) return [];
  const { body, editedAt, createdAt, status } = before;
  const isSame = body.format === after.body.format && body.source === after.body.source;
  if (isSame || status !== 'approved') return earlier;
  const versions = [{ body, writtenAt: editedAt ?? createdAt }, ...earlier];
  return firstWithin(versions.slice(0, MOST_VERSIONS), (version) => textBytes(version.body.source), MOST_BYTES);
};
