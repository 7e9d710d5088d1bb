import { type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import type { CommentRow, Tables } from './tables.js';
type Comments = ExpressionBuilder<Tables, 'afterword_comments'>;
export declare const seen: (eb: Comments) => Expression<SqlBool>;
/** Rows beyond a place in the order of these columns, or from it on. */
export declare const beyond: (columns: readonly (keyof CommentRow)[], place: readonly (string | number)[], ascends: boolean, isIncluded?: boolean) => Expression<SqlBool>;
export declare const placeOf: (row: CommentRow, columns: readonly (keyof CommentRow)[]) => (string | number)[];
export {};
