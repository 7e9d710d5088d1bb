// By what a reader finds their way in a discussion: links to comments, the order, collapsed threads, what is new, and buttons where comments
// are missing. It is loaded when the first comments are painted. Each part is a controller of the list.
import { Collapse } from './collapse.js';
import { showExactDates } from './exact-dates.js';
import type { List } from './finding-list.js';
import { adoptFindingStyles } from './finding-styles.js';
import { Gaps } from './gaps.js';
import { Keys } from './keys.js';
import { KeptFocus } from './kept-focus.js';
import { leadTo } from './lead-to.js';
import { Permalinks } from './permalinks.js';
import { PrintLinks } from './print-links.js';
import { RowsInSight } from './rows-in-sight.js';
import { Tools } from './tools.js';
import { Visits } from './visits.js';

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
  const visits = new Visits(list);
  new RowsInSight(list, (row) => {
    collapse.draw(row);
    visits.draw(row);
  });
  list.onReveal = (row) => {
    collapse.reveal(row.node!);
    row.focus({ preventScroll: true });
    void leadTo(row);
  };
  new Permalinks(list);
  new PrintLinks(list);
  const keys: Keys = new Keys(list, {
    n: () => visits.go(1),
    p: () => visits.go(-1),
    l: () => void tools.toLatest(),
    c: () => collapse.toggleFocused(),
    '/': () => void tools.search.open(),
  });
  const tools = new Tools(list, visits, () => keys.showHelp());
};
