// One tab of a browser listens to a server and tells the others that a discussion has changed; they ask what has changed
// themselves. A browser has six connections to one server over HTTP/1.1, for all its tabs together. The tab that listens holds
// a lock (Web Locks). When it is closed or hidden, another tab gets the lock. Tabs talk over a BroadcastChannel. Where one of
// the two is missing, as on a page without TLS, each tab listens for itself.
// The decision a reader would question: the tab that listens passes on no records, only that there are some. A tab that knows
// an older version than the listener's stream began at would miss what lies between.
import { delay } from './page-visibility.js';

/** A discussion, and the version of it that is known. */
export interface Followed {
  readonly discussion: string;
  readonly since: number;
}

/** What tabs say to each other. */
type Message =
  /** A discussion has changed. */
  | { readonly changed: string }
  /** A tab follows these. */
  | { readonly follows: readonly Followed[] }
  /** Which tab follows what? */
  | { readonly isAsked: true }
  /** One stream cannot hold all that is followed. */
  | { readonly isFull: true };

export interface TabsOptions {
  /** The discussions that this tab follows. */
  readonly followed: () => readonly Followed[];
  /** Another tab heard that a discussion has changed. */
  readonly onChanged: (discussion: string) => void;
  /** Another tab says that it follows a discussion, while this tab listens. */
  readonly onFollows: (followed: Followed) => void;
  /** Leaves the other tabs, and the lock to them. */
  readonly signal: AbortSignal;
}

export interface Tabs {
  /** Resolves when this tab has to listen, or when `signal` aborted. */
  turn(): Promise<void>;
  /** Says what this tab follows, to the tab that listens. */
  announce(): void;
  /** The discussions that the other tabs follow, for the tab that listens. */
  ask(): Promise<readonly Followed[]>;
  tellChanged(discussion: string): void;
  /** Makes the other tabs listen for themselves, because one stream cannot hold all that is followed. */
  tellFull(): void;
}

/** How many milliseconds other tabs have to say what they follow. */
const ANSWER_TIMEOUT = 50;

/** A tab that does not talk to others. */
export const ALONE: Tabs = {
  turn: async () => {},
  announce: () => {},
  ask: async () => [],
  tellChanged: () => {},
  tellFull: () => {},
};

/** @param name of the lock and the channel. Tabs of one reader have the same; without a name a tab listens for itself */
export const joinTabs = (name: string | undefined, { followed, onChanged, onFollows, signal }: TabsOptions): Tabs => {
  const { document, navigator, BroadcastChannel } = globalThis as Partial<typeof globalThis>;
  const locks = navigator?.locks;
  if (name === undefined || !document || !locks || !BroadcastChannel || signal.aborted) return ALONE;

  const channel = new BroadcastChannel(name);
  /** What the other tabs said; absent as long as another tab listens. */
  let others: Followed[] | undefined;
  let isAsking = false;
  let listenAlone = (): void => {};
  const say = (message: Message): void => {
    if (!signal.aborted) channel.postMessage(message);
  };
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('changed' in data) onChanged(data.changed);
    else if ('isAsked' in data) announce();
    else if ('isFull' in data) listenAlone();
    else if (isAsking) others?.push(...data.follows);
    else if (others) data.follows.forEach(onFollows);
  };
  signal.addEventListener('abort', () => channel.close());
  const announce = (): void => say({ follows: followed() });

  return {
    turn: () =>
      new Promise((resolve) => {
        const waiting = new AbortController();
        listenAlone = () => {
          waiting.abort();
          resolve();
        };
        signal.addEventListener('abort', listenAlone);
        const hold = (): Promise<void> => {
          others = [];
          resolve();
          return new Promise((release) => signal.addEventListener('abort', () => release()));
        };
        // Refused in a page without storage: it listens for itself.
        locks.request(name, { signal: waiting.signal }, hold).catch(listenAlone);
        announce();
      }),
    announce,

    async ask() {
      if (!others) return [];
      others = [];
      isAsking = true;
      say({ isAsked: true });
      await delay(ANSWER_TIMEOUT, signal);
      isAsking = false;
      return others;
    },

    tellChanged(discussion) {
      if (others) say({ changed: discussion });
    },
    tellFull: () => say({ isFull: true }),
  };
};
