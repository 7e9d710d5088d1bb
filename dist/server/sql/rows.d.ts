import type { CommentOrder } from '../../core/adapter.js';
import type { CommentRecord } from '../../core/records.js';
import type { CommentRow } from './tables.js';
/** What a record alone decides of its row. */
export type RecordColumns = Omit<CommentRow, 'root' | 'is_root' | 'version' | 'owner' | 'replies' | 'visible_replies' | 'was_shown' | 'seen' | 'imported' | 'reported_at'>;
/**
 * Text as every database has it: PostgreSQL takes no NUL, SQLite's drivers end at one, and half a surrogate pair is no
 * character to either. A replacement character stands in their place, when text is written and when it is sought.
 */
export declare const storable: (text: string) => string;
/** A parameter of a query, as what it is compared with was stored. */
export declare const asStored: (parameter: unknown) => unknown;
export declare const columnsOf: (record: CommentRecord) => RecordColumns;
/** @param mine which reactions are the reader's own */
export declare const recordOf: (row: CommentRow, mine?: ReadonlySet<string>) => CommentRecord;
/** Bytes of a record besides its texts, roughly. */
export declare const ROW_BYTES = 400;
/** Bytes that a row has as a record in JSON, roughly. */
export declare const rowBytes: (row: CommentRow) => number;
/** Whether readers see a comment: an approved one, or the place that a removed one's replies hang from. */
export declare const isSeen: ({ status, replies }: Pick<CommentRow, 'status' | 'replies'>) => boolean;
/** A place among comments: the columns they are ordered by. */
export type CursorKey = readonly [...numbers: number[], id: string];
/** The columns that order roots of one kind (pinned or not), and whether they ascend. */
export declare const ORDERS: Readonly<Record<CommentOrder, {
    readonly columns: readonly ('cost' | 'time' | 'id_length' | 'id')[];
    readonly ascends: boolean;
}>>;
export declare const cursorOf: (place: readonly (string | number)[]) => string;
type CursorColumn = 'pinned' | 'cost' | 'time' | 'id_length' | 'id' | 'discussion' | 'reported_at';
/**
 * @param columns those the place is made of
 * @throws AfterwordError `invalid`
 */
export declare const placeIn: (cursor: string, columns: readonly CursorColumn[]) => readonly (string | number)[];
export {};
