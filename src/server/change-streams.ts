// Sends changes as they happen, as text/event-stream (HTML, section 9.2). A client that reads too slowly, or whose connection breaks, gets
// nothing for that time, and then the changes since its last version. So nothing is missed, and no data piles up.
import type { Adapter, Changes } from '../core/adapter.js';
import type { Caller } from '../core/caller.js';
import { AfterwordError } from '../core/errors.js';
import type { DiscussionId } from '../core/records.js';
import { SharedChanges } from './shared-changes.js';

/** Milliseconds between two heartbeats; proxies close connections that are silent for a minute. */
const HEARTBEAT = 15_000;
/** How many unread bytes a stream may have before no more changes are asked for; also the size of one answer with changes. */
const UNREAD = 64 * 1024;
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
  readonly #changes: SharedChanges;
  readonly #limits: Required<StreamLimits>;
  readonly #now: () => number;
  readonly #streams = new Set<() => void>();
  readonly #perNetwork = new Map<string, number>();

  constructor(adapter: Adapter, limits: StreamLimits = {}, now: () => number = Date.now) {
    this.#changes = new SharedChanges(adapter, UNREAD);
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
          const changes = await this.#changes.after(next.discussion, next.version, caller);
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
              this.#changes.watch(one.discussion, one.since, () => {
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
}
