// Who follows a discussion learns that it may have changed: at once, where this server or one that can send a message made
// the change, and otherwise within a second, by looking at the counter. A nudge says nothing but "ask": what it loses, the
// next look finds.
import type { Following } from '../../core/follow.js';
import type { DiscussionId } from '../../core/records.js';

/** Milliseconds between two looks. */
const LOOK_EVERY = 1000;

/** A way by which servers over one database tell each other at once. */
export interface PubSub {
  /** Says that a discussion changed; failing is no matter. */
  send(id: DiscussionId): void;
  /** Calls back with each discussion another server says it of, and with nothing when any may have changed. */
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

  /** @param look asks for the number of the newest change */
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

  /** Somebody was nudged and could not ask: the next look nudges again, whatever it finds. */
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
      // The database is away; the next look will tell.
    } finally {
      this.#isLooking = false;
    }
  }
}
