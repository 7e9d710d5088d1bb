// One stream of changes for all discussions that a page follows on one server. A browser has six connections to a server
// over HTTP/1.1: a stream for each discussion would leave none to send a reply with.
// The decision a reader would question: when a discussion is added, or another reader is signed in, the stream is opened
// anew rather than told of it. Each opening names the version last heard of, so nothing is missed, and there is no state
// on the server that could differ from the page's.
import type { Changes } from '../core/adapter.js';
import { asAfterwordError } from '../core/errors.js';
import { readEvents } from './event-stream.js';
import { delay, whenVisible, whileVisible } from './page-visibility.js';

/** A discussion, and the version of it that is known. */
export interface Followed {
  readonly discussion: string;
  readonly since: number;
}

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

export const createChangeStream = (open: Open): ChangeStream => {
  const watches = new Set<Watch>();
  let connection = new AbortController();
  let isRunning = false;
  let reopening: ReturnType<typeof setTimeout> | undefined;

  const followed = (): Followed[] => {
    const oldest = new Map<string, number>();
    for (const { discussion, version } of watches)
      oldest.set(discussion, Math.min(version, oldest.get(discussion) ?? version));
    return Array.from(oldest, ([discussion, since]) => ({ discussion, since }));
  };

  const tell = ({ discussion, ...changes }: Changes & { readonly discussion: string }): void => {
    for (const watch of watches) {
      if (watch.discussion !== discussion) continue;
      const isNews = changes.records.length > 0 || changes.version !== watch.version;
      watch.version = changes.version;
      if (isNews) watch.onChange(changes);
    }
  };

  const run = async (): Promise<void> => {
    let pause = FIRST_PAUSE;
    while (watches.size) {
      connection = new AbortController();
      const { signal } = connection;
      await delay(SETTLING, signal);
      await whenVisible(signal);
      const seen = whileVisible(signal);
      try {
        const body = signal.aborted ? undefined : await open(followed(), seen.signal);
        if (!body && !signal.aborted) break;
        if (body)
          for await (const data of readEvents(body, IDLE_TIMEOUT)) {
            if (signal.aborted) break;
            pause = FIRST_PAUSE;
            tell(JSON.parse(data) as Changes & { readonly discussion: string });
          }
      } catch (thrown) {
        const { code, retryAfter = 0 } = asAfterwordError(thrown);
        if (code === 'unsupported') break;
        // A server that has no room for another stream says when it may have.
        if (!signal.aborted) pause = Math.max(pause, retryAfter);
      } finally {
        seen.abort();
      }
      // Opened anew on purpose: at once. Else not all who lost one server come back to it in the same moment.
      if (signal.aborted) continue;
      await delay(pause * (0.5 + Math.random()), signal);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
    isRunning = false;
  };

  const reopen = (): void => {
    clearTimeout(reopening);
    reopening = setTimeout(() => connection.abort(), SETTLING);
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
        if (!watches.size) connection.abort();
      };
    },
  };
};
