// Valine's comments as LeanCloud exports them: rows in one list, under "results", or one a line. Bodies are HTML.
import type { Entries } from './entry.js';
import { bodyOf } from './row.js';
import { type Layout, readRows } from './rows.js';
import { walineEntries } from './waline.js';

/** Who is answered stands before every reply; the thread shows that already. */
const MENTION = /^(\s*<p>)?\s*<a class="at" href="#[\w-]*">[^<]*<\/a>\s*,?\s*/;

export const readValine = (text: AsyncIterable<string>, layout: Layout): Entries =>
  readRows(text, layout, (row, line) =>
    walineEntries(row, line, { format: 'html', source: bodyOf(row['comment']).replace(MENTION, '$1') }),
  );
