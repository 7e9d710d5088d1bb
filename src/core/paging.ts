// Parts of all of a discussion's records (one page, the count, the newest), for adapters that hold them all (memory, IndexedDB, archives).
// A cursor is a place in the order, not a count, so a page neither repeats nor skips when comments arrive between two
// calls. Stores that can seek by themselves (SQL) do the same with an index.
import type { CommentOrder, CommentPage, ListQuery, TruncatedThread } from './adapter.js';
import { AfterwordError } from './errors.js';
import { compareOldest, compareRoots, scoreOf, timeOf, type Place } from './order.js';
import type { CommentRecord } from './records.js';
import { buildThread, type CommentNode } from './thread.js';

const MAXIMUM = 1000;

/** How many approved comments there are: the number readers see. */
export const countApproved = (records: Iterable<CommentRecord>): number => {
  let count = 0;
  for (const { status } of records) count += Number(status === 'approved');
  return count;
};

/** The newest approved comments, newest first. */
export const newestOf = (records: Iterable<CommentRecord>, limit: number): CommentRecord[] =>
  Array.from(records, (record) => ({ record, time: timeOf(record) }))
    .filter(({ record }) => record.status === 'approved')
    .sort((a, b) => compareOldest(b, a))
    .slice(0, limit)
    .map(({ record }) => record);

type Page = Pick<CommentPage, 'records' | 'cursor' | 'truncated'>;

/** @throws AfterwordError `invalid` for a cursor or a bound that is none */
export const pageOf = (records: Iterable<CommentRecord>, query: ListQuery = {}): Page => {
  const { nodes, pings } = buildThread(records, query.order ? { order: query.order } : {});
  return query.thread === undefined
    ? rootsPage(withPings(nodes, pings, query.order), query)
    : threadPage(nodes, query.thread, query);
};

interface Group {
  readonly root: CommentNode;
  readonly replies: readonly CommentNode[];
}

/** Threads and pings in one order, so that pings travel with the page they belong to. */
const withPings = (
  nodes: readonly CommentNode[],
  pings: readonly CommentNode[],
  order: CommentOrder = 'oldest',
): readonly Group[] => {
  const groups: { root: CommentNode; replies: CommentNode[] }[] = [];
  for (const node of nodes) {
    if (node.depth === 0) groups.push({ root: node, replies: [] });
    else groups.at(-1)?.replies.push(node);
  }
  groups.push(...pings.map((root) => ({ root, replies: [] })));
  return groups.sort((a, b) => compareRoots(order, a.root, b.root));
};

const rootsPage = (groups: readonly Group[], query: ListQuery): Page => {
  const { order = 'oldest' } = query;
  const after = readCursor(query.cursor);
  const start = after ? groups.findIndex(({ root }) => compareRoots(order, root, after) > 0) : 0;
  const page = start < 0 ? [] : groups.slice(start, start + bound('limit', query.limit ?? 50, 1));
  const records: CommentRecord[] = [];
  const truncated: TruncatedThread[] = [];
  for (const { root, replies } of page) {
    const { kept, hidden, cursor } = cut(replies, bound('replies', query.replies ?? 100, 0), root);
    for (const node of [root, ...kept]) records.push(node.record);
    if (hidden) truncated.push({ thread: root.record.id, hidden, cursor });
  }
  const last = page.at(-1);
  return {
    records,
    ...(last && start + page.length < groups.length ? { cursor: writeCursor(last.root) } : {}),
    ...(truncated.length ? { truncated } : {}),
  };
};

const threadPage = (nodes: readonly CommentNode[], thread: string, query: ListQuery): Page => {
  const start = nodes.findIndex(({ record, depth }) => depth === 0 && record.id === thread);
  const root = nodes[start];
  if (!root) return { records: [] };
  const end = nodes.findIndex(({ depth }, index) => index > start && depth === 0);
  const after = readCursor(query.cursor);
  const replies = nodes
    .slice(start + 1, end < 0 ? nodes.length : end)
    .filter((node) => !after || compareOldest(node, after) > 0);
  const { kept, hidden, cursor } = cut(replies, bound('limit', query.limit ?? 50, 1), root);
  return { records: kept.map(({ record }) => record), ...(hidden ? { cursor } : {}) };
};

/** The oldest of a thread's replies, and where the rest begins. */
const cut = (replies: readonly CommentNode[], limit: number, root: CommentNode) => {
  const kept = replies.length <= limit ? replies : [...replies].sort(compareOldest).slice(0, limit);
  return {
    kept,
    hidden: replies.length - kept.length,
    // Nothing kept: the rest begins before every reply, however old.
    cursor: kept.length ? writeCursor(kept.at(-1) as CommentNode) : writeCursor({ ...root, time: -8.64e15 }),
  };
};

const bound = (name: string, value: number, least: number): number => {
  if (!Number.isInteger(value) || value < least || value > MAXIMUM)
    throw new AfterwordError('invalid', `${name} must be a whole number from ${least} to ${MAXIMUM}, not ${value}.`);
  return value;
};

const writeCursor = ({ record, time }: Place): string =>
  JSON.stringify([time, record.id, record.pinned ?? false, scoreOf(record)]);

const readCursor = (cursor: string | undefined): Place | undefined => {
  if (cursor === undefined) return undefined;
  try {
    const [time, id, pinned, score] = JSON.parse(cursor) as [number, string, boolean, number];
    if (typeof time === 'number' && typeof id === 'string')
      return { time, record: { id, pinned, reactions: { score: { count: score, mine: false } } } };
  } catch {
    // not even JSON: the same fault
  }
  throw new AfterwordError('invalid', `${JSON.stringify(cursor)} is no cursor of this list.`);
};
