// A moderator's session on a page: the http adapter takes its code from the address, keeps the session for this server, and forgets it
// when it is over.
import { expect } from 'chai';
import { httpAdapter } from '../../src/adapters/http.js';
import { memoryAdapter } from '../../src/adapters/memory.js';
import type { Adapter } from '../../src/core/index.js';
import { createHandler } from '../../src/server/index.js';
import { hashOf, randomSecret } from '../../src/server/moderators/secrets.js';
import { moderatorsInMemory } from '../support/moderator-store.js';

/** A server in this page, which counts the requests to each of its paths. */
const site = async () => {
  const url = `https://${crypto.randomUUID()}.example`;
  const moderators = moderatorsInMemory();
  const { id: moderator } = await moderators.add('Mo');
  const handler = createHandler({ adapter: { ...memoryAdapter(), moderators }, url, origins: [location.origin] });
  const asked: { readonly path: string; readonly authorization: string | null }[] = [];
  const ask: typeof fetch = async (input, init) => {
    const { pathname } = new URL(String(input));
    const headers = new Headers(init?.headers);
    asked.push({ path: pathname, authorization: headers.get('authorization') });
    // A page cannot set its own origin.
    const request = new Request(String(input), { ...init, headers });
    const withOrigin = new Proxy(request, {
      get(target, name) {
        if (name === 'headers')
          return new Proxy(headers, {
            get: (own, method) =>
              method === 'get'
                ? (key: string) => (key === 'origin' ? location.origin : own.get(key))
                : (Reflect.get(own, method) as () => unknown).bind(own),
          });
        const value = Reflect.get(target, name) as unknown;
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    return await handler(withOrigin);
  };
  const open = (): Adapter => httpAdapter({ url, fetch: ask });
  /** Puts a code for this page into the address. */
  const follow = async (): Promise<void> => {
    const code = randomSecret();
    await moderators.keepCode({
      hash: await hashOf('page', code),
      purpose: 'page',
      moderator,
      origin: location.origin,
      expiresAt: Date.now() + 60_000,
    });
    history.replaceState(null, '', `#afterword-moderator=${code}`);
  };
  return { url, moderators, moderator, asked, open, follow };
};

const moderates = async (adapter: Adapter): Promise<boolean> =>
  (await adapter.session!()).permissions.includes('moderate');

describe('a moderator’s session on a page', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    localStorage.clear();
  });

  it('comes from the code in the address, once for all adapters, and stays', async () => {
    const { asked, open, follow } = await site();
    await follow();
    const adapters = [open(), open()];
    const answers = await Promise.all(adapters.flatMap((one) => [moderates(one), moderates(one)]));
    expect(answers).to.deep.equal([true, true, true, true]);
    expect(location.hash).to.equal('');
    expect(asked.filter(({ path }) => path === '/moderate/sessions')).to.have.length(1);
    expect(await moderates(open())).to.equal(true);
  });

  it('is nothing to a page without a code, which asks and keeps what it did before', async () => {
    const { asked, open } = await site();
    expect(await moderates(open())).to.equal(false);
    expect(asked).to.deep.equal([{ path: '/session', authorization: null }]);
    expect(localStorage.length).to.equal(0);
  });

  it('does not begin with a used or invented code, and the page works as for everybody', async () => {
    const { asked, open } = await site();
    const { warn } = console;
    console.warn = () => {};
    history.replaceState(null, '', '#afterword-moderator=invented');
    const adapter = open();
    expect(await moderates(adapter)).to.equal(false);
    expect(location.hash).to.equal('');
    expect((await adapter.list('d')).records).to.deep.equal([]);
    expect(asked.filter(({ path }) => path === '/moderate/sessions')).to.have.length(1);
    console.warn = warn;
  });

  it('ends by signing out, and is forgotten when the server says that it is over', async () => {
    const { moderators, moderator, open, follow } = await site();
    await follow();
    const adapter = open();
    expect(await moderates(adapter)).to.equal(true);
    await adapter.moderatorAccess!.signOut('this');
    expect(await moderates(adapter)).to.equal(false);

    await follow();
    expect(await moderates(adapter)).to.equal(true);
    await moderators.endSessions(moderator);
    const draft = {
      id: crypto.randomUUID(),
      parent: null,
      author: { name: 'Ada' },
      body: { format: 'text', source: 'Hello.' },
    } as const;
    const code = await adapter.add('d', draft).catch((error: { code: string }) => error.code);
    expect(code).to.equal('unauthorized');
    // Now as everybody.
    expect((await adapter.add('d', draft)).author.name).to.equal('Ada');
  });
});
