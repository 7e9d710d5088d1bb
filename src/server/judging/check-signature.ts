// Signs a request as the Standard Webhooks specification says (HMAC, SHA-256), so that its receiver knows who asks, by any of the libraries for it.

const PREFIX = 'whsec_';
const [SHORTEST, LONGEST] = [24, 64];

const bytesIn = (secret: string): Uint8Array<ArrayBuffer> | undefined => {
  try {
    return Uint8Array.from(atob(secret.slice(PREFIX.length)), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
};

/**
 * A function that makes the headers for a body; without a secret, none.
 *
 * @throws TypeError if the secret is invalid
 */
export const signatureHeaders = (
  secret: string | undefined,
): ((body: string) => Promise<Readonly<Record<string, string>>>) => {
  if (secret === undefined) return async () => ({});
  const bytes = secret.startsWith(PREFIX) ? bytesIn(secret) : undefined;
  if (!bytes || bytes.length < SHORTEST || bytes.length > LONGEST)
    throw new TypeError(`A secret of a check is ${PREFIX} and ${SHORTEST} to ${LONGEST} random bytes in base64.`);
  const importing = crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return async (body) => {
    const id = `msg_${crypto.randomUUID()}`;
    const timestamp = String(Math.floor(Date.now() / 1000));
    const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
    const signature = new Uint8Array(await crypto.subtle.sign('HMAC', await importing, signed));
    return {
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${btoa(String.fromCharCode(...signature))}`,
    };
  };
};
