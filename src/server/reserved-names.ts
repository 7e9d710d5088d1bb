// Names of a site's authors and moderators are theirs: a guest may not write under one, nor under one that looks like it. The
// server learns them from tokens, when whoever bears one comes by, and never from comments: what is refused tells nothing of
// comments that a guest may not see.
import type { Caller } from '../core/caller.js';
import type { CommentDraft } from '../core/draft.js';
import { AfterwordError } from '../core/errors.js';
import type { Identity } from './callers.js';
import { skeletonsOf } from './name-skeletons.js';
import type { NameStore } from './name-store.js';

/** Signed-in readers whose names need not be kept again. */
const MOST_KNOWN = 1000;

export class ReservedNames {
  readonly #store: NameStore;
  /** Names that were kept, by whose they are. */
  readonly #known = new Map<string, string>();

  constructor(store: NameStore) {
    this.#store = store;
  }

  /** Keeps the name of an author or a moderator, and gives up that of somebody who writes and is neither any more. */
  async learn({ author, moderates }: Identity, isReading: boolean): Promise<void> {
    if (author?.id === undefined) return;
    const isReserved = moderates || author.role !== undefined;
    if (!isReserved && isReading) return;
    const name = isReserved ? author.name : '';
    if (this.#known.get(author.id) === name) return;
    await this.#store.keepName(author.id, skeletonsOf(name));
    this.#known.set(author.id, name);
    const [first] = this.#known.keys();
    if (this.#known.size > MOST_KNOWN) this.#known.delete(first!);
  }

  /** @throws AfterwordError `invalid` for a guest's draft under a name that is somebody's */
  async check({ author: { name } }: CommentDraft, caller: Caller): Promise<void> {
    if (caller.author) return;
    const skeletons = skeletonsOf(name);
    if (!skeletons.length || !(await this.#store.isNameKept(skeletons))) return;
    const message = `The name "${name.trim()}", or one that looks like it, is an author’s or a moderator’s here. Sign in to write under it, or choose another.`;
    throw new AfterwordError('invalid', message, { fields: { name: 'taken' } });
  }
}
