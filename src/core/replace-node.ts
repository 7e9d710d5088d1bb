// A thread in which one comment has changed and keeps its place: its node is replaced, and all others stay. With ten thousand comments that
// takes a fraction of the time of arranging them all (thread.ts). The result is the same, or there is none.
import type { CommentProgress } from './act.js';
import type { CommentOrder } from './adapter.js';
import { LayeredMap } from './layered-map.js';
import type { CommentRecord } from './records.js';
import type { CommentNode, Thread } from './thread.js';

/** Gives a thread after a change; nothing, if all comments must be arranged anew. */
export type Arrange = (thread: Thread, order: CommentOrder) => Thread | undefined;

/** The fields that decide where a comment stands, and whether it is shown. */
const PLACING = ['parent', 'createdAt', 'status', 'kind', 'pinned'] as const;

/**
 * The same thread where nothing changes: each copy of ten thousand comments takes time.
 *
 * @param record the comment as it is shown now
 */
export const withNode = (
  thread: Thread,
  order: CommentOrder,
  record: CommentRecord,
  progress: CommentProgress | undefined,
): Thread | undefined => {
  const { nodes, pings, nodesById } = thread;
  const { id } = record;
  const old = nodesById.get(id);
  if (
    !old ||
    old.delivery ||
    PLACING.some((field) => old.record[field] !== record[field]) ||
    // Its replies show its author's name.
    old.record.author.name !== record.author.name ||
    (order === 'best' && old.record.reactions !== record.reactions)
  )
    return undefined;
  if (old.record === record && old.progress === progress) return thread;
  const node: CommentNode = { ...old, record, progress };
  const replaceIn = (list: readonly CommentNode[]): readonly CommentNode[] => {
    const index = list.indexOf(old);
    if (index < 0) return list;
    const next = list.slice();
    next[index] = node;
    return next;
  };
  return { nodes: replaceIn(nodes), pings: replaceIn(pings), nodesById: new LayeredMap(nodesById).set(id, node) };
};
