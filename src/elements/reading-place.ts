// Where somebody reads: how much was shown, and which comment stood where on the screen. It is kept in the tab's
// sessionStorage by address and discussion, as the page is left. After a reload, or on coming back, as much is loaded again,
// and the comment is brought to where it stood: the browser itself can only go as far down as the page is long by then.
// Loaded with the first scrolling, or where a page was reloaded or come back to.
import type { Discussion } from '../core/discussion-state.js';
import type { CommentId } from '../core/records.js';
import type { DiscussionHost } from './discussion-controller.js';

interface Place {
  /** How many comments were there. */
  readonly shown: number;
  /** The first in sight; none where the reader is still above them. */
  readonly comment?: CommentId | undefined;
  /** How far its top was from that of the screen, in pixels. */
  readonly top: number;
}

const KEY = 'afterword-places';
/** Places kept in a tab. */
const MOST = 20;
/** Frames in which nothing moved, until it is done; and frames it goes on for at the most. */
const CALM = 6;
const LONGEST = 180;

/** The places that are still to be found again. */
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
    // Full, or not allowed.
  }
};

const rootOf = (host: DiscussionHost): ShadowRoot | null | undefined =>
  host.shadowRoot?.querySelector('afterword-comment-list')?.shadowRoot;

const rectOf = (element: Element): DOMRect => element.getBoundingClientRect();

/** The first comment in sight; where the reader is at the form below, the last of all. */
const rowInSight = (host: DiscussionHost): HTMLElementTagNameMap['afterword-comment'] | undefined => {
  const blocks = [...(rootOf(host)?.querySelectorAll('[part=list] > *') ?? [])];
  if (!blocks.length || rectOf(host).bottom < 0) return undefined;
  // Only what is in a block that is in sight is laid out.
  const block = blocks.find((candidate) => rectOf(candidate).bottom > 0) ?? blocks.at(-1)!;
  const rows = [...block.querySelectorAll('afterword-comment')];
  const row = rows.find((candidate) => rectOf(candidate).bottom > 0) ?? rows.at(-1);
  return row && rectOf(row).top < innerHeight ? row : undefined;
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

/** What scrolls it: the page, or a part of the page that does so by itself. */
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
  /** Aborted once the reader goes elsewhere themselves. */
  readonly signal: AbortSignal;
}

const isLeft = ({ host, discussion }: Search): boolean => host.discussion !== discussion || !host.isConnected;

/** Brings a comment to where it stood. What is above it is laid out only now, and may push it away: it is brought back. */
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
    await task();
  }
};

/** Loads as much as was shown, and leads there as soon as the comment is there. */
const find = async ({ comment, shown, top }: Place, search: Search): Promise<void> => {
  const { host, discussion } = search;
  while (!isLeft(search)) {
    const { state } = discussion;
    if (state.status === 'failed') return;
    const row = comment === undefined ? null : rootOf(host)?.getElementById(`comment-${comment}`);
    if (state.status === 'ready') {
      const isLacking = state.more === 'available' && state.nodes.length < shown;
      if (isLacking) await discussion.more();
      // The browser has a try of its own, as long as the page is being loaded.
      else if (row && document.readyState === 'complete') return await bringBack(row, top, search);
      else if (comment === undefined || (state.more !== 'loading' && !state.nodesById.has(comment))) return;
    }
    await task();
  }
};

/**
 * Loads what was shown and goes where the reader was. An address that names a comment, a reader who scrolls themselves, and a
 * page that sees to it by a script of its own have their way.
 *
 * @param arrival how the page was come to
 * @param reader aborted once the reader goes elsewhere themselves
 */
export const restorePlace = async (
  host: DiscussionHost,
  arrival: PerformanceNavigationTiming,
  reader: AbortController,
): Promise<void> => {
  const { signal } = reader;
  if (location.hash.startsWith('#comment-') || history.scrollRestoration === 'manual') reader.abort();
  while (!host.discussion && host.isConnected) await task();

  const { discussion } = host;
  const key = keyOf(host);
  const all = places();
  const place = all.get(key);
  // Another address than the page was loaded by has been gone to since, and from its beginning.
  if (discussion && place && page(arrival.name) === page(location.href)) {
    all.delete(key);
    keep(all);
    if (!signal.aborted) wanted.set(host, place);
    signal.addEventListener('abort', () => wanted.delete(host));
    await find(place, { host, discussion, signal });
  }
  reader.abort();
};
