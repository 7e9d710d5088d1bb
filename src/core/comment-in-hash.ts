// The comment that an address's fragment leads to: in our permalinks, and in those of the systems that comments are imported from.
// An import keeps the ids (importers/naming.ts), so that a link in another article, or in an old e-mail, leads to the same comment.
import type { CommentId } from './records.js';

/** What stands before the id, and which system writes it. */
const PREFIXES = [
  // Ours, and the same in Disqus and WordPress.
  'comment-',
  // Themes of WordPress.
  'li-comment-',
  'div-comment-',
  'disqus-comment-',
  'dsq-comment-',
  'disqus-',
  'isso-',
  'commento-',
  'comentario-',
  'remark42__comment-',
  'atk-comment-',
];

export const commentInHash = (hash: string): CommentId | undefined => {
  const prefix = PREFIXES.find((one) => hash.startsWith(one, 1));
  if (!prefix) return undefined;
  try {
    return decodeURIComponent(hash.slice(prefix.length + 1)) || undefined;
  } catch {
    // The address was cut inside of an escape, so it leads to no comment.
    return undefined;
  }
};
