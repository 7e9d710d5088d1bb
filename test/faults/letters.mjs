// Guests who each send one comment, again and again until it is accepted, like the outbox of a page. Each has another secret and
// another address, because rate limits are not tested here.
import { randomUUID } from 'node:crypto';

const draft = (text) => ({
  id: randomUUID(),
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source: text },
  spamSignals: { seconds: 60 },
});

export const letters = (count) =>
  Array.from({ length: count }, (_, index) => ({
    draft: draft(`Number ${index + 1} of ${count}.`),
    secret: randomUUID(),
    address: `10.0.${index >> 8}.${index & 255}`,
  }));

/** For a server with `--proxies 1`, to which the proxy names the sender's address, and with `--proof never`. */
export const send = (url, { draft: body, secret, address }, discussion = 'd') =>
  fetch(`${url}/discussions/${discussion}/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Guest ${secret}`, 'x-forwarded-for': address },
    body: JSON.stringify(body),
  });

/** Failures that may be over later: no server, a server that stops meanwhile, one without a database or disk space, a rate limit. */
const PASSING = new Set(['refused', 'cut', 429, 503, 507]);

/**
 * Sends a letter until it is accepted.
 *
 * @param note called with each answer's status; `refused` if no server listened, `cut` if there was no answer
 */
export const insist = async (url, letter, note = () => {}) => {
  for (;;) {
    const status = await send(url, letter).then(
      async (response) => {
        await response.arrayBuffer();
        return response.status;
      },
      ({ cause }) => (cause?.code === 'ECONNREFUSED' ? 'refused' : 'cut'),
    );
    note(status);
    if (status === 201) return;
    if (!PASSING.has(status)) throw new Error(`A comment was answered with ${status}.`);
    await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 100));
  }
};

/** Sends them in order, this many at a time. */
export const each = async (list, places, work) => {
  const rest = [...list];
  await Promise.all(
    Array.from({ length: places }, async () => {
      for (let one = rest.shift(); one; one = rest.shift()) await work(one);
    }),
  );
};
