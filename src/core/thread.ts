// The thread model: flat records, in any order, become the pre-order list a page shows.
// It knows no storage and no page. The decision a reader would question: the result is a flat list with depths rather
// than nested nodes, because a flat list can be cut into pages and chunks anywhere, however large one thread is.
import type { CommentOrder } from './adapter.js';
import type { AfterwordError } from './errors.js';
import { compareOldest, compareRoots, timeOf } from './order.js';
import type { CommentAuthor, CommentId, CommentRecord } from './records.js';

/** `waiting`: stored, and held for a moderator. `sending` and `failed`: not yet stored. */
export type CommentState = 'stored' | 'waiting' | 'sending' | 'failed';

/** A comment in its place. */
export interface CommentNode {
  readonly record: CommentRecord;
  readonly state: CommentState;
  /** Why sending failed. */
  readonly error?: AfterwordError;
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
}

interface Entry {
  readonly record: CommentRecord;
  readonly time: number;
  /** Oldest first; most comments have none. */
  children: Entry[] | undefined;
  parent: Entry | undefined;
  /** The walk that met this entry; see cutCycles. */
  walk: number;
  /** Something that is shown hangs from it. */
  carries: boolean;
  shown: boolean;
  /** What its children are shown under. */
  place: CommentNode | null;
}

/** A record that is not stored yet: how far its sending got. */
export interface Sending {
  readonly state: 'sending' | 'failed';
  readonly error?: AfterwordError;
}

export interface ThreadOptions {
  /** The order of the roots. Default `oldest`. */
  readonly order?: CommentOrder;
  /** An earlier result: nodes that did not change are the same objects again, so a view can tell by identity. */
  readonly previous?: ReadonlyMap<CommentId, CommentNode>;
  /** Which of the records are still being sent. */
  readonly sending?: ReadonlyMap<CommentId, Sending>;
}

/**
 * Arranges records. Each record that may be shown appears exactly once: a reply whose parent is unknown becomes a root,
 * one whose parent is hidden moves up to the nearest ancestor that is shown, and a circle of parents is cut at its oldest
 * member. Spam is hidden; a removed comment is shown only while something hangs from it. Of two records with one id the
 * higher revision counts.
 *
 * Linear in the number of records, but for sorting them by date.
 */
export const buildThread = (records: Iterable<CommentRecord>, options: ThreadOptions = {}): Thread => {
  const entries = enter(records, options);
  const roots = plant(entries);
  const preorder = flatten(roots.sort((a, b) => compareRoots(options.order ?? 'oldest', a, b)));
  markShown(preorder);
  return place(preorder, options);
};

const enter = (records: Iterable<CommentRecord>, { previous }: ThreadOptions): Map<CommentId, Entry> => {
  const entries = new Map<CommentId, Entry>();
  for (const record of records) {
    const rival = entries.get(record.id);
    if (rival && rival.record.revision >= record.revision) continue;
    const known = previous?.get(record.id);
    entries.set(record.id, {
      record,
      time: known?.record.createdAt === record.createdAt ? known.time : timeOf(record),
      children: undefined,
      parent: undefined,
      walk: 0,
      carries: false,
      shown: false,
      place: null,
    });
  }
  return entries;
};

/** Hangs every entry under its parent, oldest first, and returns those that have none. */
const plant = (entries: ReadonlyMap<CommentId, Entry>): Entry[] => {
  const sorted = [...entries.values()].sort(compareOldest);
  for (const entry of sorted) if (entry.record.parent !== null) entry.parent = entries.get(entry.record.parent);
  cutCycles(sorted);
  const roots: Entry[] = [];
  for (const entry of sorted) (entry.parent ? (entry.parent.children ??= []) : roots).push(entry);
  return roots;
};

/** Walks up from each entry until ground that was walked before; meeting its own footsteps, a walk is in a circle. */
const cutCycles = (sorted: readonly Entry[]): void => {
  let walk = 0;
  for (const start of sorted) {
    walk += 1;
    let entry: Entry | undefined = start;
    while (entry && entry.walk === 0) {
      entry.walk = walk;
      entry = entry.parent;
    }
    if (entry?.walk !== walk) continue;
    let oldest = entry;
    for (let next = entry.parent; next && next !== entry; next = next.parent)
      if (compareOldest(next, oldest) < 0) oldest = next;
    oldest.parent = undefined;
  }
};

const flatten = (roots: readonly Entry[]): Entry[] => {
  const preorder: Entry[] = [];
  const stack = [...roots].reverse();
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    preorder.push(entry);
    const { children = [] } = entry;
    for (let i = children.length - 1; i >= 0; i -= 1) stack.push(children[i] as Entry);
  }
  return preorder;
};

/** From the leaves up: a removed comment is shown if anything shown hangs from it, through spam too. */
const markShown = (preorder: readonly Entry[]): void => {
  for (let i = preorder.length - 1; i >= 0; i -= 1) {
    const entry = preorder[i] as Entry;
    const { status, kind } = entry.record;
    const present = status === 'approved' || status === 'pending';
    entry.shown = present || (status === 'removed' && entry.carries);
    if ((present || entry.carries) && kind === 'comment' && entry.parent) entry.parent.carries = true;
  }
};

const place = (preorder: readonly Entry[], options: ThreadOptions): Thread => {
  const nodes: CommentNode[] = [];
  const pings: CommentNode[] = [];
  for (const entry of preorder) {
    const above = entry.parent?.place ?? null;
    const isPing = entry.record.kind === 'ping';
    entry.place = above;
    if (!entry.shown) continue;
    const node = reuse(nodeOf(entry, isPing ? null : above, options), options);
    (isPing ? pings : nodes).push(node);
    if (!isPing) entry.place = node;
  }
  return { nodes, pings };
};

const nodeOf = ({ record, time }: Entry, above: CommentNode | null, { sending }: ThreadOptions): CommentNode => ({
  record,
  state: record.status === 'pending' ? 'waiting' : 'stored',
  depth: above ? above.depth + 1 : 0,
  inReplyTo: above && { id: above.record.id, author: above.record.author },
  time,
  ...sending?.get(record.id),
});

/** The earlier node, if it looks the same. The parent counts by its id and name only, so that its edits stay its own. */
const reuse = (node: CommentNode, { previous }: ThreadOptions): CommentNode => {
  const old = previous?.get(node.record.id);
  return old &&
    old.record === node.record &&
    old.state === node.state &&
    old.error === node.error &&
    old.depth === node.depth &&
    old.inReplyTo?.id === node.inReplyTo?.id &&
    old.inReplyTo?.author.name === node.inReplyTo?.author.name
    ? old
    : node;
};
