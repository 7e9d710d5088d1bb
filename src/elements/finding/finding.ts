// By what a reader finds their way in a discussion: links to comments, the order, collapsed threads, what is new, and buttons where comments
// are missing. It is loaded after the first comments, or at once if the page's address has a fragment. Each part is a controller of the list.
import { Collapse } from './collapse.js';
import { showExactDates } from './exact-dates.js';
import type { List } from './finding-list.js';
import { adoptFindingStyles } from './finding-styles.js';
import { Gaps } from './gaps.js';
import { KeptFocus } from './kept-focus.js';
import { leadTo } from './lead-to.js';
import { Permalinks } from './permalinks.js';
import { RowsInSight } from './rows-in-sight.js';
import { Tools } from './tools.js';

const attached = new WeakSet<List>();

/** Adds these to a list, once. */
export const attachFinding = (list: List): void => {
  if (attached.has(list)) return;
  attached.add(list);
  adoptFindingStyles(list.renderRoot);
  showExactDates(list);
  new KeptFocus(list);
  const collapse = new Collapse(list, () => void gaps.show());
  const gaps = new Gaps(list);
  new RowsInSight(list, (row) => collapse.draw(row));
  list.onReveal = (row) => {
    collapse.reveal(row.node!);
    row.focus({ preventScroll: true });
    void leadTo(row);
  };
  new Permalinks(list);
  new Tools(list);
};
