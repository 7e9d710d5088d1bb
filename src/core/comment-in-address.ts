// What an address leads to in a discussion: a comment, or the discussion itself. It knows our permalinks, and the links of the systems that
// comments are imported from. An import keeps the ids (importers/naming.ts), so that a link in another article, or in an old e-mail, leads
// to the same comment. What these systems write into the query must not name another page: see TRACKING in page-address.ts.
import type { CommentId } from './records.js';

/** What stands before the id in a fragment, and which system writes it; after some of them, the file of its source that says so. */
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
 * Parameters of the query that name a comment: of WordPress (the link to reply without a script), of Artalk in its e-mails, of Coral, and of
 * Hyvor Talk.
 */
const IN_QUERY = /[?&](?:replytocom|atk_comment|commentID|ht-comment-id)=([^&]+)/;

/** Fragments that lead to the whole discussion: of WordPress, Disqus, Isso, Commento, Remark42, Hyvor Talk and Coral, in this order. */
const DISCUSSIONS = /^#(comments|respond|disqus_thread|isso-thread|commento|remark42|hyvor-talk-view|coral_thread)$/;

/**
 * A fragment that is nothing but an id. Waline writes them (packages/server/src/service/notify.js), Valine, and Twikoo
 * (src/server/function/twikoo/utils/notify.js). Their ids are numbers, or lower-case letters and digits.
 */
const BARE = /^#((?=[a-z]*\d)[a-z\d]{1,40})$/;

/** Whether a fragment is only an id. Then it may as well lead to a part of the page. */
export const isBareId = (hash: string): boolean => BARE.test(hash);

/** Whether a fragment leads to the whole discussion. */
export const isDiscussionHash = (hash: string): boolean => DISCUSSIONS.test(hash);

const decoded = (id: string): CommentId | undefined => {
  try {
    return decodeURIComponent(id) || undefined;
  } catch {
    // The address was cut inside of an escape, so it leads to no comment.
    return undefined;
  }
};

export const commentInHash = (hash: string): CommentId | undefined => {
  if (isDiscussionHash(hash)) return undefined;
  const prefix = PREFIXES.find((one) => hash.startsWith(one, 1));
  return prefix ? decoded(hash.slice(prefix.length + 1)) : BARE.exec(hash)?.[1];
};

/** @param search the query of an address, with its question mark */
export const commentInQuery = (search: string): CommentId | undefined => decoded(IN_QUERY.exec(search)?.[1] ?? '');
