// Rules that say how the addresses of an old site become those of a new one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createMapping } from '../../src/importers/index.js';
import { bring, countsOf, fixture } from '../support/importing.mjs';

/** What becomes of addresses by some rules: `[rules, from, to]`. */
const CASES = [
  [[], 'https://a.example/x/?q=1', 'https://a.example/x/?q=1'],
  [[], 'HTTPS://A.Example:443/x#top', 'https://a.example/x'],
  [['https'], 'http://a.example/x', 'https://a.example/x'],
  [['http'], 'https://a.example/x', 'http://a.example/x'],
  [['slash'], 'https://a.example/x?q=1', 'https://a.example/x/?q=1'],
  [['slash'], 'https://a.example/x/', 'https://a.example/x/'],
  [['slash'], 'https://a.example/x.html', 'https://a.example/x.html'],
  [['slash'], 'https://a.example/v1.2/x', 'https://a.example/v1.2/x/'],
  [['no-slash'], 'https://a.example/x/?q=1', 'https://a.example/x?q=1'],
  [['no-slash'], 'https://a.example/', 'https://a.example/'],
  [['no-query'], 'https://a.example/x?q=1&r=2', 'https://a.example/x'],
  [['query p'], 'https://a.example/?p=12&utm=mail', 'https://a.example/?p=12'],
  [['query p, page'], 'https://a.example/?page=2&utm=mail&p=12', 'https://a.example/?page=2&p=12'],
  [['query p'], 'https://a.example/?utm=mail', 'https://a.example/'],
  [['/old/* -> /new/$1'], 'https://a.example/old/x?q=1', 'https://a.example/new/x?q=1'],
  [['/old/(.*) -> /new/$1'], 'https://a.example/old/', 'https://a.example/new/'],
  [['/old/* -> /new/$1'], 'https://a.example/older', 'https://a.example/older'],
  [['/?p=12 -> /keys/'], 'https://a.example/?p=12', 'https://a.example/keys/'],
  [['/?p=12 -> /keys/'], 'https://a.example/xp=12', 'https://a.example/xp=12'],
  [['/*/*/ -> /$2/in/$1/'], 'https://a.example/2024/keys/', 'https://a.example/keys/in/2024/'],
  [['http://a.example/* -> https://b.example/blog/$1'], 'http://a.example/x', 'https://b.example/blog/x'],
  [['http://a.example/* -> https://b.example/$1'], 'https://a.example/x', 'https://a.example/x'],
  [['/a -> /b', '/b -> /c'], 'https://a.example/a', 'https://a.example/b'],
  [['/x -> /first', '/* -> /second/$1'], 'https://a.example/x', 'https://a.example/first'],
  [['/x -> /y', 'https', 'slash'], 'http://a.example/x', 'https://a.example/y/'],
  [['', '# a remark', '  https  '], 'http://a.example/x', 'https://a.example/x'],
  [['/x -> javascript:alert(1)'], 'https://a.example/x', 'https://a.example/x'],
];

for (const [rules, from, to] of CASES)
  test(`${from} by [${rules.join(' ; ')}] is ${to}`, () => {
    assert.deepEqual(createMapping({ rules }).map(from), { id: to, url: to });
  });

test('a path alone names the discussion, until the site is known', () => {
  assert.deepEqual(createMapping().map('/keys/'), { id: '/keys/' });
  assert.deepEqual(createMapping({ rules: ['no-slash'] }).map('keys/'), { id: '/keys' });
  const url = 'https://lantern.example/keys/';
  assert.deepEqual(createMapping({ base: 'https://lantern.example' }).map('/keys/'), { id: url, url });
  assert.deepEqual(createMapping({ base: 'https://lantern.example' }).map('keys/'), { id: url, url });
});

test('what is no address of a page names the discussion as it is', () => {
  for (const name of ['', 'javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', 'https://u:p@a.example/'])
    assert.deepEqual(createMapping({ rules: ['https'] }).map(name), { id: name });
});

test('an invalid rule is refused by name', () => {
  const wrong = [
    [
      'https please',
      /"https please" is not a valid rule for addresses: it is an arrow between two addresses, or one of http,/,
    ],
    ['/a -> ', /"\/a ->" is not a valid rule for addresses: it needs one arrow/],
    ['/a -> /b -> /c', /it needs one arrow/],
    ['/* -> /$2', /there is no star for \$2/],
    ['/* -> /$0', /there is no star for \$0/],
    [`/${'*'.repeat(10)} -> /`, /more than nine stars/],
    ['query', /it is an arrow/],
    ['constructor', /it is an arrow/],
  ];
  for (const [rule, message] of wrong)
    assert.throws(() => createMapping({ rules: [rule] }), { code: 'invalid', message });
  assert.throws(() => createMapping({ base: 'lantern' }), {
    code: 'invalid',
    message: /"lantern" is not the address of a site/,
  });
  assert.throws(() => createMapping({ base: 'ftp://lantern.example' }), { code: 'invalid' });
});

test('no address makes a rule slow', () => {
  const { map } = createMapping({ rules: ['/*a*a*a*a*a*a*a*a*b -> /$1'] });
  const start = performance.now();
  map(`https://a.example/${'a'.repeat(100_000)}`);
  assert.ok(performance.now() - start < 1000);
});

test('whatever an address is, mapping it twice is mapping it once', () => {
  fc.assert(
    fc.property(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.constantFrom('slash', 'no-slash'),
      (address, slash) => {
        const { map } = createMapping({ rules: ['https', slash, 'query p'] });
        const { id } = map(address);
        assert.equal(map(id).id, id);
      },
    ),
  );
});

test('pages that come to one address become one discussion, closed if one of them was', async (t) => {
  const row = (id, page_key, closed) => ({
    id,
    rid: '',
    content: page_key,
    nick: 'x',
    page_key,
    page_admin_only: closed,
  });
  const rows = [
    row('1', 'http://a.example/x/'),
    row('2', 'https://a.example/x?from=feed', 'true'),
    row('1', 'https://a.example/x'),
  ];
  const mapping = createMapping({ rules: ['https', 'no-slash', 'no-query'] });
  const { discussions, report } = await bring(t, JSON.stringify(rows), { mapping });
  assert.deepEqual(
    discussions.map(({ id, url, closed, comments }) => ({ id, url, closed, count: comments.length })),
    [{ id: 'https://a.example/x', url: 'https://a.example/x', closed: true, count: 3 }],
  );
  assert.deepEqual(countsOf(report.repaired), { 'repeated-id': 1, date: 3 });
});

test('with the site’s address, paths become addresses', async (t) => {
  const mapping = createMapping({ base: 'https://lantern.example', rules: ['/shut/ -> /closed/'] });
  const { discussions, report } = await bring(t, fixture('comentario.json'), { mapping });
  assert.deepEqual(
    discussions.map(({ id, url }) => [id, url]),
    [
      ['comentario:p9', undefined],
      ['https://lantern.example/closed/', 'https://lantern.example/closed/'],
      ['https://lantern.example/keys/', 'https://lantern.example/keys/'],
    ],
  );
  assert.equal(report.paths, 0);
});

test('an archive’s own names stay as they are, unless there are rules', async (t) => {
  const text = JSON.stringify({
    afterword: 1,
    discussions: [
      { id: 'http://a.example/x', url: 'http://a.example/x', closed: true, comments: [] },
      { id: 'any name/', closed: true, comments: [] },
    ],
  });
  const names = async (options) => (await bring(t, text, options)).discussions.map(({ id, url }) => [id, url]);
  assert.deepEqual(await names({}), [
    ['any name/', undefined],
    ['http://a.example/x', 'http://a.example/x'],
  ]);
  assert.deepEqual(await names({ mapping: createMapping({ rules: ['https'] }) }), [
    ['any name/', undefined],
    ['https://a.example/x', 'https://a.example/x'],
  ]);
});
