// What makes a comment a guest's own: a random secret that their browser keeps, one for each server.

/** Keeps a guest's secret: the only thing that makes a comment theirs. */
export interface SecretKeeper {
  get(): string | undefined;
  set(secret: string): void;
}

/** A browser's memory of a secret, one for each server. */
export const localStorageSecret = (url: string): SecretKeeper => {
  const name = `afterword-secret ${url}`;
  let held: string | undefined;
  const quietly = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch {
      // A private window, or no browser at all.
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
