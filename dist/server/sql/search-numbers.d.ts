import type { CommentId, DiscussionId } from '../../core/records.js';
import type { CommentRow, Work } from './tables.js';
export type NumberedRow = Pick<CommentRow, 'id' | 'time' | 'id_length'>;
/**
 * New numbers, by comment. One query, unless comments have equal times.
 *
 * @param discussion within which they are unique; if absent, in the whole store
 */
export declare const newNumbers: (work: Work, rows: readonly NumberedRow[], discussion: DiscussionId | undefined) => Promise<ReadonlyMap<CommentId, number>>;
