// The wordpress adapter against a real WordPress over a real database.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { wordpressAdapter } from '../../src/adapters/wordpress.js';
import { conformanceTests } from '../../src/testing/index.js';
import { noWordPress, WordPress } from '../support/wordpress.mjs';

const draft = (text = `Hello ${crypto.randomUUID()}`, more = {}) => ({
  id: crypto.randomUUID(),
  parent: null,
  author: { name: 'Ada', email: 'ada@example.test' },
  body: { format: 'text', source: text },
  ...more,
});

const words = (html) => html.replace(/<[^>]*>/g, '').trim();

describe('the wordpress adapter', { skip: noWordPress }, () => {
  let site;
  before(async () => {
    site = await WordPress.start();
  });
  after(() => site?.stop());

  const adapterFor = (options = {}) => wordpressAdapter({ url: site.api, ...options });

  /** Discussions of the suite are posts of the site, made when they are first written to. */
  const suiteAdapter = () => {
    const adapter = adapterFor();
    const ours = (id, record) => ({ ...record, discussion: id });
    const known = async (id) => suitePosts.get(id) ?? '999999';
    const made = (id) => {
      if (!suitePosts.has(id))
        suitePosts.set(
          id,
          site.post({ title: id }).then((post) => post.id),
        );
      return suitePosts.get(id);
    };
    return {
      name: adapter.name,
      session: adapter.session,
      async list(id, query, call) {
        const page = await adapter.list(await known(id), query, call);
        return { ...page, records: page.records.map((record) => ours(id, record)) };
      },
      // The site asks guests for an address; the suite's drafts have none.
      async add(id, what, call) {
        const author = { email: 'suite@example.test', ...what.author, name: what.author.name || 'Suite' };
        return ours(id, await adapter.add(await made(id), { ...what, author }, call));
      },
      async count(ids, call) {
        const numbers = await Promise.all(ids.map(known));
        const totals = await adapter.count(numbers, call);
        return new Map(ids.map((id, index) => [id, totals.get(numbers[index])]));
      },
      async search(id, query, call) {
        const page = await adapter.search(await known(id), query, call);
        return { ...page, records: page.records.map((record) => ours(id, record)) };
      },
      latest: (query, call) =>
        adapter.latest(query?.discussion === undefined ? query : { ...query, discussion: '999999' }, call),
    };
  };
  const suitePosts = new Map();

  const target = {
    can: ['add', 'count', 'latest', 'search', 'session', 'again'],
    open: async () => ({ adapter: suiteAdapter(), again: async () => suiteAdapter() }),
    deviations: {
      'adds a draft and lists the record it became': 'WordPress gives a body as HTML, whatever it was sent as',
      'keeps a text to the letter': 'WordPress gives a body as HTML, with its own quotes and dashes',
    },
  };
  for (const { name, skip, run } of conformanceTests(target)) if (skip === undefined) it(name, run);

  /** Puts comments into a new post; gives them back with the ids that they have in the archive. */
  const seeded = async ({ discussions: [{ id: discussion, comments }] }, options) => {
    const post = await site.post({ title: discussion });
    const places = new Map(comments.map(({ id }, place) => [id, place]));
    const numbers = site.insertComments(
      post.id,
      comments.map(({ parent, author, body, createdAt, status }) => ({
        parent: places.get(parent),
        comment_author: author.name,
        comment_author_email: 'seeded@lantern.example',
        comment_content: body.format === 'html' ? body.source : body.source.replaceAll('<', '&lt;'),
        comment_date: createdAt.slice(0, -1),
        comment_date_gmt: createdAt.slice(0, -1),
        comment_approved: { pending: 0, spam: 'spam', removed: 'trash' }[status] ?? 1,
      })),
    );
    const ids = new Map(numbers.map((number, place) => [String(number), comments[place].id]));
    const adapter = adapterFor(options);
    return {
      post: post.id,
      numbers,
      adapter: {
        ...adapter,
        async search(id, query, call) {
          const page = await adapter.search(id === discussion ? post.id : '999999', query, call);
          const records = page.records.map((record) => ({
            ...record,
            id: ids.get(record.id),
            discussion,
            parent: ids.get(record.parent) ?? null,
            body: { format: 'text', source: words(record.body.source) },
          }));
          return { ...page, records };
        },
      },
    };
  };

  /** Asks as if the site had no plugin. */
  const withoutPlugin = {
    fetch: (url, init) => fetch(url.replace(/&(afterword|afterword_search)=[^&]*/g, ''), init),
  };

  for (const [where, options] of [
    ['with the plugin', {}],
    ['without it', withoutPlugin],
  ]) {
    const tests = conformanceTests({
      can: ['seed', 'search'],
      open: (archive) => seeded(archive, options),
      deviations: {
        'finds the comments in which all words occur, whatever their capitals and accents, newest first':
          'WordPress searches the source of HTML, where a tag may divide a word',
      },
    });
    for (const { name, skip, run } of tests)
      if (skip === undefined && /finds (?!no page)|found page/.test(name)) it(`${where}, ${name}`, run);

    it(`finds, ${where}, words whatever their capitals and accents, and nobody by an e-mail address`, async () => {
      const sources = [
        'The lamp was lit, in the Café.',
        'Lamps & <i title="rain">candles</i>. Straße',
        'Nothing here.',
        'Ёлка у окна. Ὀδυσσεύς',
        '我们在东京的图书馆见面。',
        'ガラスの Lamp２',
        `it's "quoted" AND NOT (lamp*) : & | ! §1 100%`,
        '한국어를 씁니다',
      ];
      const comments = sources.map((source, index) => ({
        id: `${index}`,
        parent: null,
        author: { name: index === 2 ? 'Zoë Lampert & Sons' : 'Ada' },
        body: { format: 'html', source },
        createdAt: `2026-05-01T09:30:0${index}Z`,
      }));
      const { adapter } = await seeded({ discussions: [{ id: 'words', comments }] }, options);
      const expected = {
        lamp: ['6', '5', '2', '1', '0'],
        'LAMP cafe': ['0'],
        amp: [],
        lamp2: ['5'],
        'zoe sons': ['2'],
        rain: [],
        strasse: ['1'],
        елка: ['3'],
        ΟΔΥΣΣΕΥΣ: ['3'],
        图书馆见面: ['4'],
        京: ['4'],
        ｶﾞﾗｽ: ['5'],
        한국: ['7'],
        'quoted AND NOT lamp': ['6'],
        '100%': ['6'],
        ss: [],
        lantern: [],
        seeded: [],
        127: [],
      };
      for (const [searched, ids] of Object.entries(expected))
        assert.deepEqual(
          (await adapter.search('words', { words: searched })).records.map((record) => record.id),
          ids,
          searched,
        );
    });
  }

  it('goes on with a search where it was, whatever was added and removed since', async () => {
    // All of the same second, and more than one request.
    const comments = Array.from({ length: 130 }, (_, index) => ({
      id: `${index}`,
      parent: null,
      author: { name: 'Ada' },
      body: { format: 'text', source: `Lantern ${index}` },
      createdAt: '2026-05-01T09:30:00Z',
    }));
    let requests = 0;
    const { adapter, numbers, post } = await seeded(
      { discussions: [{ id: 'same', comments }] },
      {
        fetch: (url, init) => {
          requests += 1;
          return fetch(url, init);
        },
      },
    );
    const found = [];
    let { records, cursor } = await adapter.search('same', { words: 'lantern', limit: 20 });
    assert.equal(requests, 1);
    found.push(...records.map(({ id }) => id));
    // Ten of those that were found are removed, and two that are newer are added.
    for (const id of found.slice(-10))
      await site.admin(`/wp/v2/comments/${numbers[Number(id)]}?force=true`, { method: 'DELETE' });
    ({ records, cursor } = await adapter.search('same', { words: 'lantern', limit: 20, cursor }));
    found.push(...records.map(({ id }) => id));
    for (const text of ['A new lantern', 'Another lantern'])
      await site.admin('/wp/v2/comments', { method: 'POST', body: { post: Number(post), content: text } });
    while (cursor !== undefined) {
      ({ records, cursor } = await adapter.search('same', { words: 'lantern', limit: 20, cursor }));
      found.push(...records.map(({ id }) => id));
    }
    assert.deepEqual(found, comments.map(({ id }) => id).reverse());
  });

  it('reads a hundred at a time, threads of any depth, orphans and pings', async () => {
    const { id } = await site.post();
    const ids = site.insertComments(
      id,
      Array.from({ length: 130 }, (_, i) => ({
        parent: i % 3 ? i - 1 : undefined,
        comment_author: `Author ${i}`,
        comment_author_email: 'a@example.test',
        comment_content: `Number ${i}`,
      })),
    );
    await site.admin(`/wp/v2/comments/${ids[1]}`, { method: 'POST', body: { status: 'spam' } });
    const adapter = adapterFor();
    const { records, total } = await adapter.list(id);
    assert.deepEqual([records.length, total], [129, 129]);
    assert.equal(
      records.find((record) => record.id === String(ids[2])).parent,
      String(ids[1]),
      'an orphan names its parent',
    );
    const seen = new Set();
    for (let cursor; ;) {
      const page = await adapter.list(id, { limit: 10, cursor });
      for (const record of page.records) seen.add(record.id);
      ({ cursor } = page);
      if (!cursor) break;
    }
    assert.equal(seen.size, 129);
    assert.equal((await adapter.count([id, '999999'])).get(id), 129);
  });

  it('finds a post by its number, its address and its slug', async () => {
    const post = await site.post({ title: 'Found by its address' });
    const adapter = adapterFor();
    await adapter.add(post.id, draft());
    for (const name of [
      post.id,
      post.link,
      post.link.replace(/\/$/, ''),
      post.link.replace('http:', 'https:'),
      `${post.link}comment-page-2/#comment-1`,
      'found-by-its-address',
    ])
      assert.equal((await adapter.list(name)).total, 1, name);
    assert.equal((await adapter.list('https://elsewhere.example/found-by-its-address/')).total, 0);
    await assert.rejects(adapter.add('https://elsewhere.example/x/', draft()), { code: 'not-found' });
  });

  it('works where the site has no pretty addresses', async () => {
    const { id } = await site.post();
    const adapter = wordpressAdapter({ url: `${site.url}/?rest_route=` });
    await adapter.add(id, draft('Plain.'));
    assert.equal(words((await adapter.list(id)).records[0].body.source), 'Plain.');
  });

  it('keeps what was typed as text, and what it cannot keep to the letter readable', async () => {
    const { id } = await site.post();
    const adapter = adapterFor();
    const text = 'if (a < b && c > d) <script>pwn()</script> <b>bold</b> &amp; “quoted”\n\nsecond';
    const { body } = await adapter.add(id, draft(text));
    assert.equal(body.format, 'html');
    assert.ok(!/<(script|b)>/.test(body.source), body.source);
    assert.match(body.source, /&lt;script&gt;pwn\(\)&lt;\/script&gt;/);
    assert.match(body.source, /<p>second<\/p>/);
  });

  it('sends a draft once, even if its first answer was lost', async () => {
    const { id } = await site.post();
    let isCut = true;
    const cutting = async (url, init) => {
      const response = await fetch(url, init);
      if (init.method !== 'POST' || !isCut) return response;
      isCut = false;
      throw new TypeError('the line was cut');
    };
    const adapter = adapterFor({ fetch: cutting });
    const sent = draft('Said once, “with quotes” and all.');
    await assert.rejects(adapter.add(id, sent), { code: 'network' });
    const record = await adapter.add(id, sent);
    const { records } = await adapterFor().list(id);
    assert.deepEqual(
      records.map((one) => one.id),
      [record.id],
    );
  });

  it('shows a comment that waits to its author, and to nobody else', async () => {
    const { id } = await site.post();
    const adapter = adapterFor();
    const links = 'https://a.example https://b.example https://c.example';
    const record = await adapter.add(id, draft(`<a href="x">${links}</a> ${links}`));
    const page = await adapter.list(id);
    assert.equal(record.status, 'pending');
    assert.equal(page.records[0].status, 'pending');
    assert.equal(page.total, 0);
    assert.deepEqual((await adapterFor().list(id)).records, []);
  });

  it('tells what WordPress refuses, and which fields', async () => {
    const { id } = await site.post();
    const closed = await site.post({ comment_status: 'closed' });
    const adapter = adapterFor();
    await adapter.add(id, draft('Said already.'));
    const refused = async (adding, code, fields = {}) =>
      assert.rejects(adding, (error) => {
        assert.deepEqual([error.code, error.fields], [code, fields], error.message);
        return true;
      });
    await refused(adapter.add(closed.id, draft()), 'closed');
    await refused(adapter.add('999999', draft()), 'not-found');
    await refused(adapter.add(id, draft('To nobody.', { parent: '999999' })), 'not-found');
    await refused(adapter.add(id, draft('To a comment elsewhere.', { parent: '1' })), 'not-found');
    const flooding = adapterFor({
      fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, 'x-test-flood': '1' } }),
    });
    await assert.rejects(
      flooding.add(id, draft('Too quick.')),
      ({ code, retryAfter }) => code === 'rate-limited' && retryAfter === 15_000,
    );
    // Addresses that look right to us and not to WordPress.
    await refused(adapter.add(id, draft('x', { author: { name: 'Ada', email: 'ada@localhost' } })), 'invalid', {
      email: 'malformed',
    });
  });

  it('takes no date of a guest’s choosing', async () => {
    const { id } = await site.post();
    const response = await fetch(`${site.api}/wp/v2/comments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        post: id,
        content: 'From long ago.',
        author_name: 'A',
        author_email: 'a@example.test',
        date_gmt: '2001-01-01T00:00:00',
      }),
    });
    assert.equal(response.status, 201);
    assert.ok(Date.parse(`${(await response.json()).date_gmt}Z`) > Date.now() - 3_600_000);
  });

  it('counts and lists pings apart, where the plugin is', async () => {
    const { id } = await site.post();
    await site.admin('/wp/v2/comments', { method: 'POST', body: { post: Number(id), content: 'A comment.' } });
    await site.insertPing(id);
    const { records, total } = await adapterFor().list(id);
    assert.deepEqual(records.map(({ kind }) => kind).sort(), ['comment', 'ping']);
    assert.equal(total, 2);
  });

  it('says what a guest must say, and can neither edit nor remove', async () => {
    const adapter = adapterFor();
    assert.deepEqual(await adapter.session(), {
      author: null,
      permissions: ['add'],
      requiredFields: ['name', 'email'],
    });
    assert.deepEqual([adapter.edit, adapter.remove, adapter.moderate], [undefined, undefined, undefined]);
  });
});
