// Conditions that several queries share.
import { type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely';
import type { CommentRow, Tables } from './tables.js';

type Comments = ExpressionBuilder<Tables, 'afterword_comments'>;

/** The condition of `isVisible` (rows.ts) in SQL. */
export const visibleRows = (eb: Comments): Expression<SqlBool> =>
  eb.or([eb('status', '=', 'approved'), eb.and([eb('status', '=', 'removed'), eb('replies', '>', 0)])]);

/** Rows after a position in the order of these columns, or from this position on. */
export const beyond = (
  columns: readonly (keyof CommentRow)[],
  key: readonly (string | number)[],
  ascends: boolean,
  isIncluded = false,
): Expression<SqlBool> => {
  const names = sql.join(columns.map((column) => sql.ref(column)));
  return sql<SqlBool>`(${names}) ${sql.raw((ascends ? '>' : '<') + (isIncluded ? '=' : ''))} (${sql.join(key)})`;
};

export const cursorKeyOf = (row: CommentRow, columns: readonly (keyof CommentRow)[]): (string | number)[] =>
  columns.map((column) => row[column] as string | number);
