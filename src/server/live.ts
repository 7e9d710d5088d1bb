// Changes as they happen, as text/event-stream (HTML, section 9.2). Everyone who listens to one discussion shares one watch on
// it. A listener who cannot take more, or whose connection was cut, is sent nothing meanwhile and asks anew from the last
// version it has: so nothing is missed, and nothing piles up.
import type { Adapter, Changes } from '../core/adapter.js';
import type { Caller } from '../core/caller.js';
import type { DiscussionId } from '../core/records.js';

/** Milliseconds between two signs of life; proxies close what is silent for a minute. */
const HEARTBEAT = 15_000;

const encoder = new TextEncoder();
const eventOf = (changes: Changes): Uint8Array =>
  encoder.encode(`id: ${changes.version}\ndata: ${JSON.stringify(changes)}\n\n`);
const HEART = encoder.encode(':\n\n');

interface Topic {
  readonly listeners: Set<() => void>;
  readonly stop: () => void;
}

export class Live {
  readonly #adapter: Adapter;
  readonly #topics = new Map<DiscussionId, Topic>();
  readonly #streams = new Set<() => void>();
  readonly #asking = new Map<string, Promise<Changes>>();

  constructor(adapter: Adapter) {
    this.#adapter = adapter;
  }

  /** How many listen. */
  get size(): number {
    return this.#streams.size;
  }

  /** Ends every stream, for a server that stops. */
  close(): void {
    for (const end of this.#streams) end();
  }

  /** The changes after a version, and those that follow until the reader goes. */
  stream(id: DiscussionId, since: number, as: Caller | undefined, signal: AbortSignal): ReadableStream<Uint8Array> {
    let version = since;
    let isAsking = false;
    let isStale = true;
    let heart: ReturnType<typeof setInterval> | undefined;
    let leave = (): void => {};
    let end = (): void => {};

    const tell = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
      if (isAsking) return;
      isAsking = true;
      try {
        while (isStale && (controller.desiredSize ?? 0) > 0) {
          isStale = false;
          const changes = await this.#changes(id, version, as);
          if (changes.more) isStale = true;
          if (changes.records.length === 0 && changes.version === version && version !== since) continue;
          ({ version } = changes);
          if (!signal.aborted) controller.enqueue(eventOf(changes));
        }
      } catch {
        // The reader comes back and asks from the last version it has.
        end();
      } finally {
        isAsking = false;
      }
    };

    return new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          end = () => {
            clearInterval(heart);
            leave();
            this.#streams.delete(end);
            signal.removeEventListener('abort', end);
            try {
              controller.close();
            } catch {
              // It is closed already.
            }
          };
          this.#streams.add(end);
          signal.addEventListener('abort', end);
          leave = this.#join(id, since, () => {
            isStale = true;
            void tell(controller);
          });
          heart = setInterval(() => {
            if ((controller.desiredSize ?? 0) > 0) controller.enqueue(HEART);
          }, HEARTBEAT);
          void tell(controller);
        },
        pull: (controller) => void tell(controller),
        cancel: () => end(),
      },
      { highWaterMark: 4 },
    );
  }

  /** What is told to nobody in particular is the same for all who have the same version: it is asked for once. */
  #changes(id: DiscussionId, version: number, as: Caller | undefined): Promise<Changes> {
    if (as) return this.#adapter.changes!(id, version, { as });
    const key = `${version} ${id}`;
    let asking = this.#asking.get(key);
    if (!asking) {
      asking = this.#adapter.changes!(id, version).finally(() => this.#asking.delete(key));
      this.#asking.set(key, asking);
    }
    return asking;
  }

  #join(id: DiscussionId, since: number, listener: () => void): () => void {
    let topic = this.#topics.get(id);
    if (!topic) {
      const listeners = new Set<() => void>();
      const nudge = (): void => {
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
