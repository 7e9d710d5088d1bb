// The classifier, as a site meets it: it is silent until it has seen enough, then holds and marks what is like the spam that moderators
// found, says by which words, and forgets what is undone, edited or erased. And as a function: what bounds it, and languages without spaces.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBody } from '../../src/body/parse.js';
import { featuresOf, MOST_FEATURES } from '../../src/server/classifier/features.js';
import { WordModel } from '../../src/server/classifier/word-model.js';
import { createHandler } from '../../src/server/index.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { noPostgres, Postgres } from '../support/postgres.mjs';

const moderator = { caller: { key: 'user m', moderates: true, author: { id: 'm', name: 'Mod' } } };
const many = { count: 1e9, window: 60_000 };
const THINGS = ['tea', 'rivers', 'bridges', 'owls', 'maps', 'bread', 'clocks', 'gardens', 'violins', 'winter'];

const fineText = (index) => `What you write about ${THINGS[index % 10]} reminds me of my grandmother, number ${index}.`;
const spamText = (index) => `Cheap casino bonus ${index}: win money at our casino, double your jackpot tonight!`;

const siteWith = (store, policy = {}) => {
  const handler = createHandler({
    adapter: store,
    policy: { readerRateLimit: many, addressRateLimit: many, ...policy },
    readToken: async (token) => ({ author: { id: token, name: token, role: token }, moderates: false }),
  });
  const post = async (source, { who = `Guest ${'g'.repeat(32)}`, name = 'Guest' } = {}) => {
    const id = crypto.randomUUID();
    const response = await handler(
      new Request('https://comments.example/comments?discussion=d', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: who },
        body: JSON.stringify({
          id,
          parent: null,
          author: { name },
          body: { format: 'text', source },
          spamSignals: { seconds: 60 },
        }),
      }),
    );
    assert.equal(response.status, 201, await response.clone().text());
    const { records, details } = await store.queue({ queue: 'all' }, moderator);
    const index = records.findIndex((record) => record.id === id);
    return { id, status: records[index].status, heldFor: details[index].heldFor ?? [] };
  };
  return { post };
};

/** Adds a comment that waits, and lets a moderator decide. */
const decide = async (store, source, action) => {
  const id = crypto.randomUUID();
  const draft = { id, parent: null, author: { name: 'Somebody' }, body: { format: 'text', source } };
  const { revision } = await store.add('d', draft, { caller: { key: 'guest x', status: 'pending' } });
  const { decisions } = await store.decide(
    { action, comments: [{ discussion: 'd', comment: id, revision }] },
    moderator,
  );
  return { id, decision: decisions[0].id };
};

const teach = async (store, count) => {
  const decided = [];
  for (let index = 0; index < count; index += 1) {
    await decide(store, fineText(index), 'approve');
    decided.push(await decide(store, spamText(index), 'spam'));
  }
  return decided;
};

const learning = async (store) => {
  const { post } = siteWith(store);
  await teach(store, 19);
  assert.equal((await post(spamText(100))).status, 'approved', 'it has not seen enough');
  const [last] = await teach(store, 1);
  const spam = await post(spamText(101));
  assert.equal(spam.status, 'spam');
  assert.equal(spam.heldFor[0].rule, 'classifier');
  assert.match(spam.heldFor[0].because, /casino/);
  assert.ok(spam.heldFor[0].because.length <= 200);
  assert.equal((await post(fineText(105))).status, 'approved');
  assert.equal((await post('A text in words that nobody has used here before.')).status, 'approved');
  assert.equal((await siteWith(store, { classifier: false }).post(spamText(102))).status, 'approved');
  assert.equal((await post(spamText(103), { who: 'Bearer author' })).status, 'approved', 'an author of the site');
  await store.undo(last.decision, moderator);
  assert.equal((await post(spamText(104))).status, 'approved', 'an undone decision counts no more');
};

test('it learns from decisions, explains itself, and forgets what is undone', async (t) => {
  const store = sqlStore({ open: () => openDatabase(':memory:') });
  t.after(() => store.close());
  await learning(store);
});

test('the same with PostgreSQL', { skip: noPostgres }, async (t) => {
  const postgres = await Postgres.start();
  t.after(() => postgres.stop());
  const url = await postgres.createDatabase();
  const store = sqlStore({ open: () => openDatabase(url) });
  t.after(() => store.close());
  await learning(store);
});

test('a comment counts only as the moderator saw it', async (t) => {
  let time = Date.UTC(2026, 0, 1);
  const store = sqlStore({ open: () => openDatabase(':memory:'), now: () => time });
  t.after(() => store.close());
  await teach(store, 20);
  const known = await store.decidedComments.newest(500);
  assert.deepEqual([known.length, known.filter(({ isSpam }) => isSpam).length], [40, 20]);
  assert.equal((await store.decidedComments.newest(5)).length, 10, 'no more than were asked for');
  const [{ key }] = known;
  const { records } = await store.queue({ queue: 'all', words: 'number 19' }, moderator);
  const body = { format: 'text', source: 'casino casino' };
  await store.edit('d', records[0].id, { body }, { caller: { key: 'guest x', changeWindow: 1e9 } });
  time += 1000;
  assert.equal((await store.decidedComments.newest(500)).length, 39, 'its author has changed it since');
  assert.deepEqual(await store.decidedComments.words([key]), []);
  // Approved first and spam later: only the later decision fits what the comment is.
  const { id } = await decide(store, 'Was it good?', 'approve');
  const { revision } = (await store.queue({ queue: 'all', words: 'Was it good?' }, moderator)).records[0];
  await store.decide({ action: 'spam', comments: [{ discussion: 'd', comment: id, revision }] }, moderator);
  const both = (await store.decidedComments.newest(500)).filter(({ isSpam }) => isSpam);
  assert.equal(both.length, 21);
});

test('features are words of every script, links, name and website, and few of a long text', () => {
  const of = (source, author = { name: '' }) => featuresOf(author, parseBody({ format: 'markdown', source }));
  assert.deepEqual(of('Ca\u200bsino *BONUS*'), ['(no link)', '(no website)', 'casino', 'bonus']);
  assert.deepEqual(of('无料カジノ').slice(2), ['无料', '料カ', 'カシ', 'シノ']);
  assert.deepEqual(of('Привет, мир').slice(2), ['привет', 'мир']);
  assert.deepEqual(of('[x](https://www.casino.example/a)', { name: 'Best Deals', url: 'https://deals.example' }), [
    '(one link)',
    '(a website)',
    '@deals.example',
    '@casino.example',
    '~best',
    '~deals',
  ]);
  const long = Array.from({ length: 10_000 }, (_, index) => `w${index}`).join(' ');
  assert.equal(of(long).length, MOST_FEATURES);
  assert.ok(of('x'.repeat(20_000)).every((feature) => feature.length <= 30));
});

test('no single word decides, many fine words do not drown spam, and what is taken back is gone', () => {
  const model = new WordModel();
  for (let index = 0; index < 100; index += 1) {
    model.add(['the', 'casino', 'bonus', 'jackpot', `s${index}`], true);
    model.add(['the', ...THINGS.map((thing, at) => `${thing}${(index + at) % 20}`)], false);
  }
  assert.ok(model.rate(['casino']).score <= 4);
  const spam = ['casino', 'bonus', 'jackpot'];
  assert.ok(model.rate(spam).score > 10);
  assert.ok(model.rate([...spam, ...Array.from({ length: 500 }, (_, index) => `new${index}`)]).score > 10);
  assert.deepEqual(model.rate(spam).spamWords, spam);
  assert.equal(model.rate(['the']).score, 0);
  for (let index = 0; index < 100; index += 1) model.take(['the', 'casino', 'bonus', 'jackpot', `s${index}`], true);
  assert.equal(model.isReady, false);
  assert.equal(model.rate(spam).score, 0);
});
