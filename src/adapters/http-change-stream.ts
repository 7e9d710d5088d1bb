// One stream of changes for all discussions that a page follows on one server. A browser has six connections to a server
// over HTTP/1.1: a stream for each discussion would leave none to send a reply with.
// Why the stream is opened again when a discussion is added or another reader signs in: each request names the last known
// version of each discussion, so no change is missed, and the server keeps no list that could differ from the page's.
// Loaded when the first discussion is followed, which is after its first page is shown.
import type { Changes } from '../core/adapter.js';
import { AfterwordError, asAfterwordError } from '../core/errors.js';
import { readEvents } from './event-stream.js';
import { ALONE, joinTabs, type Followed, type Tabs } from './http-change-stream-tabs.js';
import { delay, whenVisible, whileVisible } from './page-visibility.js';

interface Watch {
  readonly discussion: string;
  /** The version that it began at, and the one that it is at. */
  readonly since: number;
  version: number;
  readonly onChange: (changes: Changes) => void;
  /** Whether it is being brought up to date, and whether there is news since that began. */
  isAsking?: boolean;
  isStale?: boolean;
}

export interface ChangeStreamOptions {
  /** Opens the stream; `undefined` where the platform gives no body to read. */
  readonly open: (
    followed: readonly Followed[],
    signal: AbortSignal,
  ) => Promise<ReadableStream<Uint8Array> | undefined>;
  /** What changed in a discussion after a version. */
  readonly ask: (discussion: string, since: number, signal: AbortSignal) => Promise<Changes>;
  /** The address of the server. */
  readonly base: string;
  /** How the reader is known to the server, as a request says it. */
  readonly reader: () => Promise<string | undefined>;
}

export interface ChangeStream {
  /** How many discussions it follows. */
  readonly size: number;
  watch(discussion: string, since: number, onChange: (changes: Changes) => void): () => void;
  /**
   * Opens the stream again, because another reader has signed in.
   *
   * @param isFromStart tells once more all that changed since the discussions were first followed
   */
  reopen(isFromStart: boolean): void;
}

/** The server takes so many in one stream. */
export const MOST_FOLLOWED = 100;
/** Milliseconds. A heartbeat comes every 15 seconds. */
const IDLE_TIMEOUT = 45_000;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
/** Milliseconds. The discussions of a page come one soon after another; the stream is opened anew for all of them at once. */
const SETTLING = 100;

/** A short number for a text: tabs of one guest have the same, and nobody learns the guest's secret from it. */
const hashOf = (text: string): number => {
  let hash = 0;
  for (const letter of text) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return hash;
};

type StreamEvent = Changes & { readonly discussion: string };

export const createChangeStream = ({ open, ask, base, reader }: ChangeStreamOptions): ChangeStream => {
  const watches = new Set<Watch>();
  /** Ends when the page is hidden, or when another reader signs in. */
  let visit = new AbortController();
  /** Ends with the present stream. */
  let connection = new AbortController();
  let tabs: Tabs = ALONE;
  /** The version that the stream is at, of each discussion in it. */
  let positions = new Map<string, number>();
  /** The discussions that other tabs announced between two questions to them. */
  const announced = new Map<string, Followed>();
  let isRunning = false;
  let reopening: ReturnType<typeof setTimeout> | undefined;

  /** Each discussion once, with the oldest version that is known of it. */
  const followedBy = (all: Iterable<Followed>): Followed[] => {
    const oldest = new Map<string, number>();
    for (const { discussion, since } of all) oldest.set(discussion, Math.min(since, oldest.get(discussion) ?? since));
    return Array.from(oldest, ([discussion, since]) => ({ discussion, since }));
  };
  const followed = (): Followed[] =>
    followedBy(Array.from(watches, ({ discussion, version }) => ({ discussion, since: version })));

  const tell = (watch: Watch, changes: Changes): void => {
    const isNews = changes.records.length > 0 || changes.version !== watch.version;
    watch.version = changes.version;
    if (isNews) watch.onChange(changes);
  };

  const reopen = (): void => {
    clearTimeout(reopening);
    reopening = setTimeout(() => {
      connection.abort();
      tabs.announce();
    }, SETTLING);
  };

  /** Brings a watch up to date after another tab has heard of a change. What cannot be asked now is asked later. */
  const catchUp = async (watch: Watch, signal: AbortSignal): Promise<void> => {
    watch.isStale = true;
    if (watch.isAsking) return;
    watch.isAsking = true;
    for (let pause = FIRST_PAUSE; watch.isStale && watches.has(watch) && !signal.aborted; pause *= 2)
      try {
        watch.isStale = false;
        const changes = await ask(watch.discussion, watch.version, signal);
        watch.isStale ||= !!changes.more;
        tell(watch, changes);
      } catch {
        watch.isStale = true;
        await delay(Math.min(pause, LONGEST_PAUSE), signal);
      }
    watch.isAsking = false;
  };

  /** Opens the stream, again and again, until this tab does not have to listen any more. */
  const listen = async (signal: AbortSignal): Promise<void> => {
    let pause = FIRST_PAUSE;
    while (watches.size && !signal.aborted) {
      connection = new AbortController();
      const stop = (): void => connection.abort();
      signal.addEventListener('abort', stop);
      try {
        await delay(SETTLING, connection.signal);
        const all = followedBy([...followed(), ...(await tabs.ask()), ...announced.values()]);
        if (all.length > MOST_FOLLOWED) tabs.tellFull();
        const inStream = all.slice(0, MOST_FOLLOWED);
        positions = new Map(inStream.map(({ discussion, since }) => [discussion, since]));
        // A watch that is added later may know an older version than this stream begins at: it waits for the next stream.
        const included = new Set(watches);
        const body = connection.signal.aborted ? undefined : await open(inStream, connection.signal);
        if (!body && !connection.signal.aborted) throw new AfterwordError('unsupported', 'There is no stream to read.');
        if (body)
          for await (const data of readEvents(body, IDLE_TIMEOUT)) {
            if (connection.signal.aborted) break;
            pause = FIRST_PAUSE;
            const { discussion, ...changes } = JSON.parse(data) as StreamEvent;
            positions.set(discussion, changes.version);
            if (announced.has(discussion)) announced.set(discussion, { discussion, since: changes.version });
            for (const watch of watches)
              if (watch.discussion === discussion && included.has(watch)) tell(watch, changes);
            tabs.tellChanged(discussion);
          }
      } catch (thrown) {
        const { code, retryAfter = 0 } = asAfterwordError(thrown);
        if (code === 'unsupported') throw thrown;
        // A server that has no room for another stream says when it may have.
        if (!connection.signal.aborted) pause = Math.max(pause, retryAfter);
      } finally {
        signal.removeEventListener('abort', stop);
      }
      // A stream that was ended on purpose is opened again at once. After a failure each page waits a random time, so that not all
      // pages return to the server in the same moment.
      if (connection.signal.aborted) continue;
      await delay(pause * (0.5 + Math.random()), connection.signal);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
  };

  /** Tabs with the same name share one stream (http-change-stream-tabs.ts). */
  const tabsName = async (): Promise<string | undefined> => {
    const who = await reader();
    return who?.startsWith('Bearer') ? undefined : `afterword ${base} ${hashOf(who ?? '')}`;
  };

  const run = async (): Promise<void> => {
    try {
      while (watches.size) {
        visit = new AbortController();
        announced.clear();
        await whenVisible(visit.signal);
        const { signal } = (visit = whileVisible(visit.signal));
        try {
          tabs = joinTabs(await tabsName().catch(() => undefined), {
            followed,
            onChanged(discussion) {
              for (const watch of watches) if (watch.discussion === discussion) void catchUp(watch, signal);
            },
            onFollows({ discussion, since }) {
              const position = positions.get(discussion);
              if (position === undefined) {
                if (announced.size < MOST_FOLLOWED) announced.set(discussion, { discussion, since });
                reopen();
              } else if (since < position) tabs.tellChanged(discussion);
            },
            signal,
          });
          await tabs.turn();
          await listen(signal);
        } finally {
          visit.abort();
        }
      }
    } catch {
      // The platform cannot read streams: nothing is followed.
    }
    isRunning = false;
  };

  return {
    get size() {
      return watches.size;
    },
    reopen(isFromStart) {
      for (const watch of watches) if (isFromStart) watch.version = watch.since;
      visit.abort();
    },
    watch(discussion, since, onChange) {
      const watch: Watch = { discussion, since, version: since, onChange };
      watches.add(watch);
      if (isRunning) reopen();
      else {
        isRunning = true;
        void run();
      }
      return () => {
        watches.delete(watch);
        if (!watches.size) visit.abort();
      };
    },
  };
};
