// Sends changes as they happen, as text/event-stream (HTML, section 9.2). All streams of one discussion share one watch on it. A client
// that reads too slowly, or whose connection breaks, gets nothing for that time, and then the changes since its last version. So
// nothing is missed, and no data piles up.
import type { Adapter, Changes } from '../core/adapter.js';
import type { Caller } from '../core/caller.js';
import { AfterwordError } from '../core/errors.js';
import type { DiscussionId } from '../core/records.js';
import { limitConcurrency } from './sql/concurrency.js';
import { redactForCaller } from './redact-for-caller.js';

/** Milliseconds between two heartbeats; proxies close connections that are silent for a minute. */
const HEARTBEAT = 15_000;
/** How many unread bytes a stream may have before no more changes are asked for; also the size of one answer with changes. */
const UNREAD = 64 * 1024;
/** How many streams ask for changes at a time, so that requests for pages need not wait for all of them. */
const AT_ONCE = 4;
/** A stream ends if it is unread at this many heartbeats in a row. */
const UNREAD_HEARTBEATS = 3;
/** The longest time a timer can wait. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** How many streams there may be. */
export interface StreamLimits {
  /** From one network address; many readers may share it, as in a school. Default 1,000. */
  readonly perAddress?: number;
  /** Altogether. Default 20,000. */
  readonly total?: number;
}

/** A discussion, and the version of it that the listener has. */
export interface Followed {
  readonly discussion: DiscussionId;
  readonly since: number;
}

export interface Listener {
  readonly caller: Caller | undefined;
  /** When the sign-in expires, milliseconds since 1970. */
  readonly expires?: number | undefined;
  /** The network they come from, where it is known. */
  readonly network?: string | undefined;
  readonly signal: AbortSignal;
}

interface Topic {
  readonly listeners: Set<() => void>;
  readonly stop: () => void;
}

interface Following {
  readonly discussion: DiscussionId;
  readonly since: number;
  version: number;
  isStale: boolean;
}

const encoder = new TextEncoder();
const HEART = encoder.encode(':\n\n');

/** Changes as an event of a stream of one discussion, which continues after `Last-Event-ID`. */
export const eventOfOne = (_: DiscussionId, changes: Changes): string =>
  `id: ${changes.version}\ndata: ${JSON.stringify(changes)}\n\n`;
/** Changes as an event of a stream of many discussions, which names the discussion. */
export const eventOfMany = (discussion: DiscussionId, changes: Changes): string =>
  `data: ${JSON.stringify({ discussion, ...changes })}\n\n`;

export class ChangeStreams {
  readonly #adapter: Adapter;
  readonly #limits: Required<StreamLimits>;
  readonly #now: () => number;
  readonly #topics = new Map<DiscussionId, Topic>();
  readonly #streams = new Set<() => void>();
  readonly #perNetwork = new Map<string, number>();
  /** By discussion and version: queries for anonymous listeners that are under way. */
  readonly #asking = new Map<DiscussionId, Map<number, Promise<Changes>>>();
  readonly #inTurn = limitConcurrency(AT_ONCE);

  constructor(adapter: Adapter, limits: StreamLimits = {}, now: () => number = Date.now) {
    this.#adapter = adapter;
    this.#limits = { perAddress: 1000, total: 20_000, ...limits };
    this.#now = now;
  }

  /** How many streams are open. */
  get size(): number {
    return this.#streams.size;
  }

  /** Ends every stream, for a server that stops. */
  close(): void {
    for (const end of this.#streams) end();
  }

  /**
   * The changes of discussions after a version of each, and those that follow until the reader goes or their sign-in ends.
   *
   * @throws AfterwordError `rate-limited` where there are too many streams already
   */
  stream(
    followed: readonly Followed[],
    { caller, expires, network, signal }: Listener,
    eventOf: (discussion: DiscussionId, changes: Changes) => string,
  ): ReadableStream<Uint8Array> {
    this.#checkRoom(network);
    const following = followed.map(({ discussion, since }): Following => ({
      discussion,
      since,
      version: since,
      isStale: true,
    }));
    const leaves: (() => void)[] = [];
    let isAsking = false;
    let unread = 0;
    let heart: ReturnType<typeof setInterval> | undefined;
    let expiry: ReturnType<typeof setTimeout> | undefined;
    let end = (): void => {};

    const tell = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
      if (isAsking) return;
      isAsking = true;
      try {
        while ((controller.desiredSize ?? 0) > 0) {
          const next = following.find(({ isStale }) => isStale);
          if (!next) break;
          next.isStale = false;
          const changes = await this.#changes(next.discussion, next.version, caller);
          if (changes.more) next.isStale = true;
          const isNews = changes.records.length > 0 || changes.version !== next.version;
          if (!isNews && next.version !== next.since) continue;
          next.version = changes.version;
          if (!signal.aborted) controller.enqueue(encoder.encode(eventOf(next.discussion, changes)));
        }
      } catch {
        // The client connects again and asks from the last version that it has.
        end();
      } finally {
        isAsking = false;
      }
    };

    return new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          end = () => {
            if (!this.#streams.delete(end)) return;
            clearInterval(heart);
            clearTimeout(expiry);
            for (const leave of leaves) leave();
            this.#count(network, -1);
            signal.removeEventListener('abort', end);
            try {
              controller.close();
            } catch {
              // It is closed already.
            }
          };
          this.#streams.add(end);
          this.#count(network, 1);
          signal.addEventListener('abort', end);
          if (signal.aborted) return end();
          for (const one of following)
            leaves.push(
              this.#join(one.discussion, one.since, () => {
                one.isStale = true;
                void tell(controller);
              }),
            );
          heart = setInterval(() => {
            const isRead = (controller.desiredSize ?? 0) > 0;
            unread = isRead ? 0 : unread + 1;
            if (isRead) controller.enqueue(HEART);
            // The client does not read. If it is still there, it connects again and asks from the last version that it has.
            else if (unread >= UNREAD_HEARTBEATS) end();
          }, HEARTBEAT);
          if (expires !== undefined)
            expiry = setTimeout(end, Math.min(Math.max(0, expires - this.#now()), LONGEST_TIMER));
          void tell(controller);
        },
        pull: (controller) => void tell(controller),
        cancel: () => end(),
      },
      new ByteLengthQueuingStrategy({ highWaterMark: UNREAD }),
    );
  }

  #checkRoom(network: string | undefined): void {
    const ofOne = network === undefined ? 0 : (this.#perNetwork.get(network) ?? 0);
    if (ofOne < this.#limits.perAddress && this.#streams.size < this.#limits.total) return;
    throw new AfterwordError(
      'rate-limited',
      'Too many streams are open: ask for the changes from time to time instead.',
      {
        retryAfter: 2 * HEARTBEAT,
      },
    );
  }

  /** Counts the streams of a network; networks without streams are removed. */
  #count(network: string | undefined, by: 1 | -1): void {
    if (network === undefined) return;
    const count = (this.#perNetwork.get(network) ?? 0) + by;
    if (count > 0) this.#perNetwork.set(network, count);
    else this.#perNetwork.delete(network);
  }

  /** Anonymous listeners with the same version get the same changes: these are queried once. */
  #changes(id: DiscussionId, version: number, caller: Caller | undefined): Promise<Changes> {
    const ask = (): Promise<Changes> =>
      this.#inTurn(async () => {
        // A store that answers synchronously would not let other requests in between.
        await new Promise((resolve) => setTimeout(resolve));
        const changes = await this.#adapter.changes!(id, version, { ...(caller && { caller }), bytes: UNREAD });
        return { ...changes, records: changes.records.map(redactForCaller(this.#adapter, caller)) };
      });
    if (caller) return ask();
    let asked = this.#asking.get(id);
    if (!asked) this.#asking.set(id, (asked = new Map<number, Promise<Changes>>()));
    let asking = asked.get(version);
    if (!asking) {
      const questions = asked;
      asking = ask().finally(() => {
        questions.delete(version);
        if (!questions.size && this.#asking.get(id) === questions) this.#asking.delete(id);
      });
      questions.set(version, asking);
    }
    return asking;
  }

  #join(id: DiscussionId, since: number, listener: () => void): () => void {
    let topic = this.#topics.get(id);
    if (!topic) {
      const listeners = new Set<() => void>();
      const nudge = (): void => {
        // Queries that are under way may miss this change: they are not shared any more.
        this.#asking.delete(id);
        for (const one of listeners) one();
      };
      topic = { listeners, stop: this.#adapter.watch?.(id, since, nudge) ?? (() => {}) };
      this.#topics.set(id, topic);
    }
    const { listeners, stop } = topic;
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size) return;
      stop();
      this.#topics.delete(id);
    };
  }
}
