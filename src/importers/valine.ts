// Reads Valine's comments as LeanCloud exports them: rows in an array, under "results", or one per line. Bodies are HTML.
import type { Entries } from './entry.js';
import { bodyOf } from './row.js';
import { type Layout, readRows } from './rows.js';
import { walineEntries } from './waline.js';

/** Every reply begins with a link to the author of its parent, which the thread shows already. */
const MENTION = /^(\s*<p>)?\s*<a class="at" href="#[\w-]*">[^<]*<\/a>\s*,?\s*/;

export const readValine = (text: AsyncIterable<string>, layout: Layout): Entries =>
  readRows(text, layout, (row, line) =>
    walineEntries(row, line, { format: 'html', source: bodyOf(row['comment']).replace(MENTION, '$1') }),
  );
