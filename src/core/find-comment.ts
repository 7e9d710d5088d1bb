// Finds a comment that is on no page yet: asks for the page around it, and decides what is missing then. Loaded when a link leads to
// such a comment.
import type { CommentPage, ListQuery } from './adapter.js';
import type { Discussion, MissingComments, ReadyState } from './discussion-state.js';
import { asAfterwordError } from './errors.js';
import { compareRoots } from './order.js';
import type { PageLoader } from './page-loader.js';
import type { CommentId, CommentRecord } from './records.js';

/** Roots of the page around a comment where all pages are loaded anyway. */
const FEW = 20;

/** The uppermost comment above a comment, on its page. Parents may form a circle. */
const rootOn = (byId: ReadonlyMap<CommentId, CommentRecord>, comment: CommentId): CommentRecord | undefined => {
  const passed = new Set<CommentId>();
  let root: CommentRecord | undefined;
  for (let next = byId.get(comment); next && !passed.has(next.id); next = byId.get(next.parent ?? '')) {
    passed.add(next.id);
    root = next;
  }
  return root;
};

/**
 * What is missing once the page around a comment is taken in. The page begins with the thread of the comment. If that thread was
 * not there, the gap that it was in is divided: one part is before the thread, the other after the page.
 *
 * @param state as it was before
 */
export const missingAround = (
  { missing, nodesById, order }: Pick<ReadyState, 'missing' | 'nodesById' | 'order'>,
  page: CommentPage,
  comment: CommentId,
  limit: number,
): MissingComments[] => {
  const byId = new Map(page.records.map((record) => [record.id, record]));
  const root = rootOn(byId, comment);
  /** How many comments of each thread are new with the page. */
  const fresh = new Map<CommentId, number>();
  for (const { id } of page.records) {
    if (nodesById.has(id)) continue;
    const thread = rootOn(byId, id)!.id;
    fresh.set(thread, (fresh.get(thread) ?? 0) + 1);
  }
  const { truncated = [], cursor } = page;
  const threads: MissingComments[] = [];
  for (const one of missing) {
    const { query, remaining } = one;
    if (!query.thread) continue;
    const count = fresh.get(query.thread);
    threads.push(count && remaining ? { ...one, remaining: remaining - count } : one);
  }
  for (const { thread, remaining, cursor: from } of truncated)
    if (!nodesById.has(thread)) threads.push({ query: { thread, cursor: from }, remaining });

  /** Whether a gap is at a place after this root. */
  const isAfterRoot = ({ before }: MissingComments): boolean => {
    const end = nodesById.get(before ?? '');
    return !!root && (!end || compareRoots(order, { record: root, time: Date.parse(root.createdAt) }, end) < 0);
  };
  const gaps = missing
    .filter(({ query }) => !query.thread)
    // The last of all has no root after it.
    .sort((a, b) => {
      const [x, y] = [nodesById.get(a.before ?? ''), nodesById.get(b.before ?? '')];
      return x && y ? compareRoots(order, x, y) : Number(!x) - Number(!y);
    });
  const around = root && !nodesById.has(root.id) ? gaps.find(isAfterRoot) : undefined;
  const left = gaps.flatMap((gap) => {
    // What the page has up to the end of a gap fills that gap.
    const isFilled = gap.before === undefined ? cursor === undefined : byId.has(gap.before);
    if (gap !== around) return isFilled && around ? [] : [gap];
    return [
      { ...gap, before: root!.id },
      ...(isFilled || cursor === undefined ? [] : [{ query: { limit, cursor }, before: gap.before }]),
    ];
  });
  return [...threads, ...left];
};

/** Waits until the first page is there, and, if asked for, until no other page is being loaded. */
const untilLoaded = async (discussion: Discussion, isCalm: boolean): Promise<void> => {
  const isLoaded = (): boolean => {
    const { state } = discussion;
    return state.status === 'ready' ? !isCalm || state.more !== 'loading' : state.status === 'failed';
  };
  if (!isLoaded())
    await new Promise<void>((resolve) => {
      const unsubscribe = discussion.subscribe(() => {
        if (!isLoaded()) return;
        unsubscribe();
        resolve();
      });
    });
  if (discussion.state.status === 'failed') throw discussion.state.error;
};

/** @throws AfterwordError as `Discussion.find` says */
export const findComment = async (
  comment: CommentId,
  discussion: Discussion,
  pageSize: number | 'all' = 'all',
  fetchPage: (query: ListQuery) => Promise<CommentPage>,
  take: PageLoader['take'],
): Promise<void> => {
  const isAll = pageSize === 'all';
  const query = { around: comment, limit: isAll ? FEW : pageSize };
  await untilLoaded(discussion, false);
  const before = discussion.state as ReadyState;
  let page: CommentPage;
  try {
    page = await fetchPage(query);
  } catch (thrown) {
    throw asAfterwordError(thrown);
  }
  // With `all`, the other pages are on their way, in their turn, and nothing else is missing.
  await untilLoaded(discussion, !isAll);
  const state = discussion.state as ReadyState;
  // The reader has chosen another order meanwhile: a page in the old one fits nowhere.
  if (state.order !== before.order) return;
  take(page, query, isAll ? state.missing : missingAround(state, page, comment, query.limit));
};
