// Searches a discussion by the search of WordPress itself, so that a comment is found whether or not it was loaded. WordPress looks for a piece
// of text anywhere in a comment: that gives candidates, and the rules of the contract decide which of them are found (core/search-words.ts).
// So a comment is never found by its e-mail address or IP address, where WordPress looks too. Loaded with the first search.
import type { SearchPage, SearchQuery } from '../core/adapter.js';
import { AfterwordError } from '../core/errors.js';
import { compareOldest, type SortKey, timeOf } from '../core/order.js';
import type { CommentRecord } from '../core/records.js';
import { isFoundBy, searchLimit } from '../core/search-page.js';
import { searchedWords } from '../core/search-words.js';
import { ANSWER_BYTES, recordBytes } from '../core/weight.js';

/** The most candidates that WordPress gives at a time. */
const ROWS = 100;
/** Requests for one page. If they find less than a page, the next page continues there. */
const MOST_REQUESTS = 20;

/** Asks for candidates, newest first: comments in which the longest of the pieces occurs; with the plugin, all of them. */
export type AskForCandidates = (
  query: { readonly search: string; readonly afterword_search: string },
  offset: number,
  count: number,
) => Promise<readonly CommentRecord[]>;

/** The place after a candidate: how many candidates there were up to it, and itself. */
interface Place extends SortKey {
  readonly passed: number;
}

const cursorOf = ({ passed, time, record }: Place): string => JSON.stringify([passed, time, record.id]);

const placeIn = (cursor: string): Place => {
  try {
    const [passed, time, id] = JSON.parse(cursor) as [number, number, string];
    if (Number.isSafeInteger(passed) && passed > 0 && Number.isFinite(time) && typeof id === 'string')
      return { passed, time, record: { id } };
  } catch {
    // Not JSON.
  }
  throw new AfterwordError('invalid', 'This cursor is not of this search.');
};

/** What WordPress can look for. A comment may have `ß` where a search has `ss`, and a database does not take one for the other. */
const piecesOf = (words: readonly string[]): string[] =>
  // Korean syllables are stored as one character, and searched by their letters here.
  words.flatMap((word) => word.normalize('NFC').split('ss')).filter((piece) => piece !== '');

/** The page of a search. Comments may be added and removed between two pages: none is repeated or left out for that. */
export const searchWordPress = async (query: SearchQuery, ask: AskForCandidates): Promise<SearchPage> => {
  const words = searchedWords(query.words);
  const limit = searchLimit(query);
  let place = query.cursor === undefined ? undefined : placeIn(query.cursor);
  if (!words.length) return { records: [] };
  const pieces = piecesOf(words).sort((a, b) => b.length - a.length);
  const asked = { search: pieces[0] ?? words[0]!, afterword_search: pieces.join(' ') };
  const records: CommentRecord[] = [];
  let bytes = 0;
  // Each request begins with the last candidate of the one before. That shows whether candidates were removed since.
  let offset = place ? place.passed - 1 : 0;
  for (let requests = 0; requests < MOST_REQUESTS; requests += 1) {
    // Most candidates are found: the first request asks for hardly more than the page has.
    const count = requests ? ROWS : Math.min(ROWS, limit + 2);
    const candidates = await ask(asked, offset, count);
    const [first] = candidates;
    if (offset > 0 && place && !(first && compareOldest(keyOf(first), place) >= 0)) {
      offset = Math.max(0, offset - ROWS + 1);
      continue;
    }
    for (const [index, record] of candidates.entries()) {
      const key = keyOf(record);
      if (place && compareOldest(key, place) >= 0) continue;
      if (record.status === 'approved' && isFoundBy(record, words)) {
        bytes += recordBytes(record);
        if (place && records.length && (records.length === limit || bytes > ANSWER_BYTES))
          return { records, cursor: cursorOf(place) };
        records.push(record);
      }
      place = { ...key, passed: offset + index + 1 };
    }
    if (candidates.length < count) return { records };
    offset += count - 1;
  }
  return { records, ...(place && { cursor: cursorOf(place) }) };
};

const keyOf = (record: CommentRecord): SortKey => ({ record, time: timeOf(record) });
