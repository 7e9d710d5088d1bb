// The comment that an address's fragment leads to: in our permalinks, and in those of the systems that comments are imported from.
// An import keeps the ids (importers/naming.ts), so that a link in another article, or in an old e-mail, leads to the same comment.
import type { CommentId } from './records.js';

/** What stands before the id, and which system writes it; after some of them, the file of its source that says so. */
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
  // Commento: frontend/js/commento.js.
  'commento-',
  // Comentario: embed/src/comentario-comments.ts.
  'comentario-',
  // Remark42: backend/app/rest/api/rss.go.
  'remark42__comment-',
  // Artalk: ui/artalk/src/plugins/list/goto-dispatcher.ts.
  'atk-comment-',
];

/**
 * A fragment that is nothing but an id. Waline writes them (packages/server/src/service/notify.js), Valine, and Twikoo
 * (src/server/function/twikoo/utils/notify.js). Their ids are numbers, or lower-case letters and digits.
 */
const BARE = /^#((?=[a-z]*\d)[a-z\d]{1,40})$/;

/** Whether a fragment is only an id. Then it may as well lead to a part of the page. */
export const isBareId = (hash: string): boolean => BARE.test(hash);

export const commentInHash = (hash: string): CommentId | undefined => {
  const prefix = PREFIXES.find((one) => hash.startsWith(one, 1));
  if (!prefix) return BARE.exec(hash)?.[1];
  try {
    return decodeURIComponent(hash.slice(prefix.length + 1)) || undefined;
  } catch {
    // The address was cut inside of an escape, so it leads to no comment.
    return undefined;
  }
};
