// Ids made by the client. `crypto.randomUUID` is missing on pages served over plain http, so the UUID is made from
// random bytes here.

/** A random UUID, version 4 (RFC 9562): 120 random bits. */
export const randomId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-4$3-8$4-');
};
