// A page of a search, for adapters that have all records of a discussion in memory. SQL stores do the same with an index.
import { AfterwordError } from './errors.js';
import { compareOldest, type SortKey, timeOf } from './order.js';
import type { CommentRecord } from './records.js';
import type { SearchPage, SearchQuery } from './search.js';
import { mayBeFound, searchedWords, wordsToFind } from './search-words.js';
import { ANSWER_BYTES, firstWithin, recordBytes } from './weight.js';

/** Comments of a page, if the query has no limit. */
const COMMENTS = 50;
const MOST_COMMENTS = 100;

const placeIn = (cursor: string): SortKey => {
  try {
    const [time, id] = JSON.parse(cursor) as [number, string];
    if (Number.isFinite(time) && typeof id === 'string') return { time, record: { id } };
  } catch {
    // Not JSON.
  }
  throw new AfterwordError('invalid', 'This cursor is not of this search.');
};

/** How many comments a page of a search has at most. @throws AfterwordError `invalid` */
export const searchLimit = ({ limit = COMMENTS }: SearchQuery): number => {
  if (!(limit >= 1)) throw new AfterwordError('invalid', `A page cannot have ${limit} comments.`);
  return Math.min(limit, MOST_COMMENTS);
};

/** Whether a comment has all words of a search. */
export const isFoundBy = (record: CommentRecord, words: readonly string[]): boolean => {
  if (!mayBeFound(record, words)) return false;
  const own = ` ${wordsToFind(record).join(' ')}`;
  return words.every((word) => own.includes(` ${word}`));
};

/** Comments that are looked at in one step, */
const STEP = 100;
/** and milliseconds of steps before the page gets a turn. */
const SLICE = 8;

/** Searches step by step. */
const search = function* (records: readonly CommentRecord[], query: SearchQuery): Generator<void, SearchPage> {
  const words = searchedWords(query.words);
  const limit = searchLimit(query);
  const last = query.cursor === undefined ? undefined : placeIn(query.cursor);
  if (!words.length) return { records: [] };
  const found: CommentRecord[] = [];
  const byNewest = records
    .filter(({ status }) => status === 'approved')
    .map((record) => ({ record, time: timeOf(record) }))
    .filter((key) => !last || compareOldest(key, last) < 0)
    .sort((a, b) => compareOldest(b, a));
  for (const [index, { record }] of byNewest.entries()) {
    if (index % STEP === STEP - 1) yield;
    if (isFoundBy(record, words)) found.push(record);
    // One more than the page has tells that there is another page.
    if (found.length > limit) break;
  }
  const page = firstWithin(found.slice(0, limit), recordBytes, ANSWER_BYTES);
  const end = page.at(-1);
  return { records: page, ...(found.length > page.length && end && { cursor: JSON.stringify([timeOf(end), end.id]) }) };
};

/** @throws AfterwordError `invalid` for an invalid cursor or limit, or a search that is too long */
export const searchPageOf = (records: readonly CommentRecord[], query: SearchQuery): SearchPage => {
  const steps = search(records, query);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

/** The same as `searchPageOf`, with pauses in which a page can react: to search ten thousand comments takes longer than a frame. */
export const pageOfSearch = async (records: readonly CommentRecord[], query: SearchQuery): Promise<SearchPage> => {
  const steps = search(records, query);
  for (let breath = Date.now(); ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (Date.now() - breath < SLICE) continue;
    await new Promise<void>((resolve) => void setTimeout(resolve, 0));
    breath = Date.now();
  }
};
