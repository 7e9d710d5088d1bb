// Permalinks: the id of a comment's element in its page, and the fragment of an address that leads to it. The elements and the feed
// both use this.
import type { CommentId } from './records.js';

export const elementIdOf = (id: CommentId): string => `comment-${id}`;

/** Half a surrogate pair cannot be part of an address. */
export const permalinkHash = (id: CommentId): string =>
  `#comment-${encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd'))}`;

/** The comment that an address's fragment leads to. */
export const commentInHash = (hash: string): CommentId | undefined => {
  try {
    return decodeURIComponent(/^#comment-(.+)/.exec(hash)?.[1] ?? '') || undefined;
  } catch {
    // The address was cut inside of an escape, so it leads to no comment.
    return undefined;
  }
};
