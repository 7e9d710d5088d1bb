// Where a comment is in its page: the id of its element, and what the page's address ends with to lead there. The elements and
// the feed use the same.
import type { CommentId } from './records.js';

export const elementIdOf = (id: CommentId): string => `comment-${id}`;

/** Half a surrogate pair has no place in an address. */
export const permalinkHash = (id: CommentId): string =>
  `#comment-${encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd'))}`;

/** The comment that an address's fragment leads to. */
export const commentInHash = (hash: string): CommentId | undefined => {
  try {
    return decodeURIComponent(/^#comment-(.+)/.exec(hash)?.[1] ?? '') || undefined;
  } catch {
    // An address that was cut leads nowhere.
    return undefined;
  }
};
