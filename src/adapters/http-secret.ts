// A guest's secret: random, one for each server, kept by their browser. The server recognises the guest by it.
import type { GuestIdentity } from '../core/adapter.js';

/** Keeps a guest's secret. Without it, nobody can show that a comment is theirs. It is the adapter's `identity`. */
export type SecretKeeper = GuestIdentity;

/** Keeps the secret for a server in localStorage; of a guest, or of a moderator who came by a link. */
export const localStorageSecret = (url: string, whose: 'secret' | 'moderator' = 'secret'): SecretKeeper => {
  const name = `afterword-${whose} ${url}`;
  let held: string | undefined;
  const quietly = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch {
      // A private window, or not a browser.
      return undefined;
    }
  };
  return {
    get: () => (held ??= quietly(() => globalThis.localStorage?.getItem(name) ?? undefined)),
    set(secret) {
      held = secret;
      quietly(() => globalThis.localStorage?.setItem(name, secret));
    },
  };
};
