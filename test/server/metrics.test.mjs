// The numbers of a server: GET /metrics keeps the grammar of OpenMetrics and is there only for whoever has the token; afterword stats.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Metrics } from '../../src/server/metrics.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { afterword, startServer } from '../support/command.mjs';
import { noPostgres, Postgres } from '../support/postgres.mjs';

const folder = mkdtempSync(join(tmpdir(), 'afterword-metrics-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';
const LABEL = `[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\\\\n]|\\\\["\\\\n])*"`;
const SAMPLE = new RegExp(
  `^(${NAME})(?:\\{(${LABEL}(?:,${LABEL})*)?\\})? ([-+]?(?:\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?|Inf)|NaN)$`,
);
/** The endings that the samples of each type may have. */
const ENDINGS = { counter: ['_total', '_created'], gauge: [''], histogram: ['_bucket', '_count', '_sum', '_created'] };

/** Reads a text by the grammar of OpenMetrics 1.0, and checks what it demands of counters and histograms. */
const parse = (text) => {
  assert.ok(text.endsWith('\n# EOF\n'), 'ends with EOF and a line feed');
  const families = new Map();
  const series = new Set();
  let family;
  for (const line of text.slice(0, -'# EOF\n'.length).split('\n').slice(0, -1)) {
    const [, key, name, value] = /^# (TYPE|UNIT|HELP) (\S+) (.*)$/.exec(line) ?? [];
    if (key) {
      if (name !== family?.name) {
        assert.ok(!families.has(name), `the lines of ${name} are together`);
        families.set(name, (family = { name, samples: [] }));
      }
      assert.ok(!(key in family) && !family.samples.length, `${key} of ${name} comes once and first`);
      family[key] = value;
      if (key === 'UNIT') assert.ok(name.endsWith(`_${value}`), 'the unit ends the name');
      continue;
    }
    const [, sample, labels = '', number] = SAMPLE.exec(line) ?? [];
    assert.ok(sample, `a line of no kind: ${line}`);
    assert.ok(
      ENDINGS[family.TYPE].some((ending) => sample === family.name + ending),
      line,
    );
    assert.ok(!series.has(`${sample}{${labels}`), `twice: ${line}`);
    series.add(`${sample}{${labels}`);
    const of = Object.fromEntries([...labels.matchAll(/(\w+)="([^"]*)"/g)].map(([, label, said]) => [label, said]));
    family.samples.push({
      ending: sample.slice(family.name.length),
      labels: of,
      value: Number(number.replace('Inf', 'Infinity')),
    });
  }
  for (const { TYPE, samples } of families.values()) if (TYPE === 'histogram') checkHistograms(samples);
  return families;
};

const checkHistograms = (samples) => {
  for (const { labels } of samples.filter(({ ending }) => ending === '_count')) {
    const of = (ending) => samples.filter((sample) => sample.ending === ending && sample.labels.route === labels.route);
    const buckets = of('_bucket');
    const bounds = buckets.map((bucket) => Number(bucket.labels.le.replace('+Inf', 'Infinity')));
    assert.deepEqual(
      bounds,
      [...bounds].sort((one, other) => one - other),
    );
    assert.equal(bounds.at(-1), Infinity);
    const counts = buckets.map(({ value }) => value);
    assert.deepEqual(
      counts,
      [...counts].sort((one, other) => one - other),
      'cumulative',
    );
    assert.equal(counts.at(-1), of('_count')[0].value);
    assert.equal(of('_sum').length, 1);
  }
};

const valueOf = (families, name, labels = {}, ending = '') =>
  families
    .get(`afterword_${name}`)
    ?.samples.find(
      (sample) =>
        sample.ending === ending && Object.entries(labels).every(([label, value]) => sample.labels[label] === value),
    )?.value;

test('a latency counts in the bucket of its bound and in those above', () => {
  const metrics = new Metrics();
  assert.equal(parse(metrics.text({})).size, 2);
  for (const milliseconds of [0, 5, 6, 10_000, 10_001]) metrics.observe({ route: 'list', status: 200, milliseconds });
  metrics.observe({ route: 'list', status: 503, milliseconds: 1 });
  const families = parse(metrics.text({ streams: 3, isStoreUp: false }));
  const bucket = (le) => valueOf(families, 'request_duration_seconds', { le }, '_bucket');
  assert.deepEqual(['0.005', '0.01', '5.0', '10.0', '+Inf'].map(bucket), [3, 4, 4, 5, 6]);
  assert.equal(valueOf(families, 'request_duration_seconds', {}, '_sum'), 20.013);
  assert.equal(valueOf(families, 'requests', { status: '503' }, '_total'), 1);
  assert.deepEqual([valueOf(families, 'streams'), valueOf(families, 'store_up')], [3, 0]);
});

test('the page is there for whoever has the token, and tells strangers nothing', async (t) => {
  const token = 'a-token-for-the-numbers-of-this-server=';
  const file = join(folder, 'token');
  writeFileSync(file, `${token}\n`);
  const args = ['--db', join(folder, 'numbers.db'), '--hold', 'everything'];
  const off = await startServer(args);
  t.after(() => off.stop());
  const on = await startServer([...args, '--quiet', '--metrics', file]);
  t.after(() => on.stop());
  const ask = (url, authorization, method = 'GET') =>
    fetch(`${url}/metrics`, { method, headers: authorization ? { authorization } : {} });
  const strangers = [undefined, 'Bearer wrong', `Bearer ${token}x`, `Guest ${token}`, 'Bearer '];
  const plain = async (response) => [response.status, (await response.text()).replace(/[\da-f-]{36}/g, '')];
  for (const who of strangers) {
    const [there, nowhere] = await Promise.all([ask(on.url, who).then(plain), ask(off.url, who).then(plain)]);
    assert.deepEqual(there, nowhere, `the same as where there is no such page: ${who}`);
    assert.equal(there[0], 404);
  }
  assert.equal((await ask(on.url, `Bearer ${token}`, 'POST')).status, 404);

  await fetch(`${on.url}/discussions/d/comments`);
  const body = {
    id: 'c',
    parent: null,
    author: { name: 'A' },
    body: { format: 'text', source: 'It waits.' },
    spamSignals: { seconds: 60 },
  };
  const posted = await fetch(`${on.url}/comments?discussion=d`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Guest ${'x'.repeat(40)}` },
    body: JSON.stringify(body),
  });
  assert.equal(posted.status, 201);
  // Whatever a request has, the labels are of the server's own.
  for (const path of ['/a"b', '/%0A', '/x?discussion=secret-place']) await fetch(on.url + path, { method: 'PUT' });
  const response = await ask(on.url, `Bearer ${token}`);
  assert.equal(response.headers.get('content-type'), 'application/openmetrics-text; version=1.0.0; charset=utf-8');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  const text = await response.text();
  const families = parse(text);
  assert.equal(valueOf(families, 'requests', { route: 'list', status: '200' }, '_total'), 1);
  assert.equal(valueOf(families, 'requests', { route: 'add', status: '201' }, '_total'), 1);
  assert.deepEqual(
    ['comments_waiting', 'comments_reported', 'store_up', 'streams', 'outbox_events', 'outbox_age_seconds'].map(
      (name) => valueOf(families, name),
    ),
    [1, 0, 1, 0, 0, 0],
  );
  assert.equal(valueOf(families, 'outbox_deliveries', { state: 'waiting' }), 0);
  assert.equal(valueOf(families, 'comments_held', { rule: 'everything' }), 1);
  assert.ok(valueOf(families, 'page_cache_bytes') > 0);
  assert.doesNotMatch(text, /secret-place|a"b|127\.0\.0\.1/);
  assert.equal(on.log, '', 'and --quiet is quiet');
  assert.equal((await ask(on.url, `Bearer ${token}`, 'HEAD')).status, 200);
});

test('a file without a good token is refused', async () => {
  for (const [content, sentence] of [
    ['short', /must have a token of 32 characters or more/],
    [`${'x'.repeat(40)}\nsecond line`, /in one line/],
  ]) {
    const file = join(folder, 'bad-token');
    writeFileSync(file, content);
    const { code, err } = await afterword(['serve', '--db', ':memory:', '--port', '0', '--metrics', file]);
    assert.equal(code, 1);
    assert.match(err, sentence);
  }
  const { err } = await afterword(['serve', '--db', ':memory:', '--metrics', join(folder, 'nowhere')]);
  assert.match(err, /--metrics is a file with a token; .*nowhere cannot be read/);
});

for (const kind of ['SQLite', 'PostgreSQL'])
  test(
    `stats: comments of each day, and the queues; ${kind}`,
    { skip: kind === 'PostgreSQL' && noPostgres },
    async (t) => {
      let name = join(folder, 'stats.db');
      if (kind === 'PostgreSQL') {
        const postgres = await Postgres.start();
        t.after(() => postgres.stop());
        name = await postgres.createDatabase('stats');
      }
      const DAY = 24 * 60 * 60_000;
      const today = Math.floor(Date.now() / DAY) * DAY;
      let now = today;
      const store = sqlStore({ open: () => openDatabase(name), now: () => now });
      const ADA = { key: 'guest ada' };
      const add = (id, status = 'approved') =>
        store.add(
          'd',
          { id, parent: null, author: { name: 'A' }, body: { format: 'text', source: id } },
          { caller: { ...ADA, status } },
        );
      now = today - 40 * DAY;
      await add('old');
      now = today - 2 * DAY;
      await add('first moment');
      now = today - DAY - 1;
      await add('last moment');
      now = today;
      for (const [id, status] of [['a'], ['b', 'pending'], ['c', 'pending'], ['e', 'spam'], ['gone']])
        await add(id, status);
      await store.remove('d', 'gone');
      // Approved after 10 minutes, 20, … 100.
      const MODERATOR = { key: 'user m', author: { id: 'm', name: 'Mo' }, moderates: true };
      for (let number = 1; number <= 10; number += 1) {
        now = today;
        await add(`w${number}`, 'pending');
        now = today + number * 600_000;
        await store.moderate('d', { comment: `w${number}`, action: 'approve' }, { caller: MODERATOR });
      }
      await store.add(
        'd',
        { id: 'held', parent: null, author: { name: 'A' }, body: { format: 'text', source: 'held' } },
        {
          caller: {
            ...ADA,
            status: 'pending',
            heldFor: [{ rule: 'links', because: '3' }, { rule: 'a rule "of" theirs' }],
          },
        },
      );
      assert.deepEqual(Object.fromEntries(await store.statistics.heldByRule()), { links: 1, other: 1 });
      await store.report('d', 'a', { reason: 'Why.' }, { caller: { key: 'guest ben' } });
      await store.close();
      const { code, out, err } = await afterword(['stats', '--db', name]);
      assert.equal(code, 0, err);
      const [queues, waits, , head, ...rows] = out.trimEnd().split('\n');
      assert.equal(queues, 'Waiting: 3. Reported: 1.');
      assert.equal(waits, 'Approved by a moderator: 10; half of them within 50 min, nine of ten within 1.5 h.');
      assert.deepEqual(head.split(/ +/), ['day', 'comments', 'approved', 'waiting', 'spam', 'removed']);
      const dayOf = (time) => new Date(time).toISOString().slice(0, 10);
      assert.deepEqual(
        rows.map((row) => row.split(/ +/).join(' ')),
        [`${dayOf(today)} 16 11 3 1 1`, `${dayOf(today - 2 * DAY)} 2 2 0 0 0`],
      );
      assert.equal(new Set([head, ...rows].map(({ length }) => length)).size, 1, 'the columns are aligned');
      assert.match((await afterword(['stats', '--db', name, '--days', '41'])).out, new RegExp(dayOf(today - 40 * DAY)));
    },
  );
