// Converts between rows and records, and between places in an order and cursors.
import type { CommentOrder } from '../../core/adapter.js';
import type { ArchivedComment } from '../../core/archive.js';
import { AfterwordError } from '../../core/errors.js';
import { bestTimeOf } from '../../core/order.js';
import type { CommentRecord } from '../../core/records.js';
import { textBytes } from '../../core/weight.js';
import type { CommentRow } from './tables.js';

/** The columns of a row that depend on its record only. */
export type RecordColumns = Omit<
  CommentRow,
  | 'root'
  | 'is_root'
  | 'version'
  | 'owner'
  | 'replies'
  | 'visible_replies'
  | 'was_shown'
  | 'visible_count'
  | 'imported'
  | 'reported_at'
  | 'held_for'
>;

/**
 * Text as every database can store it. PostgreSQL refuses NUL, SQLite's drivers cut the text there, and neither takes half of a
 * surrogate pair. Each is replaced by a replacement character, in text that is written and in text that is searched for.
 */
export const storable = (text: string): string => text.replace(/[\0\p{Cs}]/gu, '\ufffd');

/** A parameter of a query, changed in the same way as stored text. */
export const asStored = (parameter: unknown): unknown =>
  typeof parameter === 'string' ? storable(parameter) : parameter;

/** The largest number of an integer column. */
const LARGEST_INTEGER = 2 ** 31 - 1;

/** A number from an archive, limited to the range of an integer column. */
const asInteger = (number: number): number => Math.max(-LARGEST_INTEGER, Math.min(LARGEST_INTEGER, Math.trunc(number)));

/** A time, limited to the range of a cursor. */
const asSafeInteger = (number: number): number =>
  Math.max(Number.MIN_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, number));

const orNull = (text: string | undefined): string | null => (text === undefined ? null : storable(text));

export const columnsOf = (record: CommentRecord): RecordColumns => ({
  discussion: storable(record.discussion),
  id: storable(record.id),
  parent: record.parent === null ? null : storable(record.parent),
  time: Date.parse(record.createdAt),
  id_length: record.id.length,
  pinned: record.pinned ? 1 : 0,
  best_time: asSafeInteger(bestTimeOf({ record, time: Date.parse(record.createdAt) })),
  author_id: orNull(record.author.id),
  author_name: storable(record.author.name),
  author_url: orNull(record.author.url),
  author_avatar: orNull(record.author.avatar),
  author_role: record.author.role ?? null,
  format: record.body.format,
  source: storable(record.body.source),
  created_at: record.createdAt,
  edited_at: record.editedAt ?? null,
  edited_by: record.editedBy ?? null,
  status: record.status,
  kind: record.kind,
  reactions: record.reactions ? JSON.stringify(countsOf(record.reactions)) : null,
  revision: asInteger(record.revision),
  reactions_revision: asInteger(record.reactionsRevision ?? 0),
});

const countsOf = (reactions: NonNullable<CommentRecord['reactions']>): Record<string, number> =>
  Object.fromEntries(Object.entries(reactions).map(([name, { count }]) => [storable(name), count]));

/** @param mine which reactions are the reader's own */
export const recordFromRow = (row: CommentRow, mine?: ReadonlySet<string>): CommentRecord => ({
  id: row.id,
  discussion: row.discussion,
  parent: row.parent,
  author: {
    ...(row.author_id !== null && { id: row.author_id }),
    name: row.author_name,
    ...(row.author_url !== null && { url: row.author_url }),
    ...(row.author_avatar !== null && { avatar: row.author_avatar }),
    ...(row.author_role !== null && { role: row.author_role as 'author' }),
  },
  body: { format: row.format as 'text', source: row.source },
  createdAt: row.created_at,
  ...(row.edited_at !== null && { editedAt: row.edited_at }),
  ...(row.edited_by !== null && { editedBy: row.edited_by as 'moderator' }),
  status: row.status as CommentRecord['status'],
  kind: row.kind as CommentRecord['kind'],
  ...(row.reactions !== null && { reactions: reactionsOf(row.reactions, mine) }),
  ...(row.pinned === 1 && { pinned: true }),
  revision: row.revision,
  ...(row.reactions_revision > 0 && { reactionsRevision: row.reactions_revision }),
  ...(row.visible_replies > 0 && { replies: row.visible_replies }),
});

const reactionsOf = (json: string, mine: ReadonlySet<string> | undefined): NonNullable<CommentRecord['reactions']> =>
  Object.fromEntries(
    Object.entries(JSON.parse(json) as Record<string, number>).map(([name, count]) => [
      name,
      { count, mine: mine?.has(name) ?? false },
    ]),
  );

/** About how many bytes a record has besides its texts. */
export const ROW_BYTES = 400;

/** About how many bytes a row has as a record in JSON. */
export const rowBytes = (row: CommentRow): number =>
  ROW_BYTES +
  textBytes(row.source) +
  textBytes(row.author_name) +
  (row.author_url?.length ?? 0) +
  (row.author_avatar?.length ?? 0) +
  2 * (row.reactions?.length ?? 0);

/** Whether readers see a comment: an approved one, or a removed one that has replies. */
export const isVisible = ({ status, replies }: Pick<CommentRow, 'status' | 'replies'>): boolean =>
  status === 'approved' || (status === 'removed' && replies > 0);

/** A position among comments: the values of the columns that they are ordered by. */
export type CursorKey = readonly [...numbers: number[], id: string];

/** The columns that order roots of one kind (pinned or not), and whether they ascend. */
export const ORDERS: Readonly<
  Record<
    CommentOrder,
    { readonly columns: readonly ('best_time' | 'time' | 'id_length' | 'id')[]; readonly ascends: boolean }
  >
> = {
  oldest: { columns: ['time', 'id_length', 'id'], ascends: true },
  newest: { columns: ['time', 'id_length', 'id'], ascends: false },
  best: { columns: ['best_time', 'time', 'id_length', 'id'], ascends: false },
};

export const cursorOf = (key: readonly (string | number)[]): string => btoa(encodeURIComponent(JSON.stringify(key)));

const isWithin = (value: unknown, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;

/** Which values a cursor may have for each column: a database refuses to compare a column with a number out of its range. */
const PARTS: Readonly<Record<CursorColumn, (value: unknown) => boolean>> = {
  pinned: (value) => value === 0 || value === 1,
  best_time: (value) => isWithin(value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
  time: (value) => isWithin(value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
  id_length: (value) => isWithin(value, 0, LARGEST_INTEGER),
  id: (value) => typeof value === 'string',
  discussion: (value) => typeof value === 'string',
  reported_at: (value) => typeof value === 'string',
  number: (value) => isWithin(value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
};

type CursorColumn = 'pinned' | 'best_time' | 'time' | 'id_length' | 'id' | 'discussion' | 'reported_at' | 'number';

/**
 * @param columns the columns of the position
 * @throws AfterwordError `invalid`
 */
export const parseCursor = (cursor: string, columns: readonly CursorColumn[]): readonly (string | number)[] => {
  try {
    const key: unknown = JSON.parse(decodeURIComponent(atob(cursor)));
    const isPlace =
      Array.isArray(key) &&
      key.length === columns.length &&
      columns.every((column, index) => PARTS[column](key[index]));
    if (isPlace) return key as readonly (string | number)[];
  } catch {
    // It is not a cursor.
  }
  throw new AfterwordError('invalid', 'This cursor does not belong to this list.');
};

/** A record with its ids as they are stored. */
export const asNamed = (record: ArchivedComment): ArchivedComment => ({
  ...record,
  id: storable(record.id),
  parent: record.parent === null ? null : storable(record.parent),
});

/** The stored state of a record, as the merge rules need it. */
export const heldIn = (row: CommentRow) => ({
  record: recordFromRow({ ...row, replies: 0 }),
  imported: row.imported ?? undefined,
  isOwn: row.owner !== null,
});
