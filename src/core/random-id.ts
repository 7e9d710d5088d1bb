// Ids that the client makes. Pages over plain http do not have `crypto.randomUUID`, so a UUID is made from random bytes.

/** A random UUID, version 4 (RFC 9562): 120 random bits. */
export const randomId = (): string =>
  'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', () =>
    (crypto.getRandomValues(new Uint8Array(1))[0]! % 16).toString(16),
  );
