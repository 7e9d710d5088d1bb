// By what a reader finds their way in a discussion: links to comments, buttons where comments are missing, and exact dates. It is loaded after the first
// comments, or at once if the page's address has a fragment. Each part is a controller of the list.
import { showExactDates } from './exact-dates.js';
import type { List } from './finding-list.js';
import { Gaps } from './gaps.js';
import { KeptFocus } from './kept-focus.js';
import { leadTo } from './lead-to.js';
import { Permalinks } from './permalinks.js';
import { Tools } from './tools.js';

const attached = new WeakSet<List>();

/** Adds these to a list, once. */
export const attachFinding = (list: List): void => {
  if (attached.has(list)) return;
  attached.add(list);
  list.onReveal = (row) => void leadTo(row);
  showExactDates(list);
  new KeptFocus(list);
  new Gaps(list);
  new Permalinks(list);
  new Tools(list);
};
