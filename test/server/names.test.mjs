// The names of a site's authors and moderators are theirs: no guest writes under one, nor under one that looks like it. In
// memory, in SQLite and in PostgreSQL.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { SignJWT } from 'jose';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { createHandler, jwtReader } from '../../src/server/index.js';
import { skeletonsOf } from '../../src/server/name-skeletons.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { noPostgres, Postgres } from '../support/postgres.mjs';

const HOME = 'https://comments.example';
const KEY = 'a secret of this site alone, long enough';
const fast = { count: 1_000_000, window: 60_000 };

const tokenOf = (claims) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('1h').sign(new TextEncoder().encode(KEY));

const ADA = { sub: 'a', name: 'Ada Lovelace', role: 'author' };
const MORITZ = { sub: 'm', name: 'Моритц', role: 'moderator' };
const RITA = { sub: 'r', name: 'Rita Reader' };

/** A server over a store, and what those who ask it get. */
const siteOver = (store, policy = {}) => {
  const handler = createHandler({
    adapter: store,
    policy: { readerRateLimit: fast, addressRateLimit: fast, ...policy },
    readToken: jwtReader({ key: KEY }),
  });
  const ask = async (claims, path, method = 'GET', body) => {
    const authorization =
      typeof claims === 'string' ? `Guest ${claims.padEnd(40, '-')}` : claims && `Bearer ${await tokenOf(claims)}`;
    const response = await handler(
      new Request(HOME + path, {
        method,
        headers: { ...(authorization && { authorization }), ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    return { status: response.status, answer: text && JSON.parse(text) };
  };
  const write = (claims, name, id = crypto.randomUUID()) =>
    ask(claims, '/discussions/d/comments', 'POST', {
      id,
      parent: null,
      author: { name },
      body: { format: 'text', source: `Hello ${id}` },
    });
  const moderate = async (action, comment) => {
    const { answer } = await ask(MORITZ, '/changes?discussion=d&since=0');
    const { revision } = answer.records.find(({ id }) => id === comment);
    return await ask(MORITZ, `/comment/moderation?discussion=d&comment=${comment}`, 'POST', { action, revision });
  };
  /** Whether a guest may write under a name. */
  const isFree = async (name) => {
    const { status, answer } = await write('guest', name);
    if (status === 201) return true;
    assert.deepEqual([status, answer.code, answer.fields], [422, 'invalid', { name: 'taken' }]);
    return false;
  };
  return { ask, write, moderate, isFree };
};

const overSql = async (address, run) => {
  const store = sqlStore({ open: () => openDatabase(address) });
  try {
    await run(store);
  } finally {
    await store.close();
  }
};

let postgres;
let databaseCount = 0;
after(() => postgres?.stop());

/** Each with a way to run something over a store of it, and why there is none to run it over. */
const stores = [
  ['memory', (run) => run(memoryAdapter()), false],
  ['SQLite', (run) => overSql(':memory:', run), false],
  [
    'PostgreSQL',
    async (run) => {
      postgres ??= await Postgres.start();
      databaseCount += 1;
      await overSql(await postgres.createDatabase(`names${databaseCount}`), run);
    },
    noPostgres,
  ],
];

for (const [name, over, skip] of stores) {
  test(`${name}: a guest may not take the name of an author or a moderator, nor one that looks like it`, { skip }, () =>
    over(async (store) => {
      const { write, isFree } = siteOver(store);
      assert.equal(await isFree('Ada Lovelace'), true, 'nobody has it yet');
      assert.equal((await write(ADA, 'whatever')).answer.author.name, 'Ada Lovelace');
      assert.equal((await write(MORITZ, 'whatever')).status, 201);
      for (const taken of [
        'Ada Lovelace',
        'ada lovelace',
        'ADA LOVELACE',
        '  Ada   Lovelace ',
        'AdaLovelace',
        'A\u0501a Lovelace',
        '\u0410da L\u043evela\u0441e',
        'Ada Love1ace',
        'Ádà Lovelace',
        'Ada\u200b Love\u00adlace\u3164',
        'Ada Lovelace.',
        '“Ada Lovelace” ✓',
        '𝓐𝓭𝓪 𝓛𝓸𝓿𝓮𝓵𝓪𝓬𝓮',
        'Ａｄａ　Ｌｏｖｅｌａｃｅ',
        'ᴀᴅᴀ ʟᴏᴠᴇʟᴀᴄᴇ',
        'МОРИТЦ',
        'моритц',
      ])
        assert.equal(await isFree(taken), false, taken);
      for (const free of ['', 'Ada', 'Ada L.', 'Ada Loveless', 'Adam Lovelace', 'Lovelace', 'Мориц', '🙂'])
        assert.equal(await isFree(free), true, free);
      const { answer } = await write('guest', ' Ada Lovelace ');
      assert.match(
        answer.detail,
        /^The name "Ada Lovelace", or one that looks like it, belongs to an author or a moderator/,
      );
      assert.equal((await write(ADA, 'Ada Lovelace')).status, 201, 'whose it is');
      assert.equal((await write({ sub: 'z', name: 'Ada Lovelace' }, '')).status, 201, 'the login vouches for it');
    }),
  );

  test(
    `${name}: a name is reserved with a visit, for as long as its bearer is called so and has a part in the site`,
    { skip },
    () =>
      over(async (store) => {
        const { ask, write, isFree } = siteOver(store);
        assert.equal((await ask(ADA, '/discussions/d/comments')).status, 200);
        assert.equal(await isFree('Ada Lovelace'), false);
        await ask({ ...ADA, name: 'Ada King' }, '/session');
        assert.deepEqual([await isFree('Ada Lovelace'), await isFree('Ada King')], [true, false]);
        // A reader may have asked for her with an old token; what she writes tells.
        assert.equal((await write({ ...ADA, name: 'Ada King', role: 'reader' }, '')).status, 201);
        assert.equal(await isFree('Ada King'), true);
      }),
  );

  test(`${name}: what is refused tells nothing of comments that are not seen`, { skip }, () =>
    over(async (store) => {
      const { ask, write, moderate, isFree } = siteOver(store, { hold: 'everything' });
      for (const writer of [RITA, 'guest-of-before']) {
        const { answer } = await write(writer, 'Guest Before');
        assert.equal(answer.status, 'pending');
        assert.equal(await isFree(answer.author.name), true);
        for (const action of ['spam', 'remove']) {
          assert.equal((await moderate(action, answer.id)).status < 300, true);
          assert.equal(await isFree(answer.author.name), true, action);
        }
      }
      const { answer } = await write(ADA, '');
      const asked = [await isFree('Ada Lovelace')];
      for (const action of ['hold', 'approve', 'spam', 'remove']) {
        assert.equal((await moderate(action, answer.id)).status, 204, action);
        asked.push(await isFree('Ada Lovelace'));
      }
      assert.deepEqual(asked, [false, false, false, false, false]);
      assert.equal((await ask(undefined, '/discussions/d/comments')).answer.total, 0);
    }),
  );

  test(`${name}: names that an import brought are nobody’s`, { skip }, () =>
    over(async (store) => {
      const { isFree } = siteOver(store);
      const author = { id: '7', name: 'Ida Imported', role: 'author' };
      const record = { id: 'i', discussion: 'd', parent: null, author, body: { format: 'text', source: 'x' } };
      const rest = { createdAt: '2024-05-01T00:00:00Z', status: 'approved', kind: 'comment', revision: 1 };
      await store.restore({ id: 'd', comments: [{ ...record, ...rest }] });
      assert.equal(await isFree('Ida Imported'), true);
    }),
  );

  test(`${name}: a name of any length is looked at in no time`, { skip }, () =>
    over(async (store) => {
      const { write } = siteOver(store);
      await write(ADA, '');
      for (const unit of ['ﷺ', 'm', '\u0301', '\u{1d4d0}', ' ']) {
        const long = await write('guest', unit.repeat(50_000));
        assert.equal(long.status, 422, unit);
        assert.equal((await write('guest', unit.repeat(50))).status, 201, unit);
      }
      assert.equal((await write({ ...ADA, sub: 'b', name: 'ﷺ'.repeat(5000) }, '')).status, 201);
    }),
  );
}

test('servers over one database agree on the names', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-names-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const open = () => sqlStore({ open: () => openDatabase(join(folder, 'comments.db')) });
  const [first, second] = [open(), open()];
  await siteOver(first).ask(ADA, '/session');
  assert.equal(await siteOver(second).isFree('Ada Lovelace'), false);
  for (const store of [first, second]) await store.close();
});

test('a database of before reserves the names that its authors were seen with', async (t) => {
  const databases = [
    [
      'SQLite',
      async () => {
        const folder = mkdtempSync(join(tmpdir(), 'afterword-names-'));
        t.after(() => rmSync(folder, { recursive: true, force: true }));
        return join(folder, 'comments.db');
      },
    ],
  ];
  if (!noPostgres) {
    const server = await Postgres.start();
    t.after(() => server.stop());
    databases.push(['PostgreSQL', async () => server.url()]);
  }
  for (const [name, place] of databases) {
    const address = await place();
    const store = sqlStore({ open: () => openDatabase(address) });
    const { write, moderate } = siteOver(store);
    await write({ ...ADA, name: 'Ada Byron' }, '');
    await write(ADA, '');
    await write(RITA, '');
    const { answer } = await write({ sub: 'h', name: 'Held Back', role: 'author' }, '');
    await moderate('hold', answer.id);
    const held = siteOver(store, { hold: 'everything' });
    await held.write({ sub: 'n', name: 'Never Seen', role: 'author' }, '');
    await store.close();

    const { db, close } = await openDatabase(address);
    await db.schema.dropTable('afterword_names').execute();
    await db.deleteFrom('afterword_migrations').where('name', 'like', '005%').execute();
    await close();

    const later = sqlStore({ open: () => openDatabase(address) });
    const { isFree } = siteOver(later);
    const asked = {};
    for (const one of ['Ada Lovelace', 'Ada Byron', 'Rita Reader', 'Held Back', 'Never Seen'])
      asked[one] = await isFree(one);
    const free = { 'Ada Byron': true, 'Rita Reader': true, 'Never Seen': true };
    assert.deepEqual(asked, { 'Ada Lovelace': false, 'Held Back': false, ...free }, name);
    await later.close();
  }
});

test('a name has a look, whatever it is written with', () => {
  const looksLike = (one, other) => skeletonsOf(one).some((skeleton) => skeletonsOf(other).includes(skeleton));
  for (const [one, other] of [
    ['Ian', '1an'],
    ['Ian', 'lan'],
    ['Omar', '0mar'],
    ['Mark', 'rnark'],
    ['Beh', '\u0412\u0415\u041d'],
    ['José', 'Jose'],
    ['Łukasz', 'Lukasz'],
    ['علي', 'عـلي'],
    ['李雷', '李 雷'],
    ['🦊', ' 🦊 '],
  ])
    assert.ok(looksLike(one, other), `${one} ${other}`);
  for (const [one, other] of [
    ['Ada', 'Ida'],
    ['राम', 'रमा'],
    ['李雷', '李雪'],
    ['🦊', '🐻'],
    ['Ada', ''],
  ])
    assert.ok(!looksLike(one, other), `${one} ${other}`);
  for (const blank of ['', ' ', '\u200b', '\u3164', '\u00ad']) assert.deepEqual(skeletonsOf(blank), []);
});
