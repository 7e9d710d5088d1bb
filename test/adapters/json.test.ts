import { expect } from 'chai';
import type { AfterwordError } from '../../src/core/index.js';
import { jsonAdapter } from '../../src/adapters/json.js';
import { conformsAs } from '../support/conformance.js';
import { commentRecord } from '../support/records.js';

const addressOf = (value: unknown): string =>
  URL.createObjectURL(new Blob([typeof value === 'string' ? value : JSON.stringify(value)]));

const can = ['count', 'latest', 'search', 'session', 'seed'] as const;

conformsAs('json, from a file', {
  can,
  open: async (archive = { afterword: 1, discussions: [] }) => ({ adapter: jsonAdapter({ url: addressOf(archive) }) }),
});

conformsAs('json, from an archive at hand', {
  can,
  open: async (archive = { afterword: 1, discussions: [] }) => ({ adapter: jsonAdapter({ archive }) }),
});

describe('the json adapter', () => {
  const archive = { afterword: 1, discussions: [{ id: 'd', comments: [commentRecord('a')] }] };
  const failure = async (fetch: typeof globalThis.fetch): Promise<string> => {
    try {
      await jsonAdapter({ url: 'https://example.com/archive.json', fetch }).list('d');
    } catch (error) {
      return (error as AfterwordError).code;
    }
    return 'none';
  };
  const answer = (body: string, init?: ResponseInit) => async (): Promise<Response> => new Response(body, init);

  it('asks for its file once, for all its discussions', async () => {
    let asked = 0;
    const adapter = jsonAdapter({
      url: 'https://example.com/archive.json',
      fetch: async () => {
        asked += 1;
        return new Response(JSON.stringify(archive));
      },
    });
    await Promise.all([adapter.list('d'), adapter.list('e'), adapter.count?.(['d', 'e'])]);
    await adapter.list('d');
    expect(asked).to.equal(1);
  });

  it('asks again after it had no answer', async () => {
    let asked = 0;
    const adapter = jsonAdapter({
      url: 'https://example.com/archive.json',
      fetch: async () => {
        asked += 1;
        if (asked === 1) throw new TypeError('no line');
        return new Response(JSON.stringify(archive));
      },
    });
    const first = await adapter.list('d').catch((error: AfterwordError) => error.code);
    expect(first).to.equal('network');
    expect((await adapter.list('d')).total).to.equal(1);
  });

  it('tells each way of failing apart', async () => {
    expect(await failure(answer('<html>'))).to.equal('corrupt');
    expect(await failure(answer('{"afterword": 9}'))).to.equal('corrupt');
    expect(await failure(answer('', { status: 404 }))).to.equal('not-found');
    expect(await failure(answer('', { status: 403 }))).to.equal('forbidden');
    expect(await failure(answer('', { status: 503 }))).to.equal('unavailable');
    expect(await failure(answer('', { status: 418 }))).to.equal('unavailable');
    expect(await failure(async () => Promise.reject(new TypeError('no line')))).to.equal('network');
  });

  it('tells how long to wait when it was too much', async () => {
    const fetch = answer('', { status: 429, headers: { 'retry-after': '7' } });
    const error = await jsonAdapter({ url: 'https://example.com/', fetch })
      .list('d')
      .catch((caught: AfterwordError) => caught);
    expect(error).to.include({ code: 'rate-limited', retryAfter: 7000 });
  });
});
