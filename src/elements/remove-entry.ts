// The entry that removes a reader's own comment. It asks once. The removal can be undone for some seconds, and is sent after them, or
// at once when the page is left.
import type { CommentEntry } from './comment-entry.js';
import { removeAfter } from './kept-removals.js';
import { canChange } from './own-comment.js';

export const removeEntry: CommentEntry = {
  id: 'remove',
  label: (_, { messages }) => messages.remove,
  isOffered: (node, view) => canChange(node, view, 'remove'),
  async run({ ask, discussion, node, row, undoTime }) {
    if (!(await ask({ text: 'askRemove', yes: 'remove', no: 'keep' }))) return;
    row.tabIndex = -1;
    row.focus();
    await removeAfter(discussion, node.record.id, undoTime);
  },
};
