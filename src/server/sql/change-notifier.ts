// Tells followers of a discussion that it may have changed: at once if this server made the change or another server sent a message,
// else within a second, by looking at the change counter. A notification only means "ask for the changes", so that a lost one does
// no harm: the next look at the counter finds the change.
import type { Following } from '../../core/follow.js';
import type { DiscussionId } from '../../core/records.js';

/** Milliseconds between two looks. */
const LOOK_EVERY = 1000;

/** Messages between servers that share a database. */
export interface PubSub {
  /** Announces that a discussion changed. It may fail without consequences. */
  send(id: DiscussionId): void;
  /** Calls back with the id of each discussion that another server announces, and without an id when any may have changed. */
  listen(onMessage: (id?: DiscussionId) => void): void;
  close(): Promise<void>;
}

export class ChangeNotifier {
  readonly #followers = new Map<Following, DiscussionId>();
  readonly #look: () => Promise<number>;
  readonly #messenger: PubSub | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #isLooking = false;
  #seen = -1;

  /** @param look queries the number of the newest change */
  constructor(look: () => Promise<number>, messenger: PubSub | undefined) {
    this.#look = look;
    this.#messenger = messenger;
  }

  add(following: Following, id: DiscussionId): () => void {
    if (!this.#followers.size) this.#begin();
    this.#followers.set(following, id);
    return () => {
      this.#followers.delete(following);
      if (!this.#followers.size) this.#end();
    };
  }

  /** A discussion was changed here. */
  tell(id: DiscussionId): void {
    this.#nudge(id);
    this.#messenger?.send(id);
  }

  /** A follower could not ask for the changes: the next look notifies again in any case. */
  lookAnew(): void {
    this.#seen = -1;
  }

  close(): void {
    this.#end();
    for (const following of this.#followers.keys()) following.stop();
    this.#followers.clear();
  }

  #begin(): void {
    this.#messenger?.listen((id) => this.#nudge(id));
    this.#timer = setInterval(() => void this.#lookAgain(), LOOK_EVERY);
  }

  #end(): void {
    clearInterval(this.#timer);
  }

  #nudge(id?: DiscussionId): void {
    for (const [following, followed] of this.#followers) if (id === undefined || followed === id) following.nudge();
  }

  async #lookAgain(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      const newest = await this.#look();
      if (newest !== this.#seen) this.#nudge();
      this.#seen = newest;
    } catch {
      // The database does not answer now; the next look will find the changes.
    } finally {
      this.#isLooking = false;
    }
  }
}
