// The thread model: flat records, in any order, become the pre-order list a page shows.
// It knows no storage and no page. The decision a reader would question: the result is a flat list with depths rather
// than nested nodes, because a flat list can be cut into pages and chunks anywhere, however large one thread is.
import type { CommentProgress } from './act.js';
import type { CommentOrder } from './adapter.js';
import type { AfterwordError } from './errors.js';
import { compareOldest, compareRoots, timeOf } from './order.js';
import { stateNumber, type CommentAuthor, type CommentId, type CommentRecord } from './records.js';

/** How far the sending of a comment got that is not stored yet. */
export interface Delivery {
  readonly state: 'sending' | 'failed';
  /** Why it failed. */
  readonly error?: AfterwordError | undefined;
}

/** A comment in its place. */
export interface CommentNode {
  readonly record: CommentRecord;
  /** Of a comment that is not stored yet; absent once it is. */
  readonly delivery: Delivery | undefined;
  /** What this reader does to a stored comment: the acts that are being saved or that failed, by `actKey`. Absent if there are none. */
  readonly progress: CommentProgress | undefined;
  /** 0 for a root. */
  readonly depth: number;
  /** The comment it is shown under: its parent, or the nearest ancestor that is shown. `null` for a root. */
  readonly inReplyTo: { readonly id: CommentId; readonly author: CommentAuthor } | null;
  /** `createdAt` in milliseconds since 1970. */
  readonly time: number;
}

export interface Thread {
  /** What people said: each root followed by its replies, depth first. */
  readonly nodes: readonly CommentNode[];
  /** Pings, in order, each at depth 0. */
  readonly pings: readonly CommentNode[];
  /** All of them by id. */
  readonly nodesById: ReadonlyMap<CommentId, CommentNode>;
}

export interface ThreadOptions {
  /** The order of the roots. Default `oldest`. */
  readonly order?: CommentOrder;
  /** An earlier result: nodes that did not change are the same objects again, so a view can tell by identity. */
  readonly previous?: Thread;
  /** Of the records that are not stored yet. */
  readonly unsent?: ReadonlyMap<CommentId, Delivery>;
  /** Of the comments that this reader does something to. */
  readonly progress?: ReadonlyMap<CommentId, CommentProgress> | undefined;
}

interface Entry {
  readonly record: CommentRecord;
  readonly time: number;
  /** What showed it before. */
  readonly old: CommentNode | undefined;
  parent?: Entry | undefined;
  /** Oldest first; most comments have none. */
  children?: Entry[];
  /** What its children are shown under: itself, or whatever it is shown under. Not known before it has its place. */
  displayParent?: CommentNode | null;
}

/**
 * Arranges records. Each record that may be shown appears exactly once: a reply whose parent is unknown becomes a root,
 * one whose parent is hidden moves up to the nearest ancestor that is shown, and of what hangs from a circle of parents
 * the oldest becomes a root. Spam is hidden; a removed comment is shown only while something hangs from it. Of two
 * records with one id the newer state counts; of the same state the one that comes first.
 *
 * Linear in the number of records, but for sorting them by date.
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
  roots.sort((a, b) => compareRoots(order, a, b));

  const nodes: CommentNode[] = [];
  const pings: CommentNode[] = [];
  // All come after the roots once more: those that no root has led to by then hang from a circle.
  const stack = [...sorted.reverse(), ...roots.reverse()];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    if (entry.displayParent !== undefined) continue;
    const { status, kind, id } = entry.record;
    entry.displayParent = entry.parent?.displayParent ?? null;
    if (status !== 'spam') {
      // A removed one is no ping to show: it holds the place of its replies, as any removed comment does.
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

/** The earlier node if it looks the same. The parent counts by its id and name only, so that its edits stay its own. */
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

/** A pre-order list without what was removed and has nothing hanging from it: what carries is followed by something deeper. */
const withoutEmptyTombstones = (nodes: readonly CommentNode[]): CommentNode[] => {
  const kept: CommentNode[] = [];
  for (const node of [...nodes].reverse())
    if (node.record.status !== 'removed' || (kept.at(-1)?.depth ?? 0) > node.depth) kept.push(node);
  return kept.reverse();
};
