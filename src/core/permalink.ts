// Permalinks: the id of a comment's element in its page, and the fragment of an address that leads to it. The elements and the feed
// both use this. Which comment an address leads to is in comment-in-address.ts.
import type { CommentId } from './records.js';

export const elementIdOf = (id: CommentId): string => `comment-${id}`;

/** Half a surrogate pair cannot be part of an address. */
export const permalinkHash = (id: CommentId): string =>
  `#comment-${encodeURIComponent(id.replace(/[\ud800-\udfff]/gu, '\ufffd'))}`;
