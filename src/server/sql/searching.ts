// Searches a discussion by the search index (search-index.ts).
import type { SearchPage, SearchQuery } from '../../core/adapter.js';
import type { Caller } from '../../core/caller.js';
import type { DiscussionId } from '../../core/records.js';
import { searchLimit } from '../../core/search-page.js';
import { searchedWords } from '../../core/search-words.js';
import { ANSWER_BYTES, firstWithin } from '../../core/weight.js';
import { recordsFor } from './reading.js';
import { cursorOf, parseCursor, rowBytes } from './rows.js';
import { findEntries } from './search-index.js';
import type { CommentRow, Database } from './tables.js';

export const searchIn = async (
  db: Database,
  id: DiscussionId,
  query: SearchQuery,
  caller: Caller | undefined,
): Promise<SearchPage> => {
  const words = searchedWords(query.words);
  const limit = searchLimit(query);
  const [below] = query.cursor === undefined ? [] : parseCursor(query.cursor, ['number']);
  if (!words.length) return { records: [] };
  const found = await findEntries(db, id, words, below as number | undefined, limit + 1);
  const shown = found.slice(0, limit);
  if (!shown.length) return { records: [] };
  const rows = await db
    .selectFrom('afterword_comments')
    .selectAll()
    .where('discussion', '=', id)
    .where(
      'id',
      'in',
      shown.map(({ comment }) => comment),
    )
    // In the other query, a comment may have been approved that is not any more.
    .where('status', '=', 'approved')
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const places = firstWithin(shown, ({ comment }) => rowBytesOf(byId.get(comment)), ANSWER_BYTES);
  const last = places.at(-1);
  return {
    records: await recordsFor(
      db,
      id,
      places.flatMap(({ comment }) => byId.get(comment) ?? []),
      caller,
    ),
    ...(found.length > places.length && last && { cursor: cursorOf([last.number]) }),
  };
};

const rowBytesOf = (row: CommentRow | undefined): number => (row ? rowBytes(row) : 0);
