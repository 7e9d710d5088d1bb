import type { CommentOrder } from '../../core/adapter.js';
import type { ArchivedComment } from '../../core/archive.js';
import type { CommentRecord } from '../../core/records.js';
import type { CommentRow } from './tables.js';
/** The columns of a row that depend on its record only. */
export type RecordColumns = Omit<CommentRow, 'root' | 'is_root' | 'version' | 'owner' | 'replies' | 'visible_replies' | 'was_shown' | 'visible_count' | 'imported' | 'reported_at' | 'held_for'>;
/**
 * Text as every database can store it. PostgreSQL refuses NUL, SQLite's drivers cut the text there, and neither takes half of a
 * surrogate pair. Each is replaced by a replacement character, in text that is written and in text that is searched for.
 */
export declare const storable: (text: string) => string;
/** A parameter of a query, changed in the same way as stored text. */
export declare const asStored: (parameter: unknown) => unknown;
export declare const columnsOf: (record: CommentRecord) => RecordColumns;
/** @param mine which reactions are the reader's own */
export declare const recordFromRow: (row: CommentRow, mine?: ReadonlySet<string>) => CommentRecord;
/** About how many bytes a record has besides its texts. */
export declare const ROW_BYTES = 400;
/** About how many bytes a row has as a record in JSON. */
export declare const rowBytes: (row: CommentRow) => number;
/** Whether readers see a comment: an approved one, or a removed one that has replies. */
export declare const isVisible: ({ status, replies }: Pick<CommentRow, 'status' | 'replies'>) => boolean;
/** A position among comments: the values of the columns that they are ordered by. */
export type CursorKey = readonly [...numbers: number[], id: string];
/** The columns that order roots of one kind (pinned or not), and whether they ascend. */
export declare const ORDERS: Readonly<Record<CommentOrder, {
    readonly columns: readonly ('best_time' | 'time' | 'id_length' | 'id')[];
    readonly ascends: boolean;
}>>;
export declare const cursorOf: (key: readonly (string | number)[]) => string;
type CursorColumn = 'pinned' | 'best_time' | 'time' | 'id_length' | 'id' | 'discussion' | 'reported_at' | 'number';
/**
 * @param columns the columns of the position
 * @throws AfterwordError `invalid`
 */
export declare const parseCursor: (cursor: string, columns: readonly CursorColumn[]) => readonly (string | number)[];
/** A record with its ids as they are stored. */
export declare const asNamed: (record: ArchivedComment) => ArchivedComment;
/** The stored state of a record, as the merge rules need it. */
export declare const heldIn: (row: CommentRow) => {
    record: CommentRecord;
    imported: string | undefined;
    isOwn: boolean;
};
export {};
