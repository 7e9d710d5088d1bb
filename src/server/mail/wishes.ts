// Whether a reader may ask for mails about replies. Nobody can use that to send many mails to a stranger: an address is asked once a day
// at the most (sql/mail-deliveries.ts), and one network may name only a few addresses a day.
import type { CommentDraft } from '../../core/draft.js';
import { AfterwordError } from '../../core/errors.js';
import type { Identity } from '../callers.js';
import { digest } from '../digest.js';
import type { RateLimitStore } from '../rate-limit-store.js';
import type { MailStore } from './mail-store.js';
import { DAY } from '../durations.js';

/** Drafts from one network, in a day, that may ask for mails. */
const MOST_WISHES = 20;

export class MailWishes {
  readonly #store: MailStore;
  readonly #rateLimitStore: RateLimitStore;

  constructor(store: MailStore, rateLimitStore: RateLimitStore) {
    this.#store = store;
    this.#rateLimitStore = rateLimitStore;
  }

  /** Whether this reader may ask: a guest types an address, that of a signed-in reader is in their token. */
  isPossible(identity: Identity | undefined): boolean {
    return !identity?.author || identity.email !== undefined;
  }

  /**
   * The draft, without the wish if it is one too many: then the comment is still taken.
   *
   * @throws AfterwordError `invalid` if there is no address
   */
  async check(draft: CommentDraft, identity: Identity | undefined, network = ''): Promise<CommentDraft> {
    if (!draft.subscription) return draft;
    const { subscription: _, ...without } = draft;
    if (!this.isPossible(identity)) return without;
    if (!identity?.author && !draft.author.email)
      throw new AfterwordError('invalid', 'Mails need an e-mail address.', { fields: { email: 'required' } });
    const key = `mails ${await digest(`${await this.#store.secret()} ${network}`)}`;
    const { count } = await this.#rateLimitStore.increment(key, DAY);
    return count > MOST_WISHES ? without : draft;
  }
}
