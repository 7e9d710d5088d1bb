import { expect } from 'chai';
import { httpAdapter } from '../../src/adapters/http.js';
import { walineAdapter } from '../../src/adapters/waline.js';
import { wordpressAdapter } from '../../src/adapters/wordpress.js';
import type { Adapter } from '../../src/core/index.js';

/** No browser lets a page ask this port, so every request fails as one that is refused by its origin does. */
const REFUSED = 'http://127.0.0.1:9';

describe('a back end that a page may not read', () => {
  const warn = console.warn;
  let said: string[] = [];
  beforeEach(() => {
    said = [];
    console.warn = (text: string) => said.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  const list = async (adapter: Adapter): Promise<unknown> => await adapter.list('7').catch(({ code }) => code);
  const { origin, hostname } = location;

  const cases: readonly (readonly [name: string, make: () => Adapter, remedy: string])[] = [
    ['http', () => httpAdapter({ url: REFUSED }), `start it with --origin ${origin};`],
    [
      'wordpress',
      () => wordpressAdapter({ url: REFUSED }),
      `a plugin or a proxy in front of WordPress must allow ${origin};`,
    ],
    ['waline', () => walineAdapter({ url: REFUSED }), `${hostname} must be in its SECURE_DOMAINS;`],
  ];
  for (const [name, make, remedy] of cases)
    it(`of the ${name} adapter: the console says once what to check`, async () => {
      const adapter = make();
      expect([await list(adapter), await list(adapter)]).to.deep.equal(['network', 'network']);
      expect(said.length).to.equal(1);
      for (const part of [REFUSED, remedy, 'network panel', 'connect-src']) expect(said[0]).to.contain(part);
    });

  it('says nothing of a call that was called off', async () => {
    const adapter = wordpressAdapter({ url: REFUSED });
    const calling = new AbortController();
    const listing = adapter.list('7', {}, { signal: calling.signal }).catch(({ code }) => code);
    calling.abort();
    expect([await listing, said]).to.deep.equal(['aborted', []]);
  });

  it('is a Waline that answers with 403, as it does to sites that are not its own', async () => {
    let status = 403;
    const answering = (): Adapter =>
      walineAdapter({
        url: 'https://waline.example',
        fetch: async () => new Response('{"errno":0,"data":{"totalPages":0,"data":[]}}', { status }),
      });
    expect(await list(answering())).to.equal('forbidden');
    expect(said.join()).to.contain('SECURE_DOMAINS');
    const other = answering();
    status = 200;
    await list(other);
    status = 403;
    expect(await list(other)).to.equal('forbidden');
    // It was reached before, so its settings are right.
    expect(said.length).to.equal(1);
  });
});
