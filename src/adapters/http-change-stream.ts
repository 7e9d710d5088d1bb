// One stream of changes for all discussions that a page follows on one server. A browser has six connections to a server
// over HTTP/1.1: a stream for each discussion would leave none to send a reply with.
// The decision a reader would question: when a discussion is added, or another reader is signed in, the stream is opened
// anew rather than told of it. Each opening names the version last heard of, so nothing is missed, and there is no state
// on the server that could differ from the page's. The tabs of a browser share one stream, too (http-tabs.ts).
import type { Changes } from '../core/adapter.js';
import { AfterwordError, asAfterwordError } from '../core/errors.js';
import { readEvents } from './event-stream.js';
import { delay, whenVisible, whileVisible } from './page-visibility.js';
import { type Followed, joinTabs, type Tabs } from './http-tabs.js';

interface Watch {
  readonly discussion: string;
  version: number;
  readonly onChange: (changes: Changes) => void;
}

/** Opens the stream; `undefined` where the platform gives no body to read. */
type Open = (followed: readonly Followed[], signal: AbortSignal) => Promise<ReadableStream<Uint8Array> | undefined>;

export interface ChangeStream {
  /** How many discussions it follows. */
  readonly size: number;
  watch(discussion: string, since: number, onChange: (changes: Changes) => void): () => void;
  /** Opens the stream anew, as somebody else. */
  reopen(): void;
}

/** The server takes so many in one stream. */
export const MOST_FOLLOWED = 100;
/** Milliseconds. A heartbeat comes every 15 seconds. */
const IDLE_TIMEOUT = 45_000;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
/** The discussions of a page come one soon after another: they are waited for before the stream is opened anew. */
const SETTLING = 100;

/** Of each discussion once, with the oldest version; the server takes so many in one stream. */
const merged = (followed: Iterable<Followed>): Map<string, number> => {
  const oldest = new Map<string, number>();
  for (const { discussion, since } of followed) {
    const known = oldest.get(discussion);
    if (known !== undefined || oldest.size < MOST_FOLLOWED) oldest.set(discussion, Math.min(since, known ?? since));
  }
  return oldest;
};

const listOf = (versions: ReadonlyMap<string, number>): Followed[] =>
  Array.from(versions, ([discussion, since]) => ({ discussion, since }));

/** @param nameOf whom the server tells what: tabs of one name listen for each other; without a name each for itself */
export const createChangeStream = (open: Open, nameOf: () => Promise<string | undefined>): ChangeStream => {
  const watches = new Set<Watch>();
  /** What the open stream tells of, with the version it is at. */
  let told = new Map<string, number>();
  /** Ends being one of the tabs. */
  let stay = new AbortController();
  /** Ends the stream, where it is this tab that listens. */
  let connection: AbortController | undefined;
  let isRunning = false;
  let reopening: ReturnType<typeof setTimeout> | undefined;

  const followed = (): Followed[] =>
    listOf(merged(Array.from(watches, ({ discussion, version }) => ({ discussion, since: version }))));

  const tell = (event: string): { readonly discussion: string; readonly version: number } => {
    const { discussion, ...changes } = JSON.parse(event) as Changes & { readonly discussion: string };
    for (const watch of watches) {
      if (watch.discussion !== discussion) continue;
      const isNews = changes.records.length > 0 || changes.version !== watch.version;
      watch.version = changes.version;
      if (isNews) watch.onChange(changes);
    }
    return { discussion, version: changes.version };
  };

  /** What other tabs follow is told of too. Returns whether there is room for it. */
  const include = (others: readonly Followed[]): boolean => {
    const missing = others.filter(({ discussion, since }) => (told.get(discussion) ?? Infinity) > since);
    const isRoom = missing.every(({ discussion }) => told.has(discussion) || told.size < MOST_FOLLOWED);
    if (missing.length && isRoom) reopen();
    return isRoom;
  };

  /** Opens one stream after the other, for this tab and for those that follow it. */
  const listen = async (tabs: Tabs, name: string | undefined, seen: AbortSignal): Promise<void> => {
    let pause = FIRST_PAUSE;
    seen.addEventListener('abort', () => connection?.abort());
    while (watches.size && !seen.aborted && name === (await nameOf())) {
      const opened = new AbortController();
      connection = opened;
      const { signal } = opened;
      try {
        told = merged([...followed(), ...(await tabs.ask())]);
        const body = signal.aborted ? undefined : await open(listOf(told), signal);
        if (!body && !signal.aborted) throw new AfterwordError('unsupported', 'There is no stream here.');
        if (body)
          for await (const event of readEvents(body, IDLE_TIMEOUT)) {
            if (signal.aborted) break;
            pause = FIRST_PAUSE;
            const { discussion, version } = tell(event);
            told.set(discussion, version);
            tabs.send(event);
          }
      } catch (thrown) {
        const { code, retryAfter = 0 } = asAfterwordError(thrown);
        if (code === 'unsupported') throw thrown;
        // A server that has no room for another stream says when it may have.
        if (!signal.aborted) pause = Math.max(pause, retryAfter);
      }
      // Opened anew on purpose: at once. Else not all who lost one server come back to it in the same moment.
      if (signal.aborted) continue;
      await delay(pause * (0.5 + Math.random()), signal);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
  };

  const run = async (): Promise<void> => {
    while (watches.size) {
      stay = new AbortController();
      await delay(SETTLING, stay.signal);
      await whenVisible(stay.signal);
      const seen = whileVisible(stay.signal);
      const { signal } = seen;
      try {
        const name = await nameOf();
        const tabs = joinTabs(name, { followed, onEvent: tell, onFollows: include, signal });
        await tabs.turn();
        await listen(tabs, name, signal);
      } catch (thrown) {
        if (asAfterwordError(thrown).code === 'unsupported') break;
        // The site's token cannot be had, for one.
        if (!signal.aborted) await delay(LONGEST_PAUSE * Math.random(), stay.signal);
      } finally {
        connection = undefined;
        seen.abort();
      }
    }
    isRunning = false;
  };

  const reopen = (): void => {
    clearTimeout(reopening);
    reopening = setTimeout(() => (connection ?? stay).abort(), SETTLING);
  };

  return {
    get size() {
      return watches.size;
    },
    reopen,
    watch(discussion, since, onChange) {
      const watch: Watch = { discussion, version: since, onChange };
      watches.add(watch);
      if (isRunning) reopen();
      else {
        isRunning = true;
        void run();
      }
      return () => {
        watches.delete(watch);
        if (!watches.size) stay.abort();
      };
    },
  };
};
