// The entry that quotes a comment in a reply to it: the selected words, or all of it. Its code is loaded when it is chosen.
import type { CommentEntry } from './comment-entry.js';
import { loadable } from '../core/load-chunk.js';
import { isReadable } from './stored-comment.js';

const loadQuote = loadable(() => import('./quote.js'));

export const quoteEntry: CommentEntry = {
  id: 'quote',
  label: (_, { messages }) => messages.quoteReply,
  isOffered: (node, view, list) =>
    isReadable(node, view) &&
    node.record.kind === 'comment' &&
    !!view.permissions?.()?.has('add') &&
    !list.closed &&
    !(list.discussion?.state.status === 'ready' && list.discussion.state.closed),
  async run(context) {
    const { insertQuotation } = await loadQuote();
    await insertQuotation(context);
  },
};
