// Reads files that are a list of rows: an array, an array under "results" or "data", or rows one after the other.
import type { CommentEntry, DroppedEntry, Entries, Entry, Repair } from './entry.js';
import { type JsonPath, jsonValues } from './json-values.js';
import { isRow, type SourceRow } from './row.js';

export type Layout = 'array' | 'results' | 'data' | 'lines';

/** Which containers are read value by value. */
const entersIn =
  (layout: Layout) =>
  (path: JsonPath): boolean => {
    if (layout === 'lines') return false;
    return path.length === 0 || (layout !== 'array' && path.length === 1 && path[0] === layout);
  };

/** The entries of each row. A value that is not an object counts as an unreadable comment. */
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
  fault: 'it is not a record',
});

/** The entry of a comment, without fields that are undefined or empty. */
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
