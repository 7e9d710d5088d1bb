// Files that are a list of rows: one array, the same under "results" or "data", or one row after the other.
import type { CommentEntry, DroppedEntry, Entries, Entry, Repair } from './entry.js';
import { type JsonPath, jsonValues } from './json-values.js';
import { isRow, type SourceRow } from './row.js';

export type Layout = 'array' | 'results' | 'data' | 'lines';

/** What a list of rows is entered by. */
const entersIn =
  (layout: Layout) =>
  (path: JsonPath): boolean => {
    if (layout === 'lines') return false;
    return path.length === 0 || (layout !== 'array' && path.length === 1 && path[0] === layout);
  };

/** Entries of each row; whatever is no row counts as a comment that cannot be read. */
export async function* readRows(
  text: AsyncIterable<string>,
  layout: Layout,
  entriesOf: (row: SourceRow, line: number) => readonly Entry[],
): Entries {
  const depth = { lines: 0, array: 1, results: 2, data: 2 }[layout];
  for await (const values of jsonValues(text, { enters: entersIn(layout), many: layout === 'lines' }))
    yield values.flatMap(({ path, value, line }) => {
      if (path.length !== depth) return [];
      return isRow(value) ? entriesOf(value, line) : [unreadableRow(line)];
    });
}

export const unreadableRow = (line: number, page = ''): DroppedEntry => ({
  type: 'dropped',
  page,
  id: '',
  parent: null,
  line,
  reason: 'unreadable',
  fault: 'it is no record',
});

/** A comment's entry, in which absent things are absent. */
export const commentEntry = (
  entry: Omit<CommentEntry, 'type' | 'kind' | 'createdAt' | 'editedAt' | 'email'> & {
    readonly createdAt: string | undefined;
    readonly editedAt?: string | undefined;
    readonly email?: string;
  },
): CommentEntry => {
  const { createdAt, editedAt, email, repairs = [], ...rest } = entry;
  const more: readonly Repair[] = createdAt ? [] : ['date'];
  return {
    type: 'comment',
    kind: 'comment',
    ...rest,
    ...(createdAt && { createdAt }),
    ...(editedAt && editedAt !== createdAt && { editedAt }),
    ...(email && { email }),
    repairs: [...repairs, ...more],
  };
};
