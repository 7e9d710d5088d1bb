// The waline adapter against a real Waline over a real database.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { walineAdapter } from '../../src/adapters/waline.js';
import { conformanceTests } from '../../src/testing/index.js';
import { noWaline, Waline } from '../support/waline.mjs';

const draft = (text = `Hello ${crypto.randomUUID()}`, more = {}) => ({
  id: crypto.randomUUID(),
  parent: null,
  author: { name: 'Ada', email: 'ada@example.test' },
  body: { format: 'text', source: text },
  ...more,
});
const fresh = () => `/article/${crypto.randomUUID()}`;

describe('the waline adapter', { skip: noWaline }, () => {
  let server;
  before(async () => {
    // A regular expression: requests of this test come from no page, and Waline would refuse them too.
    server = await Waline.start({ SECURE_DOMAINS: '/^(?!another)/' });
  });
  after(() => server?.stop());

  const adapterFor = (options = {}) => walineAdapter({ url: server.url, ...options });

  const target = {
    can: ['add', 'count', 'latest', 'search', 'react', 'session', 'again'],
    open: async () => ({ adapter: adapterFor(), again: async () => adapterFor() }),
    deviations: {
      'adds a draft and lists the record it became': 'Waline gives a body as HTML, whatever it was sent as',
      'keeps a text to the letter': 'Waline reads a text as Markdown',
    },
  };
  for (const { name, skip, run } of conformanceTests(target)) if (skip === undefined) it(name, run);

  it('tells that Waline refuses the pages of another site', async () => {
    const onPage = (page) =>
      adapterFor({
        fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, referer: page } }),
      }).list(fresh());
    assert.equal((await onPage('https://blog.example/')).total, 0);
    await assert.rejects(onPage('https://another.example/'), { code: 'forbidden' });
  });

  it('reads threads of any depth, page by page', async () => {
    const id = fresh();
    const adapter = adapterFor();
    let parent = null;
    for (let i = 0; i < 12; i += 1) parent = (await adapter.add(id, draft(`Level ${i}`, { parent }))).id;
    for (let i = 0; i < 105; i += 1) await adapter.add(id, draft());
    const other = adapterFor();
    const { records, total } = await other.list(id);
    assert.deepEqual([records.length, total], [117, 117]);
    let depth = 0;
    const byId = new Map(records.map((record) => [record.id, record]));
    for (let one = byId.get(parent); one.parent !== null; one = byId.get(one.parent)) depth += 1;
    assert.equal(depth, 11);
    const counts = await other.count([id, fresh()]);
    assert.deepEqual([...counts.values()], [117, 0]);
  });

  it('counts any number of discussions, however long their paths are and whatever is in them', async () => {
    const adapter = adapterFor();
    const slug = '关于长椅的一切以及它们为什么站在那里'.repeat(3);
    const ids = Array.from(
      { length: 50 },
      (_, index) => `https://blog.example/${slug}/${crypto.randomUUID()}/${index}`,
    );
    ids.splice(7, 0, `https://blog.example/a,b,c/${crypto.randomUUID()}`);
    for (const index of [3, 7, 50]) await adapter.add(ids[index], draft());
    const counts = await adapterFor().count(ids);
    assert.equal(counts.size, 51);
    assert.deepEqual(
      ids.flatMap((id, index) => (counts.get(id) ? [`${index}: ${counts.get(id)}`] : [])),
      ['3: 1', '7: 1', '50: 1'],
    );
  });

  it('knows a page whose path has escapes that are no UTF-8', async () => {
    const id = `https://blog.example/%C4%E3/${crypto.randomUUID()}`;
    const { id: comment } = await adapterFor().add(id, draft());
    const { records, total } = await adapterFor().list(id);
    assert.deepEqual([records.map((record) => record.id), total], [[comment], 1]);
    assert.equal((await adapterFor().count([id])).get(id), 1);
  });

  it('takes no reply to nothing, which Waline would store and then fail', async () => {
    const id = fresh();
    const adapter = adapterFor();
    await assert.rejects(adapter.add(id, draft('To nobody.', { parent: '999999' })), { code: 'not-found' });
    assert.equal((await adapterFor().list(id)).total, 0);
  });

  it('sends a draft once, even if its first answer was lost', async () => {
    const id = fresh();
    let isCut = true;
    const cutting = async (url, init) => {
      const response = await fetch(url, init);
      if (init.method !== 'POST' || !isCut) return response;
      isCut = false;
      throw new TypeError('the line was cut');
    };
    const adapter = adapterFor({ fetch: cutting });
    const sent = draft('Said once, **loud** & clear.');
    await assert.rejects(adapter.add(id, sent), { code: 'network' });
    const record = await adapter.add(id, sent);
    assert.deepEqual(
      (await adapterFor().list(id)).records.map((one) => one.id),
      [record.id],
    );
  });

  it('knows an article by the path of its address', async () => {
    const path = fresh();
    await adapterFor().add(`https://blog.example${path}?x=1`, draft());
    assert.equal((await adapterFor().list(path)).total, 1);
  });

  it('counts likes, and lets each browser take its own back', async () => {
    const id = fresh();
    const [ada, ben] = [adapterFor(), adapterFor()];
    const { id: comment } = await ada.add(id, draft());
    await ada.react(id, comment, { name: 'like', on: true });
    assert.deepEqual((await ben.react(id, comment, { name: 'like', on: true })).reactions, {
      like: { count: 2, mine: true },
    });
    assert.deepEqual((await ada.react(id, comment, { name: 'like', on: false })).reactions, {
      like: { count: 1, mine: false },
    });
    await assert.rejects(ada.react(id, comment, { name: 'heart', on: true }), { code: 'unsupported' });
  });

  it('lets a signed-in reader edit and remove their own, and nobody else', async () => {
    const [owner, reader, other] = [
      await server.register('owner'),
      await server.register('rita'),
      await server.register('otto'),
    ];
    assert.ok(owner);
    const id = fresh();
    const rita = adapterFor({ token: reader });
    assert.equal((await rita.session()).author.name, 'rita');
    assert.deepEqual((await rita.session()).permissions, ['add', 'react', 'edit', 'remove']);
    const { id: comment } = await rita.add(id, draft());
    const body = { format: 'text', source: 'Better.' };
    assert.match((await rita.edit(id, comment, { body })).body.source, /Better/);
    await assert.rejects(adapterFor({ token: other }).edit(id, comment, { body }), ({ code }) =>
      ['forbidden', 'unauthorized'].includes(code),
    );
    await rita.remove(id, comment);
    assert.equal((await rita.list(id)).total, 0);
    assert.deepEqual([adapterFor().edit, adapterFor().remove], [undefined, undefined]);
  });

  it('tells a signed-in reader which comments are theirs, and nobody else', async () => {
    const [reader, other] = [await server.register('reader of their own'), await server.register('another reader')];
    const id = fresh();
    const rita = adapterFor({ token: reader });
    const { id: comment, mine } = await rita.add(id, draft('Mine.'));
    const { id: guests } = await adapterFor().add(id, draft('A guest’s.'));
    assert.equal(mine, true);
    const mineOf = async (adapter) =>
      (await adapter.list(id)).records.flatMap((record) => (record.mine ? [record.id] : []));
    assert.deepEqual(await mineOf(rita), [comment]);
    assert.equal((await rita.react(id, comment, { name: 'like', on: true })).mine, true);
    assert.deepEqual(await mineOf(adapterFor({ token: reader })), [comment], 'in another browser');
    for (const adapter of [adapterFor({ token: other }), adapterFor({ token: 'none' }), adapterFor()])
      assert.deepEqual(await mineOf(adapter), []);
    assert.equal((await rita.latest({ discussion: id })).filter((record) => record.mine).length, 0);
    assert.equal((await rita.list(id)).records.length, 2, guests);
  });

  it('tells of too fast, of what waits, and of what it lacks', async () => {
    const slow = await Waline.start({ IPQPS: '60', COMMENT_AUDIT: 'true' });
    try {
      const id = fresh();
      const adapter = walineAdapter({ url: slow.url });
      const record = await adapter.add(id, draft());
      assert.equal(record.status, 'pending');
      assert.equal((await adapter.list(id)).records[0].status, 'pending', 'its author sees it');
      assert.deepEqual((await walineAdapter({ url: slow.url }).list(id)).records, []);
      await assert.rejects(
        adapter.add(id, draft()),
        ({ code, retryAfter }) => code === 'rate-limited' && retryAfter === 60_000,
      );
    } finally {
      await slow.stop();
    }
    await assert.rejects(walineAdapter({ url: slow.url }).list('/x'), { code: 'network' });
  });
});
