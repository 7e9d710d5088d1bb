import { expect } from 'chai';
import { httpAdapter } from '../../src/adapters/http.js';
import { memoryAdapter } from '../../src/adapters/memory.js';
import type { Adapter } from '../../src/core/index.js';
import { createHandler, type Handler } from '../../src/server/index.js';
import { allAbilitiesBut } from '../support/abilities.js';
import { conformsAs } from '../support/conformance.js';
import { commentDraft } from '../support/records.js';

const fast = { count: 1_000_000, window: 60_000 };
const anything = {
  readerRateLimit: fast,
  addressRateLimit: fast,
  repeatWindow: 0,
  reactions: ['like', 'constructor'],
};

/** The adapter of one reader, through a handler and no socket. */
const readerOf = (handler: Handler, token?: string): Adapter => {
  let secret: string | undefined;
  return httpAdapter({
    url: 'https://comments.example/api',
    fetch: (url, init) => handler(new Request(url, init)),
    secret: { get: () => secret, set: (value) => (secret = value) },
    ...(token !== undefined && { token }),
  });
};

conformsAs('http, through the handler over memory', {
  can: allAbilitiesBut('version'),
  open: async (archive) => {
    const handler = createHandler({
      adapter: memoryAdapter(archive ? { archive } : {}),
      url: 'https://comments.example/api',
      policy: anything,
      readToken: async (token) => ({ author: { id: token, name: token }, moderates: token === 'moderator' }),
    });
    return {
      adapter: readerOf(handler, 'moderator'),
      guest: readerOf(handler),
      again: async () => readerOf(handler, 'moderator'),
      reader: async (name) => readerOf(handler, name === 'moderator' ? name : undefined),
      close: async () => handler.close(),
    };
  },
});

describe('a request of the http adapter', () => {
  it('goes on when the page is left, if it is a reply of any script, and no longer than browsers allow', async () => {
    const asked: RequestInit[] = [];
    const adapter = httpAdapter({
      url: 'https://comments.example',
      fetch: async (_, init) => {
        asked.push(init!);
        return new Response('{}');
      },
      secret: { get: () => 'secret', set() {} },
    });
    for (const letter of ['a', '\n', '界', '\u0001']) await adapter.add('d', commentDraft(letter.repeat(20_000)));
    await adapter.remove!('d', 'c');
    await adapter.list('d');
    expect(asked.map(({ keepalive }) => keepalive)).to.deep.equal([true, true, true, false, true, false]);
  });
});
