// A page of rows that have a time and an id, newest first: of the log of decisions, and of the bans.
import { type Expression, sql, type SqlBool } from 'kysely';
import { AfterwordError } from '../../core/errors.js';
import { cursorOf, parseCursor } from './rows.js';

/** Rows on a page without a `limit`. */
const PAGE = 50;
const MOST = 100;

// The first condition makes every database use the index.
const after = (cursor: string | undefined): Expression<SqlBool> =>
  cursor === undefined
    ? sql<SqlBool>`time > 0`
    : sql<SqlBool>`(time > 0 and (time, id) < (${sql.join(parseCursor(cursor, ['time', 'id']))}))`;

/**
 * @param find finds the newest rows for which the condition is true, so many at the most
 * @throws AfterwordError `invalid` for an invalid cursor or limit
 */
export const newestRows = async <Row extends { readonly id: string; readonly time: number }>(
  { limit = PAGE, cursor }: { readonly limit?: number | undefined; readonly cursor?: string | undefined },
  find: (condition: Expression<SqlBool>, most: number) => Promise<readonly Row[]>,
): Promise<{ readonly rows: readonly Row[]; readonly next: { readonly cursor?: string } }> => {
  if (!(limit >= 1)) throw new AfterwordError('invalid', `A page cannot have ${limit} entries.`);
  const most = Math.min(limit, MOST);
  const found = await find(after(cursor), most + 1);
  const rows = found.slice(0, most);
  const last = rows.at(-1);
  return { rows, next: found.length > most && last ? { cursor: cursorOf([last.time, last.id]) } : {} };
};
