// The way out: discussions as a WordPress export, and back again with every field that both have, and those that only Afterword has.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { importInto, writeWordpress } from '../../src/importers/index.js';
import { bring, contentsOf, fixture, FORMAT_OF, open, openStore } from '../support/importing.mjs';

const textOf = async (store, options = {}) => {
  let text = '';
  for await (const part of writeWordpress({ discussions: () => store.discussions(), ...options })) text += part;
  return text;
};

/** Into a store, out as WXR, and into another store. */
const roundTrip = async (t, store, { emails } = {}) => {
  const text = await textOf(store, emails ? { emailsOf: (id, ids) => store.emailsOf(id, ids) } : {});
  const copy = await openStore(t);
  const report = await importInto(await open(text), copy, { emails });
  return { text, copy, report };
};

/** Discussions with their comments' ids as numbers in the order of the file, as WordPress has them. */
const renumbered = (discussions) =>
  discussions.map(({ comments, ...about }) => {
    const order = [...comments].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    const names = new Map(order.map(({ id }, index) => [id, String(index)]));
    return {
      ...about,
      comments: order.map((record) => ({
        ...record,
        id: names.get(record.id),
        parent: record.parent === null ? null : names.get(record.parent),
      })),
    };
  });

const key = ({ createdAt, author, body }) => JSON.stringify([createdAt, author.name, body.source]);

for (const name of Object.keys(FORMAT_OF))
  test(`${name}: as WXR and back it is what it was`, async (t) => {
    const { store, discussions } = await bring(t, fixture(name));
    const { copy, report } = await roundTrip(t, store);
    assert.equal(report.format, 'wordpress');
    assert.deepEqual(report.repaired, []);
    // A page of WordPress has an address, so a discussion that is named by one gets it.
    const expected = discussions.map(({ id, url = /^https?:/.test(id) ? id : undefined, ...about }) => ({
      id,
      ...about,
      ...(url && { url }),
    }));
    assert.deepEqual(renumbered(await contentsOf(copy)), renumbered(expected));
  });

test('a WordPress export that goes out and comes in keeps its numbers', async (t) => {
  const { store, discussions } = await bring(t, fixture('wordpress.xml'));
  const { copy } = await roundTrip(t, store);
  const numbersIn = (all) =>
    all.flatMap(({ comments }) => comments.map(({ id }) => id)).filter((id) => /^\d+$/.test(id));
  const numbers = numbersIn(await contentsOf(copy));
  for (const number of numbersIn(discussions)) assert.ok(numbers.includes(number), number);
});

test('what goes out is WXR 1.2, well-formed, with WordPress’s own names for states and kinds', async (t) => {
  const { store } = await bring(t, fixture('wordpress.xml'), { emails: true });
  const { text } = await roundTrip(t, store, { emails: true });
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  assert.match(text, /<wp:wxr_version>1\.2<\/wp:wxr_version>/);
  assert.match(text, /<wp:base_site_url>https:\/\/lantern\.example<\/wp:base_site_url>/);
  assert.match(text, /<wp:comment_content><!\[CDATA\[Mine turns <em>twice<\/em>\.\nDoes yours\?\n\nA second paragraph/);
  assert.match(text, /<wp:comment_type><!\[CDATA\[pingback\]\]>/);
  assert.match(text, /<wp:comment_author_email><!\[CDATA\[ada@mail\.example\]\]>/);
  assert.match(text, /<wp:comment_user_id>1<\/wp:comment_user_id>/);
  for (const state of ['1', '0', 'trash', 'spam'])
    assert.ok(text.includes(`<wp:comment_approved><![CDATA[${state}]]>`));
  assert.doesNotMatch(text, /192\.0\.2|2001:db8|hunter2|gone@mail/);
});

test('e-mail addresses go out only when asked for, and come back to the same comments', async (t) => {
  const { store } = await bring(t, fixture('wordpress.xml'), { emails: true });
  assert.doesNotMatch(await textOf(store), /@mail\.example/);
  const { copy } = await roundTrip(t, store, { emails: true });
  const id = 'https://lantern.example/2024/keys/';
  assert.deepEqual(await copy.emailsOf(id, ['1', '2']), await store.emailsOf(id, ['1', '2']));
});

test('a comment that was edited in WordPress comes back as it is there', async (t) => {
  const { store } = await bring(t, fixture('afterword.json'));
  const text = (await textOf(store)).replace('I stand **before** what I answer.', 'I was edited there.');
  const { discussions } = await bring(t, text);
  const edited = discussions
    .flatMap(({ comments }) => comments)
    .find(({ body }) => body.source.includes('edited there'));
  assert.deepEqual(edited.body, { format: 'html', source: '<p>I was edited there.</p>' });
});

const word = fc.string({ unit: 'binary', maxLength: 12 });
const second = fc.integer({ min: 1, max: 4_000_000_000 });

const isoOf = (seconds) => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');

const idOf = ({ id }, index) => (id.trim() ? id : `c${index}`);

const records = fc
  .uniqueArray(
    fc.record({
      name: word,
      text: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      format: fc.constantFrom('text', 'markdown', 'html'),
      status: fc.constantFrom('approved', 'pending', 'spam'),
      kind: fc.constantFrom('comment', 'ping'),
      time: second,
      above: fc.nat(),
      id: fc.oneof(
        fc.constantFrom('7', '07', '1e3', '0', '-1', ' x '),
        fc.uuid(),
        fc.string({ minLength: 1, maxLength: 8 }),
      ),
      revision: fc.integer({ min: 1, max: 9 }),
      role: fc.constantFrom(undefined, 'author', 'moderator'),
      likes: fc.nat(1000),
      pinned: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6, selector: ({ id }) => id },
  )
  .map((rows) =>
    rows.map(({ name, text, format, status, kind, time, above, likes, pinned, id, revision, role }, index) => ({
      id: idOf({ id }, index),
      discussion: 'd',
      parent: index && above % 3 ? idOf(rows[above % index], above % index) : null,
      author: { name, ...(role && { role }) },
      body: { format, source: text },
      createdAt: isoOf(time),
      status,
      kind,
      revision,
      ...(likes && { reactions: { like: { count: likes, mine: false } } }),
      ...(pinned && { pinned }),
    })),
  );

test('whatever a comment says, in whatever format, it comes back from WXR to the letter', async () => {
  await fc.assert(
    fc.asyncProperty(records, async (comments) => {
      const store = await openStore();
      const copy = await openStore();
      try {
        await store.restore({ id: 'd', title: 'T', comments });
        // As the store has them: no database keeps NUL and half characters.
        const [{ comments: kept }] = await contentsOf(store);
        const text = await textOf(store);
        await importInto(await open(text), copy);
        const [{ id, title, comments: back }] = await contentsOf(copy);
        assert.deepEqual([id, title], ['d', 'T']);
        const there = await importInto(await open(text), store);
        assert.deepEqual([there.total.added, there.total.changed, there.total.kept], [0, 0, 0]);
        assert.deepEqual(await contentsOf(store), [{ id: 'd', title: 'T', comments: kept }]);
        const namesIn = (all) => all.map(({ id: name, parent }) => JSON.stringify([name, parent])).sort();
        assert.deepEqual(namesIn(back), namesIn(kept));
        const saidBy = (all) =>
          all
            .map(({ body, author, createdAt, status, kind, reactions, pinned }) =>
              JSON.stringify({ body, author, createdAt, status, kind, reactions, pinned }),
            )
            .sort();
        assert.deepEqual(saidBy(back), saidBy(kept));
      } finally {
        await store.close();
        await copy.close();
      }
    }),
    { numRuns: 60 },
  );
});
