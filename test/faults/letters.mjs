// Guests who each send one comment, and send the same again until it is accepted, as a page's outbox does. Each has a secret
// and an address of their own: the pace that a server allows is not what is tried here.
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

/** For a server that is told of one proxy (`--proxies 1`), which says whom a request comes from. */
export const send = (url, { draft: body, secret, address }, discussion = 'd') =>
  fetch(`${url}/discussions/${discussion}/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Guest ${secret}`, 'x-forwarded-for': address },
    body: JSON.stringify(body),
  });

/** What passes: no server, one that goes meanwhile, one without a database or a disk with room, and being asked to wait. */
const PASSING = new Set(['refused', 'cut', 429, 503, 507]);

/**
 * Sends a letter until it is accepted.
 *
 * @param note told each answer's status; `refused` where nobody listened, `cut` where no answer came
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

/** So many at a time, in order. */
export const each = async (list, places, work) => {
  const rest = [...list];
  await Promise.all(
    Array.from({ length: places }, async () => {
      for (let one = rest.shift(); one; one = rest.shift()) await work(one);
    }),
  );
};
