import { type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import type { CommentRow, Tables } from './tables.js';
type Comments = ExpressionBuilder<Tables, 'afterword_comments'>;
/** The condition of `isVisible` (rows.ts) in SQL. */
export declare const visibleRows: (eb: Comments) => Expression<SqlBool>;
/** Rows after a position in the order of these columns, or from this position on. */
export declare const beyond: (columns: readonly (keyof CommentRow)[], key: readonly (string | number)[], ascends: boolean, isIncluded?: boolean) => Expression<SqlBool>;
export declare const cursorKeyOf: (row: CommentRow, columns: readonly (keyof CommentRow)[]) => (string | number)[];
export {};
