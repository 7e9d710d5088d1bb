// The thread model: arranges records, which come in any order, as the list that a page shows (in pre-order).
// It is independent of storage and of pages. Why the result is a flat list with depths and not a tree: a flat list can be cut into
// pages and slices anywhere, even inside a very large thread.
import type { CommentProgress } from './act.js';
import type { CommentOrder } from './adapter.js';
import type { AfterwordError } from './errors.js';
import { bestTimeOf, compareOldest, compareRoots, timeOf } from './order.js';
import { stateNumber, type CommentAuthor, type CommentId, type CommentRecord } from './records.js';

/** The state of sending a comment that is not stored yet. */
export interface Delivery {
  /** `waiting` is sent when the time to undo it is over. */
  readonly state: 'waiting' | 'sending' | 'failed';
  /** Why it failed. */
  readonly error?: AfterwordError | undefined;
}

/** A comment in its place. */
export interface CommentNode {
  readonly record: CommentRecord;
  /** Only for a comment that is not stored yet. */
  readonly delivery: Delivery | undefined;
  /** What this reader does to a stored comment: the acts that wait, are being saved or have failed, by `actKey`. Absent if there are none. */
  readonly progress: CommentProgress | undefined;
  /** 0 for a root. */
  readonly depth: number;
  /** The comment under which it is shown: its parent, or the nearest ancestor that is shown. `null` for a root. */
  readonly inReplyTo: { readonly id: CommentId; readonly author: CommentAuthor } | null;
  /** `createdAt` in milliseconds since 1970. */
  readonly time: number;
}

export interface Thread {
  /** The comments of readers: each root followed by its replies, depth first. */
  readonly nodes: readonly CommentNode[];
  /** Pings in their order, all at depth 0. */
  readonly pings: readonly CommentNode[];
  /** All nodes by id. */
  readonly nodesById: ReadonlyMap<CommentId, CommentNode>;
}

export interface ThreadOptions {
  /** The order of the roots. Default `oldest`. */
  readonly order?: CommentOrder;
  /** An earlier result. Nodes that did not change are the same objects again, so that a view can compare them by identity. */
  readonly previous?: Thread;
  /** The delivery of records that are not stored yet. */
  readonly unsent?: ReadonlyMap<CommentId, Delivery>;
  /** The progress of the reader's acts, by comment. */
  readonly progress?: ReadonlyMap<CommentId, CommentProgress> | undefined;
}

interface Entry {
  readonly record: CommentRecord;
  readonly time: number;
  bestTime?: number;
  /** The node that showed it before. */
  readonly old: CommentNode | undefined;
  parent?: Entry | undefined;
  /** Oldest first; most comments have none. */
  children?: Entry[];
  /** The node under which its children are shown: itself, or if it is hidden, the node above. Unknown until it has its place. */
  displayParent?: CommentNode | null;
}

/**
 * Arranges records. Each record that may be shown appears exactly once. A reply whose parent is unknown becomes a root. A reply
 * whose parent is hidden moves up to the nearest ancestor that is shown. If parents form a circle, the oldest comment in it becomes
 * a root. Spam is hidden, and a removed comment is shown only while it has replies. If two records have the same id, the newer state
 * is used; if both have the same state, the first one.
 *
 * This takes linear time, except for sorting by date.
 */
export const buildThread = (records: Iterable<CommentRecord>, options: ThreadOptions = {}): Thread => {
  const { order = 'oldest', previous, unsent, progress } = options;
  const entries = indexRecords(records, previous);
  const sorted = [...entries.values()].sort(compareOldest);
  const roots: Entry[] = [];
  for (const entry of sorted) {
    entry.parent = entries.get(entry.record.parent ?? '');
    (entry.parent ? (entry.parent.children ??= []) : roots).push(entry);
  }
  if (order === 'best') for (const root of roots) root.bestTime = bestTimeOf(root);
  roots.sort((a, b) => compareRoots(order, a, b));

  const nodes: CommentNode[] = [];
  const pings: CommentNode[] = [];
  // After the roots, all records are visited again: those that were not reached from a root are in a circle or below one.
  const stack = [...sorted.reverse(), ...roots.reverse()];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    if (entry.displayParent !== undefined) continue;
    const { status, kind, id } = entry.record;
    entry.displayParent = entry.parent?.displayParent ?? null;
    if (status !== 'spam') {
      // A removed ping is not shown as a ping: it keeps the place of its replies, like any removed comment.
      const isPing = kind === 'ping' && status !== 'removed';
      const node = nodeOf(entry, isPing ? null : entry.displayParent, unsent?.get(id), progress?.get(id));
      (isPing ? pings : nodes).push(node);
      if (!isPing) entry.displayParent = node;
    }
    for (const child of entry.children?.reverse() ?? []) stack.push(child);
  }
  const nodesById = new Map<CommentId, CommentNode>();
  const shown = withoutEmptyTombstones(nodes);
  for (const node of [...shown, ...pings]) nodesById.set(node.record.id, node);
  return { nodes: shown, pings, nodesById };
};

const indexRecords = (records: Iterable<CommentRecord>, previous: Thread | undefined): Map<CommentId, Entry> => {
  const entries = new Map<CommentId, Entry>();
  for (const record of records) {
    const rival = entries.get(record.id);
    if (rival && stateNumber(rival.record) >= stateNumber(record)) continue;
    const old = previous?.nodesById.get(record.id);
    const time = old?.record === record ? old.time : timeOf(record);
    entries.set(record.id, { record, time, old });
  }
  return entries;
};

/** The earlier node if it looks the same. Of the parent only id and name are compared, so that an edit of it does not change its replies. */
const nodeOf = (
  { record, time, old }: Entry,
  above: CommentNode | null,
  delivery: Delivery | undefined,
  progress: CommentProgress | undefined,
): CommentNode => {
  const depth = above ? above.depth + 1 : 0;
  const inReplyTo = above?.record ?? null;
  return old &&
    old.record === record &&
    old.delivery === delivery &&
    old.progress === progress &&
    old.depth === depth &&
    old.inReplyTo?.id === inReplyTo?.id &&
    old.inReplyTo?.author.name === inReplyTo?.author.name
    ? old
    : { record, delivery, progress, depth, inReplyTo, time };
};

/** A pre-order list without removed comments that have no replies: a comment with replies is followed by a deeper one. */
const withoutEmptyTombstones = (nodes: readonly CommentNode[]): CommentNode[] => {
  const kept: CommentNode[] = [];
  for (const node of [...nodes].reverse())
    if (node.record.status !== 'removed' || (kept.at(-1)?.depth ?? 0) > node.depth) kept.push(node);
  return kept.reverse();
};
