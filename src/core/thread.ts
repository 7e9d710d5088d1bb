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
  /** What became of each record: its node, if it is shown. */
  readonly places: ReadonlyMap<CommentId, { readonly node: CommentNode | undefined }>;
}

interface Entry {
  readonly record: CommentRecord;
  readonly time: number;
  /** What showed it before. */
  readonly old: CommentNode | undefined;
  /** What shows it now. */
  node: CommentNode | undefined;
  /** What its children are shown under: itself, or whatever it is shown under itself. */
  above: CommentNode | null;
  parent: Entry | undefined;
  /** Oldest first; most comments have none. */
  children: Entry[] | undefined;
  /** The walk that met this entry; see cutCycles. */
  walk: number;
  /** Something that is shown hangs from it. */
  carries: boolean;
  shown: boolean;
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
  readonly previous?: Thread;
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
  return { ...place(preorder, options), places: entries };
};

const enter = (records: Iterable<CommentRecord>, { previous }: ThreadOptions): Map<CommentId, Entry> => {
  const entries = new Map<CommentId, Entry>();
  for (const record of records) {
    const rival = entries.get(record.id);
    if (rival && rival.record.revision >= record.revision) continue;
    const old = previous?.places.get(record.id)?.node;
    entries.set(record.id, {
      record,
      time: old?.record.createdAt === record.createdAt ? old.time : timeOf(record),
      old,
      node: undefined,
      above: null,
      parent: undefined,
      children: undefined,
      walk: 0,
      carries: false,
      shown: false,
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

const place = (preorder: readonly Entry[], { sending }: ThreadOptions): Pick<Thread, 'nodes' | 'pings'> => {
  const nodes: CommentNode[] = [];
  const pings: CommentNode[] = [];
  for (const entry of preorder) {
    const isPing = entry.record.kind === 'ping';
    entry.above = entry.parent?.above ?? null;
    if (!entry.shown) continue;
    entry.node = nodeOf(entry, isPing ? null : entry.above, sending?.get(entry.record.id));
    (isPing ? pings : nodes).push(entry.node);
    if (!isPing) entry.above = entry.node;
  }
  return { nodes: Object.freeze(nodes), pings: Object.freeze(pings) };
};

/** The earlier node if it looks the same. The parent counts by its id and name only, so that its edits stay its own. */
const nodeOf = ({ record, time, old }: Entry, above: CommentNode | null, sending: Sending | undefined): CommentNode => {
  const { state, error } = sending ?? (record.status === 'pending' ? WAITING : STORED);
  const depth = above ? above.depth + 1 : 0;
  return old &&
    old.record === record &&
    old.state === state &&
    old.error === error &&
    old.depth === depth &&
    old.inReplyTo?.id === above?.record.id &&
    old.inReplyTo?.author.name === above?.record.author.name
    ? old
    : {
        record,
        state,
        ...(error && { error }),
        depth,
        inReplyTo: above && { id: above.record.id, author: above.record.author },
        time,
      };
};

const STORED = { state: 'stored', error: undefined } as const;
const WAITING = { state: 'waiting', error: undefined } as const;
