// The entries in the menu of a comment, in their order. To add one, write it in a file of its own and put it into the list. An entry
// with much code loads that code when it is chosen (load-chunk.ts).
import type { CommentEntry } from './comment-entry.js';
import { copyLinkEntry } from './copy-link-entry.js';
import { editEntry } from './edit-entry.js';
import { muteEntry } from './mute-entry.js';
import { quoteEntry } from './quote-entry.js';
import { removeEntry } from './remove-entry.js';
import { reportEntry } from './report-entry.js';
import { shareEntry } from './share-entry.js';

export const commentEntries: readonly CommentEntry[] = [
  editEntry,
  removeEntry,
  quoteEntry,
  copyLinkEntry,
  shareEntry,
  muteEntry,
  reportEntry,
];
