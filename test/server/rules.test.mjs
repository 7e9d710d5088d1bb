// Rules: words, patterns, links, newcomers, length, closing, slow mode; the file that they are in.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { rulesSchema } from '../../src/protocol/rules-schema.ts';
import { createHandler } from '../../src/server/handler.ts';
import { checkRules } from '../../src/server/judging/check-rules.ts';
import { candidateOf } from '../../src/server/judging/candidate.ts';
import { wordsJudge } from '../../src/server/judging/words-judge.ts';
import { WordSearch } from '../../src/server/judging/word-search.ts';
import { openRulesFile, parseRules } from '../../src/server/node/rules-file.ts';
import { openDatabase } from '../../src/server/sql/open.ts';
import { sqlStore } from '../../src/server/sql/store.ts';

const SITE = 'https://comments.example';
const fast = { count: 1e6, window: 1000 };
const MODERATOR = { caller: { key: 'user mo', author: { id: 'mo', name: 'Mo' }, moderates: true } };

const findingsIn = async (rules, source, { format = 'markdown', name = 'Ada', url } = {}) =>
  await wordsJudge(checkRules(rules))(
    candidateOf({
      discussion: 'd',
      body: { format, source },
      draft: { id: 'x', parent: null, author: { name, ...(url && { url }) }, body: { format, source } },
      caller: { key: 'guest ada' },
    }),
  );

test('a word is found however it is written, and only as a word', async () => {
  const rules = { words: [{ outcome: 'spam', words: ['casino', 'казино', 'free money', '赌场', 'C++', 'Hello'] }] };
  const finds = async (text, options) => (await findingsIn(rules, text, options))[0]?.because;
  for (const text of [
    'CASINO',
    'a Casino!',
    'c\u0430sin\u043e',
    'ｃａｓｉｎｏ',
    'cas**i**no',
    'cas&#105;no',
    'ca\u200bsi\u00adno',
    'càsíno',
    '(casino)',
  ])
    assert.equal(await finds(text), 'casino', text);
  for (const text of ['КАЗИНО', 'Казино.']) assert.equal(await finds(text), 'казино', text);
  assert.equal(await finds('Get free  money now'.replace('  ', ' ')), 'free money');
  assert.equal(await finds('去赌场玩'), '赌场', 'without spaces between words');
  assert.equal(await finds('I like C++.'), 'C++');
  assert.equal(await finds('\u041dello there'), 'Hello', 'alike in capitals only');
  for (const text of ['casinos', 'occasinoal', 'The Casinó-less'.replace('Casinó', 'Casin'), 'freemoney', ''])
    assert.equal(await finds(text), undefined, text);
  assert.equal(await finds('Hi.', { name: 'Best Casino' }), 'casino');
  assert.equal(await finds('Hi.', { url: 'https://casino.example' }), 'casino');
  assert.equal(await finds('[nice](https://my-casino.example/x)'), 'casino', 'the address of a link');
});

test('a rule may look in some places only, and says what its writer is told', async () => {
  const rules = {
    words: [
      { outcome: 'refuse', words: ['seo'], in: ['name', 'website'], message: 'Use your own name.' },
      { outcome: 'hold', patterns: ['\\bca[sz]+ino\\b', '^.{3}$'], in: ['text'] },
    ],
  };
  assert.deepEqual(await findingsIn(rules, 'seo is a word here'), []);
  assert.deepEqual(await findingsIn(rules, 'Hello there', { name: 'SEO expert' }), [
    { rule: 'words', because: 'seo', outcome: 'refuse', message: 'Use your own name.' },
  ]);
  assert.deepEqual(await findingsIn(rules, 'The CaZzino.'), [
    { rule: 'pattern', because: '\\bca[sz]+ino\\b', outcome: 'hold' },
  ]);
  assert.deepEqual(await findingsIn(rules, 'The c\u0430ssino.'), [
    { rule: 'pattern', because: '\\bca[sz]+ino\\b', outcome: 'hold' },
  ]);
});

test('the search of words takes steps that grow with the text, whatever the words and the text are', () => {
  const words = Array.from({ length: 100 }, (_, length) => `${'a'.repeat(length)}b`);
  const stepsFor = (length) => {
    const search = new WordSearch(words);
    assert.equal(search.find('a'.repeat(length)), undefined);
    return search.steps;
  };
  const [short, long] = [stepsFor(2000), stepsFor(20_000)];
  assert.ok(long <= short * 11 && long <= 20_000 * 6, `${short} and ${long} steps`);
});

test('a hostile pattern takes linear time or is refused', async () => {
  const took = async (rules, source) => {
    const judge = wordsJudge(checkRules(rules));
    const candidate = candidateOf({ discussion: 'd', body: { format: 'text', source }, caller: { key: 'k' } });
    candidate.tree();
    await judge(candidate);
    const started = performance.now();
    for (let turn = 0; turn < 5; turn += 1) await judge(candidate);
    return performance.now() - started;
  };
  for (const pattern of ['(a+)+$', '(a|aa)+b', '(x+x+)+y', '(.*a){20}', '(a*)*c']) {
    const rules = { words: [{ outcome: 'hold', patterns: [pattern], in: ['text'] }] };
    const short = await took(rules, `${'a'.repeat(2000)}!`);
    const long = await took(rules, `${'a'.repeat(19_999)}!`);
    // Ten times the text; a backtracking engine would take longer than the universe has existed.
    assert.ok(long < 100 * (short + 1), `${pattern}: ${short} and ${long} ms`);
  }
  for (const pattern of ['(a)\\1', '(?=a)b', 'a(', '((a{100}){100}){100}', '[z-a]'])
    assert.throws(
      () => checkRules({ words: [{ outcome: 'hold', patterns: [pattern] }] }),
      { code: 'invalid' },
      pattern,
    );
  assert.throws(
    () => checkRules({ words: [{ outcome: 'hold', patterns: ['a{900}', 'b{900}', 'c{900}'] }] }),
    /too large together/,
  );
});

test('a fault in the file is told with its line, its column and what is wrong', async () => {
  const fault = (text) => {
    try {
      parseRules(text, 'rules.json');
    } catch (error) {
      return error.message;
    }
    return undefined;
  };
  assert.match(
    fault('{\n  "links": { "most": 2 },\n  "words": [ { "outcome": "ban" } ]\n}'),
    /^rules\.json, line 3, column 27: /,
  );
  assert.match(
    fault('{\n  "links": {"most": 2}\n  "slowMode": 5\n}'),
    /^rules\.json, line 3, column 3: this is not JSON \(CommaExpected\)/,
  );
  assert.match(fault('{\n  "word": []\n}'), /line 2, column \d+: word: there is no rule with this name/);
  assert.match(
    fault('{"words": [\n {"outcome": "hold",\n  "patterns": ["ok", "a("]}]}'),
    /line 3, column 22: words\/0\/patterns\/1: This pattern cannot be used/,
  );
  assert.match(fault(''), /line 1, column 1: this is not JSON/);
  assert.match(fault('[]'), /line 1, column 1/);
  assert.equal(fault('{"slowMode": 10}'), undefined);
});

test('a changed file is read, and one that is not valid changes nothing', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'rules-'));
  // Waiting for a file keeps no process alive.
  const alive = setInterval(() => {}, 1000);
  t.after(async () => {
    clearInterval(alive);
    await rm(folder, { recursive: true });
  });
  const file = join(folder, 'rules.json');
  await writeFile(file, '{"slowMode": 1}');
  let said;
  const nextReport = () => new Promise((resolve) => (said = resolve));
  const rules = await openRulesFile(file, (message) => said?.(message));
  assert.deepEqual(rules.source(), { rules: { slowMode: 1 }, revision: 1, file: 'rules.json' });
  let report = nextReport();
  await writeFile(file, '{"slowMode": 2}');
  assert.match(await report, /have changed and are used now/);
  assert.deepEqual(rules.source(), { rules: { slowMode: 2 }, revision: 2, file: 'rules.json' });
  rules.stop();
  report = nextReport();
  await writeFile(file, '{"slowMode": "x"}');
  await rules.reload();
  assert.match(await report, /line 1, column 14: slowMode: .* The rules from before stay in use\.$/);
  assert.equal(rules.source().revision, 2);
  await assert.rejects(
    openRulesFile(join(folder, 'none.json'), () => {}),
    /cannot be read/,
  );
});

test('the published schema is the one that is used', async () => {
  const published = JSON.parse(await readFile('docs/rules.schema.json', 'utf8'));
  const { $schema: _, title: __, ...rest } = published;
  assert.deepEqual(rest, JSON.parse(JSON.stringify(rulesSchema)));
});

const siteWith = (rules, policy = {}) => {
  const clock = { now: Date.parse('2026-05-01T12:00:00Z') };
  const now = () => clock.now;
  const store = sqlStore({ open: () => openDatabase(':memory:'), now });
  const state = { rules, revision: 1 };
  const handler = createHandler({
    adapter: store,
    now,
    policy: { readerRateLimit: fast, addressRateLimit: fast, repeatWindow: 0, ...policy },
    rules: () => state,
  });
  let number = 0;
  const add = async (source, { discussion = 'd', reader = 'n', format = 'text' } = {}) => {
    number += 1;
    const body = JSON.stringify({
      id: `c${number}`,
      parent: null,
      author: { name: 'Ada' },
      body: { format, source },
      spamSignals: { seconds: 60 },
    });
    const headers = { 'content-type': 'application/json', authorization: `Guest ${reader.repeat(32)}` };
    const response = await handler(
      new Request(`${SITE}/comments?discussion=${discussion}`, { method: 'POST', headers, body }),
    );
    return { status: response.status, answer: await response.json() };
  };
  const page = async (discussion = 'd') =>
    await (await handler(new Request(`${SITE}/comments?discussion=${discussion}`))).json();
  return { store, clock, add, page, state };
};

test('refused, spam and waiting: what the writer and the moderator are told', async () => {
  const { store, add } = siteWith({
    words: [
      { outcome: 'refuse', words: ['advert'], message: 'No adverts here.' },
      { outcome: 'spam', words: ['casino'] },
    ],
    links: { most: 0, outcome: 'hold' },
    length: { least: 5, most: 30 },
  });
  const refused = await add('an advert');
  assert.deepEqual(
    [refused.status, refused.answer.code, refused.answer.fields, refused.answer.sentence],
    [422, 'invalid', { body: 'refused' }, 'No adverts here.'],
  );
  assert.equal((await add('Hi.')).status, 422);
  assert.equal((await add('x'.repeat(31))).status, 422);
  const spam = await add('casino www.a.example');
  assert.deepEqual([spam.status, spam.answer.status], [201, 'pending']);
  assert.equal((await add('www.b.example')).answer.status, 'pending');
  assert.equal((await add('Hello there.')).answer.status, 'approved');
  const reasons = async (queue) => (await store.queue({ queue }, MODERATOR)).details.map(({ heldFor }) => heldFor);
  assert.deepEqual(await reasons('spam'), [
    [
      { rule: 'links', because: '1' },
      { rule: 'words', because: 'casino' },
    ],
  ]);
  assert.deepEqual(await reasons('pending'), [[{ rule: 'links', because: '1' }]]);
  await store.close();
});

test('newcomers wait until enough of theirs were approved', async () => {
  const { store, add } = siteWith({ newcomers: 2 });
  const ids = [];
  for (const text of ['First.', 'Second.']) {
    const { answer } = await add(text);
    assert.equal(answer.status, 'pending');
    ids.push(answer.id);
  }
  await store.moderate('d', { action: 'approve', comment: ids[0], revision: 1 }, MODERATOR);
  assert.equal((await add('Third.')).answer.status, 'pending');
  await store.moderate('d', { action: 'approve', comment: ids[1], revision: 1 }, MODERATOR);
  assert.equal((await add('Fourth.')).answer.status, 'approved');
  await store.close();
});

test('what a discussion says comes before the site, the site before the flags', async () => {
  const { add, page, clock, state, store } = siteWith(
    {
      links: { most: 1 },
      slowMode: 60,
      discussions: [
        { discussion: 'quick', slowMode: 0, links: { most: 0, outcome: 'spam' }, formats: ['text'], closeAfter: 1 },
      ],
    },
    { links: 5, formats: ['markdown', 'text'] },
  );
  assert.equal((await add('www.a.example')).answer.status, 'approved');
  const slow = await add('Again.');
  assert.deepEqual([slow.status, slow.answer.code, slow.answer.retryAfter], [429, 'rate-limited', 60_000]);
  assert.equal((await add('Somebody else.', { reader: 'm' })).status, 201);
  clock.now += 60_001;
  assert.equal((await add('www.a.example www.b.example')).answer.status, 'pending');
  const quick = { discussion: 'quick' };
  assert.equal((await add('One.', quick)).status, 201);
  assert.equal((await add('Two.', quick)).status, 201);
  assert.equal((await add('*Three*', { ...quick, format: 'markdown' })).status, 422);
  assert.deepEqual((await page('quick')).session.limits, { formats: ['text'] });
  assert.deepEqual((await page()).session.limits, { slowMode: 60 });
  clock.now += 86_400_001;
  assert.equal((await page('quick')).closed, true);
  assert.deepEqual([(await add('Late.', quick)).status, (await add('Not late.')).status], [409, 201]);
  // Changed rules are seen by readers of a cached page too.
  Object.assign(state, { rules: {}, revision: 2 });
  clock.now += 6000;
  assert.equal((await page()).session.limits, undefined);
  await store.close();
});
