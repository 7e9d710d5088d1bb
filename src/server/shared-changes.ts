// What many streams of changes share: one watch on each discussion, and the answers for readers who are not signed in.
import type { Adapter, Changes } from '../core/adapter.js';
import type { Caller } from '../core/caller.js';
import type { DiscussionId } from '../core/records.js';
import { redactForCaller } from './redact-for-caller.js';
import { limitConcurrency } from './sql/concurrency.js';

/** How many streams ask for changes at a time, so that requests for pages need not wait for all of them. */
const AT_ONCE = 4;

interface Topic {
  readonly listeners: Set<() => void>;
  readonly stop: () => void;
}

export class SharedChanges {
  readonly #adapter: Adapter;
  readonly #bytes: number;
  readonly #topics = new Map<DiscussionId, Topic>();
  /** By discussion and version: queries for anonymous listeners that are under way. */
  readonly #asking = new Map<DiscussionId, Map<number, Promise<Changes>>>();
  readonly #inTurn = limitConcurrency(AT_ONCE);

  /** @param bytes the size of one answer */
  constructor(adapter: Adapter, bytes: number) {
    this.#adapter = adapter;
    this.#bytes = bytes;
  }

  /** Anonymous listeners with the same version get the same changes: these are queried once. */
  after(id: DiscussionId, version: number, caller: Caller | undefined): Promise<Changes> {
    const ask = (): Promise<Changes> =>
      this.#inTurn(async () => {
        // A store that answers synchronously would not let other requests in between.
        await new Promise((resolve) => setTimeout(resolve));
        const changes = await this.#adapter.changes!(id, version, { ...(caller && { caller }), bytes: this.#bytes });
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

  /** Calls the listener when something in a discussion changes, until the returned function is called. */
  watch(id: DiscussionId, since: number, listener: () => void): () => void {
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
