// The pages of the memory adapter. Who asks for a page with a limit gets one answer's worth of comments (core/weight.ts), as from a SQL
// store: as many whole threads as fit; and of a thread that is too long alone, the first replies, and a cursor for the rest.
import type { CommentOrder, CommentPage, ListQuery } from '../core/adapter.js';
import { AfterwordError } from '../core/errors.js';
import { openRecords } from '../core/open-records.js';
import { compareOldest, compareRoots, type SortKey, timeOf } from '../core/order.js';
import { pageOf } from '../core/paging.js';
import type { CommentId, CommentRecord } from '../core/records.js';
import { buildThread } from '../core/thread.js';
import { ANSWER_BYTES, firstWithin, recordBytes } from '../core/weight.js';

type Page = Pick<CommentPage, 'records' | 'cursor' | 'truncated'>;

/** A root with its replies, in the order in which they are shown. */
type Thread = readonly CommentRecord[];

const keyOf = (record: CommentRecord) => ({ record, time: timeOf(record) });

const threadsIn = (records: readonly CommentRecord[], order: CommentOrder = 'oldest'): Thread[] => {
  const { nodes, pings } = buildThread(records);
  const threads: CommentRecord[][] = [];
  for (const { record, depth } of [...nodes, ...pings])
    if (depth) threads.at(-1)?.push(record);
    else threads.push([record]);
  return threads.sort(([a], [b]) => compareRoots(order, keyOf(a!), keyOf(b!)));
};

const bytesOf = (records: readonly CommentRecord[]): number =>
  records.reduce((sum, record) => sum + recordBytes(record), 0);

/** The replies of a thread in the order in which its pages have them. */
const repliesIn = ([, ...replies]: Thread): CommentRecord[] =>
  replies
    .map(keyOf)
    .sort(compareOldest)
    .map(({ record }) => record);

const cursorAfter = (record: CommentRecord): string => JSON.stringify([timeOf(record), record.id]);

const placeIn = (cursor: string): SortKey => {
  try {
    const [time, id] = JSON.parse(cursor) as [number, string];
    if (Number.isFinite(time) && typeof id === 'string') return { time, record: { id } };
  } catch {
    // Not JSON.
  }
  throw new AfterwordError('invalid', 'This cursor is not of this thread.');
};

/** More replies of a thread. */
const repliesAfter = (thread: Thread, cursor: string, limit: number): Page => {
  const last = placeIn(cursor);
  const rest = repliesIn(thread).filter((record) => compareOldest(keyOf(record), last) > 0);
  const records = firstWithin(rest.slice(0, limit), recordBytes, ANSWER_BYTES);
  const end = records.at(-1);
  return { records, ...(end && records.length < rest.length && { cursor: cursorAfter(end) }) };
};

/** A comment of a thread with the comments above it, nearest first. */
const pathTo = (thread: Thread, id: CommentId): CommentRecord[] => {
  const byId = new Map(thread.map((record) => [record.id, record]));
  const path = new Set<CommentRecord>();
  for (let next = byId.get(id); next && !path.has(next); next = byId.get(next.parent ?? '')) path.add(next);
  return [...path];
};

/** The first replies of a thread that is too long for an answer; and of the comment that is asked for, those above it. */
const beginning = (thread: Thread, around: CommentId | undefined): Page => {
  const [root] = thread;
  const replies = repliesIn(thread);
  const first = firstWithin(replies, recordBytes, Math.max(0, ANSWER_BYTES - recordBytes(root!)));
  const shown = new Set([root!, ...first]);
  const path = around === undefined ? [] : firstWithin(pathTo(thread, around), recordBytes, ANSWER_BYTES);
  const records = [...new Set([...shown, ...path])];
  const remaining = thread.length - records.length;
  return {
    records,
    ...(remaining > 0 && { truncated: [{ thread: root!.id, remaining, cursor: cursorAfter(first.at(-1)!) }] }),
  };
};

/**
 * The page that a query asks for. Without a limit it has everything.
 *
 * @param canSeePending whether the reader sees this comment while it is pending
 */
export const memoryPageOf = (
  records: readonly CommentRecord[],
  query: ListQuery = {},
  canSeePending: (record: CommentRecord) => boolean,
): Page => {
  const { limit = Infinity, order, cursor, thread, around } = query;
  if (thread !== undefined && cursor !== undefined && around === undefined && limit >= 1) {
    const asked = threadsIn(openRecords(records, canSeePending)).find(([root]) => root!.id === thread);
    return repliesAfter(asked ?? [], cursor, limit);
  }
  const page = pageOf(records, query, canSeePending);
  if ((limit === Infinity && cursor === undefined) || bytesOf(page.records) <= ANSWER_BYTES) return page;
  const threads = firstWithin(threadsIn(page.records, order), bytesOf, ANSWER_BYTES);
  const smaller = pageOf(records, { ...query, limit: threads.length }, canSeePending);
  const isWhole = threads.length > 1 || bytesOf(threads[0]!) <= ANSWER_BYTES;
  return isWhole ? smaller : { ...smaller, ...beginning(threads[0]!, around) };
};
