// The entry that gives the link to a comment to the platform's share sheet, where there is one.
import type { CommentEntry } from './comment-entry.js';
import { copyLink, linkTo } from './copy-link-entry.js';
import { isReadable } from './stored-comment.js';

export const shareEntry: CommentEntry = {
  id: 'share',
  label: (_, { messages }) => messages.share,
  isOffered: (node, view) => 'share' in navigator && isReadable(node, view),
  async run(context) {
    try {
      await navigator.share({ title: document.title, url: linkTo(context.node.record.id) });
    } catch (error) {
      // The reader has closed the sheet.
      if ((error as Error).name === 'AbortError') return;
      await copyLink(context);
    }
  },
};
