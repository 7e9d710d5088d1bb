// Whether who writes is banned. Moderators are never banned.
import type { Caller } from '../core/caller.js';
import { AfterwordError } from '../core/errors.js';

/** Who writes, as far as that is known. */
export interface Writer {
  readonly key: string;
  readonly email?: string | undefined;
  readonly network?: string | undefined;
}

export interface BanStore {
  /** The ban of a writer that ends last; its end is ISO 8601, absent if it never ends. */
  findBan(writer: Writer): Promise<{ readonly until?: string } | undefined>;
}

/** @throws AfterwordError `forbidden`, with the end of the ban */
export const assertNotBanned = async (
  store: Partial<BanStore>,
  { key, moderates }: Caller,
  { email, network }: Omit<Writer, 'key'>,
): Promise<void> => {
  if (moderates) return;
  const ban = await store.findBan?.({ key, email, network });
  if (!ban) return;
  const { until } = ban;
  throw new AfterwordError('forbidden', until ? `You may not write here until ${until}.` : 'You may not write here.', {
    cause: { ban: until === undefined ? {} : { until } },
  });
};
