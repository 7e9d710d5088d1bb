// Asks a server of the site whether a comment is spam: a request with JSON, signed as Standard Webhooks are if there is a secret. Its answer
// has few bytes, and no redirect is followed.
import { webAddress } from '../../core/url.js';
import type { Check, CheckResult } from './check.js';
import { signatureHeaders } from './check-signature.js';

export interface HttpCheckOptions {
  readonly url: string;
  /** Of Standard Webhooks: `whsec_` and 24 to 64 bytes in base64. */
  readonly secret?: string | undefined;
  /** Used instead of the global `fetch`. */
  readonly fetch?: typeof fetch;
}

/** Bytes of an answer. */
const LARGEST_ANSWER = 4096;

const textOf = async (response: Response): Promise<string> => {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    size += chunk.value.byteLength;
    if (size > LARGEST_ANSWER) {
      await reader?.cancel();
      throw new Error(`its answer has more than ${LARGEST_ANSWER} bytes`);
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
};

const resultIn = (text: string): CheckResult => {
  try {
    return JSON.parse(text) as CheckResult;
  } catch {
    // The message of this error could have words of the comment, and goes to the log.
    throw new Error('its answer is not JSON');
  }
};

/** @throws TypeError if the address or the secret is invalid */
export const httpCheck = ({ url, secret, fetch: ask = fetch }: HttpCheckOptions): Check => {
  const address = webAddress(url);
  if (!address) throw new TypeError(`"${url}" is no address of a check, such as https://checks.example/comments.`);
  const sign = signatureHeaders(secret);
  return async (comment, signal) => {
    const body = JSON.stringify(comment);
    const response = await ask(address, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/json', ...(await sign(body)) },
      body,
      signal,
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      throw new Error(`it was answered with status ${response.status}`);
    }
    return resultIn(await textOf(response));
  };
};
