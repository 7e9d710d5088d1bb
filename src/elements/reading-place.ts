// The reader's place: how many comments were shown, and where on the screen a comment was. When the page is left, this is kept in
// the tab's sessionStorage, by address and discussion. After a reload, or on coming back, the same number of comments is loaded
// again, and the page is scrolled until the comment is where it was. The browser alone cannot do this, because the page is still too
// short when it tries.
// This file is loaded with the first scrolling, or after a reload or on coming back.
import type { Discussion } from '../core/discussion-state.js';
import { elementIdOf } from '../core/permalink.js';
import type { CommentId } from '../core/records.js';
import type { DiscussionHost } from './discussion-controller.js';

interface Place {
  /** How many comments were shown. */
  readonly shown: number;
  /** The first visible comment; none if the reader was still above the comments. */
  readonly comment?: CommentId | undefined;
  /** The distance of its top from the top of the screen, in pixels. */
  readonly top: number;
}

const KEY = 'afterword-places';
/** How many places are kept in a tab. */
const MOST = 20;
/** Scrolling ends after this many frames without movement, and at the latest after this many frames in all. */
const CALM = 6;
const LONGEST = 180;

/** Places that the reader has not been brought back to yet. */
const wanted = new WeakMap<DiscussionHost, Place>();

const page = (address: string): string => address.replace(/#.*/, '');
const keyOf = ({ discussion }: DiscussionHost): string => JSON.stringify([page(location.href), discussion?.id]);

const places = (): Map<string, Place> => {
  try {
    return new Map(JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as [string, Place][]);
  } catch {
    return new Map();
  }
};

const keep = (all: ReadonlyMap<string, Place>): void => {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...all].slice(-MOST)));
  } catch {
    // The storage is full or not allowed.
  }
};

const rootOf = (host: DiscussionHost): ShadowRoot | null | undefined =>
  host.shadowRoot?.querySelector('afterword-comment-list')?.shadowRoot;

const rectOf = (element: Element): DOMRect => element.getBoundingClientRect();

/** The first visible comment; if the reader is at the form below the comments, the last one. */
const rowInSight = (host: DiscussionHost): HTMLElementTagNameMap['afterword-comment'] | undefined => {
  if (rectOf(host).bottom < 0) return undefined;
  let parts = [...(rootOf(host)?.querySelectorAll('[part=list] > *') ?? [])];
  let part: Element | undefined;
  // A group, then a block of it, then a row: only rows in visible blocks are laid out.
  while (parts.length && part?.localName !== 'afterword-comment') {
    part = parts.find((candidate) => rectOf(candidate).bottom > 0) ?? parts.at(-1)!;
    parts = [...part.children];
  }
  return part && rectOf(part).top < innerHeight ? (part as HTMLElementTagNameMap['afterword-comment']) : undefined;
};

export const keepPlace = (host: DiscussionHost): void => {
  const state = host.discussion?.state;
  if (state?.status !== 'ready') return;
  const row = rowInSight(host);
  const place = wanted.get(host) ?? {
    shown: state.nodes.length,
    comment: row?.node?.record.id,
    top: row ? rectOf(row).top : 0,
  };
  const all = places();
  all.delete(keyOf(host));
  keep(all.set(keyOf(host), place));
};

const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 16));

/** The next frame: what comes into view is laid out by frames, and on a slow machine there are fewer of them than timers. */
const nextFrame = (): Promise<unknown> =>
  document.hidden ? task() : new Promise((resolve) => requestAnimationFrame(resolve));

/** The element that scrolls: the page, or a part of it with its own scroll bar. */
const scrollerOf = (element: Element): Element | Window => {
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement ?? hostOf(at))
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY))
      return at === document.documentElement ? window : at;
  return window;
};
const hostOf = (element: Element): Element | null => (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

interface Search {
  readonly host: DiscussionHost;
  readonly discussion: Discussion;
  /** Aborted as soon as the reader scrolls or types. */
  readonly signal: AbortSignal;
}

const isLeft = ({ host, discussion }: Search): boolean => host.discussion !== discussion || !host.isConnected;

/** Scrolls until a comment is where it was. Rows above it are laid out only now and may move it, so this takes several frames. */
const bringBack = async (row: Element, top: number, search: Search): Promise<void> => {
  const scroller = scrollerOf(row);
  for (
    let frame = 0, calm = 0;
    frame < LONGEST && calm < CALM && !search.signal.aborted && !isLeft(search);
    frame += 1
  ) {
    const away = rectOf(row).top - top;
    calm = Math.abs(away) < 1 ? calm + 1 : 0;
    if (!calm) scroller.scrollBy({ top: away, behavior: 'instant' });
    await nextFrame();
  }
};

/** Loads as many comments as were shown, and scrolls to the comment as soon as it is there. */
const find = async ({ comment, shown, top }: Place, search: Search): Promise<void> => {
  const { host, discussion } = search;
  while (!isLeft(search)) {
    const { state } = discussion;
    if (state.status === 'failed') return;
    const row = comment === undefined ? null : rootOf(host)?.getElementById(elementIdOf(comment));
    if (state.status === 'ready') {
      const isLacking = state.more === 'available' && state.nodes.length < shown;
      if (isLacking) await discussion.more();
      // While the page is being loaded, the browser scrolls by itself.
      else if (row && document.readyState === 'complete') return await bringBack(row, top, search);
      else if (comment === undefined || (state.more !== 'loading' && !state.nodesById.has(comment))) return;
    }
    await task();
  }
};

/**
 * Loads what was shown and scrolls to where the reader was. It does nothing if the address names a comment, if the reader scrolls,
 * or if the page restores scrolling by a script of its own.
 *
 * @param arrival how the page was opened
 * @param reader aborted as soon as the reader scrolls or types
 */
export const restorePlace = async (
  host: DiscussionHost,
  arrival: PerformanceNavigationTiming,
  reader: AbortController,
): Promise<void> => {
  const { signal } = reader;
  if (/^#[\w-]*(comment|disqus|isso)/.test(location.hash) || history.scrollRestoration === 'manual') reader.abort();
  while (!host.discussion && host.isConnected) await task();

  const { discussion } = host;
  const key = keyOf(host);
  const all = places();
  const place = all.get(key);
  // If a router has changed the address since, the reader is at the beginning of another article.
  if (discussion && place && page(arrival.name) === page(location.href)) {
    all.delete(key);
    keep(all);
    if (!signal.aborted) wanted.set(host, place);
    signal.addEventListener('abort', () => wanted.delete(host));
    await find(place, { host, discussion, signal });
  }
  reader.abort();
};
