// One tab of a browser listens to a server, and tells the others what it hears: a browser has six connections to one server
// over HTTP/1.1, for all its tabs together. The tab that listens is the one that holds a lock (Web Locks); when it goes or is
// hidden, another one gets the lock. Tabs talk by a BroadcastChannel. Where either is missing, as in a page without TLS, each
// tab listens for itself.
import { delay } from './page-visibility.js';

/** A discussion, and the version of it that is known. */
export interface Followed {
  readonly discussion: string;
  readonly since: number;
}

/** What tabs say to each other: an event of the stream, what they follow, the question for it, that one stream is too few. */
type Message =
  | { readonly event: string }
  | { readonly follows: readonly Followed[] }
  | { readonly isAsked: true }
  | { readonly isFull: true };

export interface TabsOptions {
  /** Of this tab, with the version it has of each. */
  readonly followed: () => readonly Followed[];
  /** An event that another tab heard. */
  readonly onEvent: (event: string) => void;
  /** Another tab follows this too, now that this tab listens. Returns whether one stream can tell of it all. */
  readonly onFollows: (followed: readonly Followed[]) => boolean;
  /** Leaves the others, and the lock to them. */
  readonly signal: AbortSignal;
}

export interface Tabs {
  /** Resolves when it is this tab that listens; rejects when `signal` aborted. */
  turn(): Promise<void>;
  /** What the other tabs follow. */
  ask(): Promise<readonly Followed[]>;
  /** Passes an event on. */
  send(event: string): void;
}

/** Milliseconds that other tabs have to say what they follow. */
const ANSWERING = 50;

const alone: Tabs = { turn: async () => {}, ask: async () => [], send: () => {} };

/** @param name of the lock and the channel: tabs that the server would tell the same share it, without one nobody does */
export const joinTabs = (name: string | undefined, { followed, onEvent, onFollows, signal }: TabsOptions): Tabs => {
  const { locks } = (globalThis as { readonly navigator?: { readonly locks?: LockManager } }).navigator ?? {};
  if (name === undefined || !locks || !globalThis.BroadcastChannel || signal.aborted) return alone;
  const channel = new BroadcastChannel(name);
  /** What the others said; absent while another tab listens. */
  let told: Followed[] | undefined;
  let listenAlone = (): void => {};
  const say = (message: Message): void => {
    if (!signal.aborted) channel.postMessage(message);
  };
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('event' in data) onEvent(data.event);
    else if ('isAsked' in data) say({ follows: followed() });
    else if ('isFull' in data) listenAlone();
    else if (told) {
      told.push(...data.follows);
      if (!onFollows(data.follows)) say({ isFull: true });
    }
  };
  signal.addEventListener('abort', () => channel.close());
  return {
    async turn() {
      say({ follows: followed() });
      await new Promise<void>((resolve, reject) => {
        const waiting = new AbortController();
        listenAlone = () => {
          waiting.abort();
          resolve();
        };
        signal.addEventListener('abort', () => waiting.abort());
        const hold = (): Promise<void> | undefined => {
          // It may be granted in the moment this tab leaves: nobody would give it back.
          if (waiting.signal.aborted) return undefined;
          told = [];
          resolve();
          return new Promise((release) => signal.addEventListener('abort', () => release()));
        };
        locks.request(name, { signal: waiting.signal }, hold).then(reject, reject);
      });
    },
    async ask() {
      if (!told) return [];
      told = [];
      say({ isAsked: true });
      await delay(ANSWERING, signal);
      return told;
    },
    send(event) {
      if (told) say({ event });
    },
  };
};
