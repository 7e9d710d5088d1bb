// Tells followers of a discussion that it may have changed: at once if this server made the change or another server sent a message,
// else within a second, by looking at the numbers of the newest changes of the discussions that are followed. A notification only means
// "ask for the changes", so that a lost one does no harm: the next look finds the change.
import type { Following } from '../../core/follow.js';
import type { DiscussionId } from '../../core/records.js';
import { storable } from './rows.js';

/** Milliseconds between two looks. */
const LOOK_EVERY = 1000;
/** Discussions in one query. */
const IDS = 1000;

/** Messages between servers that share a database. */
export interface PubSub {
  /** Announces that a discussion changed. It may fail without consequences. */
  send(id: DiscussionId): void;
  /** Calls back with the id of each discussion that another server announces, and without an id when any may have changed. */
  listen(onMessage: (id?: DiscussionId) => void): void;
  close(): Promise<void>;
}

export class ChangeNotifier {
  /** By the id as it is stored. */
  readonly #followers = new Map<DiscussionId, Set<Following>>();
  /** Which version each discussion had at the last look. */
  readonly #seen = new Map<DiscussionId, number>();
  readonly #look: (ids: readonly DiscussionId[]) => Promise<ReadonlyMap<DiscussionId, number>>;
  readonly #messenger: PubSub | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #isLooking = false;

  /** @param look queries the numbers of the newest changes of discussions */
  constructor(
    look: (ids: readonly DiscussionId[]) => Promise<ReadonlyMap<DiscussionId, number>>,
    messenger: PubSub | undefined,
  ) {
    this.#look = look;
    this.#messenger = messenger;
  }

  add(following: Following, discussion: DiscussionId): () => void {
    const id = storable(discussion);
    if (!this.#followers.size) this.#begin();
    const followers = this.#followers.get(id) ?? new Set();
    this.#followers.set(id, followers.add(following));
    return () => {
      followers.delete(following);
      if (followers.size || this.#followers.get(id) !== followers) return;
      this.#followers.delete(id);
      this.#seen.delete(id);
      if (!this.#followers.size) this.#end();
    };
  }

  /** A discussion was changed here. */
  tell(id: DiscussionId): void {
    this.#nudge(storable(id));
    this.#messenger?.send(id);
  }

  /** A follower could not ask for the changes: the next look notifies again in any case. */
  lookAnew(id: DiscussionId): void {
    this.#seen.delete(storable(id));
  }

  close(): void {
    this.#end();
    for (const followers of this.#followers.values()) for (const following of followers) following.stop();
    this.#followers.clear();
    this.#seen.clear();
  }

  #begin(): void {
    this.#messenger?.listen((id) => {
      if (id !== undefined) this.#nudge(id);
      else for (const followed of this.#followers.keys()) this.#nudge(followed);
    });
    this.#timer = setInterval(() => void this.#lookAgain(), LOOK_EVERY);
  }

  #end(): void {
    clearInterval(this.#timer);
  }

  #nudge(id: DiscussionId): void {
    for (const following of this.#followers.get(id) ?? []) following.nudge();
  }

  async #lookAgain(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      const ids = [...this.#followers.keys()];
      for (let start = 0; start < ids.length; start += IDS) await this.#lookAt(ids.slice(start, start + IDS));
    } catch {
      // The database does not answer now; the next look will find the changes.
    } finally {
      this.#isLooking = false;
    }
  }

  async #lookAt(ids: readonly DiscussionId[]): Promise<void> {
    const versions = await this.#look(ids);
    for (const id of ids) {
      const version = versions.get(id) ?? 0;
      if (!this.#followers.has(id) || this.#seen.get(id) === version) continue;
      this.#seen.set(id, version);
      this.#nudge(id);
    }
  }
}
