// Reserves the names of a site's authors and moderators: guests may not write under such a name, or under one that looks like it. The
// server learns the names from tokens and never from comments, so that a refusal says nothing about comments that the guest may not
// see.
import type { Caller } from '../core/caller.js';
import type { CommentDraft } from '../core/draft.js';
import { AfterwordError } from '../core/errors.js';
import type { Identity } from './callers.js';
import { skeletonsOf } from './name-skeletons.js';
import type { NameStore } from './name-store.js';

/** How many signed-in readers are remembered, whose names need not be written again. */
const MOST_KNOWN = 1000;

export class ReservedNames {
  readonly #store: NameStore;
  /** The names that were written last, by the author's id. */
  readonly #known = new Map<string, string>();

  constructor(store: NameStore) {
    this.#store = store;
  }

  /** Reserves the name of an author or moderator. Frees the name of a reader who writes and no longer has that role. */
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

  /** @throws AfterwordError `invalid` for a guest's draft under a reserved name */
  async check({ author: { name } }: CommentDraft, caller: Caller): Promise<void> {
    if (caller.author) return;
    const skeletons = skeletonsOf(name);
    if (!skeletons.length || !(await this.#store.isNameKept(skeletons))) return;
    const message = `The name "${name.trim()}", or one that looks like it, belongs to an author or a moderator of this site. Sign in to use it, or choose another.`;
    throw new AfterwordError('invalid', message, { fields: { name: 'taken' } });
  }
}
