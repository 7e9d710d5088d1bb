// Compares how long a page takes in a discussion of a thousand comments and in one of a million: the same queries of the store,
// alternately.
import { join } from 'node:path';
import { sql } from 'kysely';
import { cursorOf } from '../../dist/server/sql/rows.js';
import { openDatabase, sqlStore } from '../../dist/server/sql/index.js';
import { noPostgres, Postgres } from '../support/postgres.mjs';
import { temporaryFolder } from './discussion.mjs';
import { median, ms, ratio, table } from './figures.mjs';

const [FEW, MANY] = [1000, 1_000_000];
const TIMES = 150;
const START = Date.UTC(2020, 0, 1);
const TEXT = 'It was a Tuesday, it was raining, and the shop had just closed. '.repeat(4);

/** Of ten comments three are roots, and the others reply to the first of these. The comments are one second apart. */
const fill = async (db, count) => {
  await sql
    .raw(
      `with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < ${count})
       insert into afterword_comments (discussion, id, parent, root, is_root, time, id_length, pinned, best_time, author_name, format,
         source, created_at, status, kind, revision, version, replies, visible_count)
       select 'd', 'c' || n, case when n % 10 < 3 then null else 'c' || (n - n % 10) end,
         case when n % 10 < 3 then 'c' || n else 'c' || (n - n % 10) end, case when n % 10 < 3 then 1 else 0 end,
         ${START} + cast(n as bigint) * 1000, length('c' || n), 0, ${START} + cast(n as bigint) * 1000 + cast((n - n % 10) / 10 * 37 % 1000 as bigint) * 100000000, 'Ada', 'text', '${TEXT}',
         '2020-01-01T00:00:00.000Z', 'approved', 'comment', 1, n, case when n % 10 = 0 then 7 else 0 end,
         case when n % 10 = 0 then 8 when n % 10 < 3 then 1 else 0 end
       from numbers`,
    )
    .execute(db);
  await db
    .insertInto('afterword_discussions')
    .values({
      id: 'd',
      title: null,
      url: null,
      closed: 0,
      total: count,
      version: count,
      first_comment_at: '2020-01-01T00:00:00.000Z',
    })
    .execute();
  await sql.raw('analyze').execute(db);
};

const storeWith = async (name, count) => {
  const store = sqlStore({ open: () => openDatabase(name) });
  await store.ready();
  const { db, close } = await openDatabase(name);
  await fill(db, count);
  await close();
  return store;
};

/** A cursor in the middle, by date. */
const middle = (count) => {
  const id = `c${Math.floor(count / 20) * 10}`;
  return cursorOf([0, START + Number(id.slice(1)) * 1000, id.length, id]);
};

const PAGES = {
  'the oldest': () => ({ order: 'oldest' }),
  'the newest': () => ({ order: 'newest' }),
  'the best': () => ({ order: 'best' }),
  'in the middle': (count) => ({ order: 'oldest', cursor: middle(count) }),
};

const timed = async (work) => {
  const began = performance.now();
  const page = await work();
  if (page.records.length < 50) throw new Error('This page has too few comments.');
  return performance.now() - began;
};

const costs = async (engine, few, many) => {
  const rows = [];
  for (const [name, queryOf] of Object.entries(PAGES)) {
    const times = { few: [], many: [] };
    for (let turn = 0; turn < TIMES; turn += 1) {
      times.few.push(await timed(() => few.list('d', queryOf(FEW))));
      times.many.push(await timed(() => many.list('d', queryOf(MANY))));
    }
    const [small, large] = [median(times.few), median(times.many)];
    rows.push([`${engine}, ${name}`, ms(small), ms(large), ratio(large / small)]);
  }
  await few.close();
  await many.close();
  return rows;
};

export const pageCost = async () => {
  const folder = temporaryFolder();
  const files = [await storeWith(join(folder, 'few.db'), FEW), await storeWith(join(folder, 'many.db'), MANY)];
  const rows = await costs('SQLite', ...files);
  if (!noPostgres) {
    const postgres = await Postgres.start();
    const [few, many] = [await postgres.createDatabase('few'), await postgres.createDatabase('many')];
    rows.push(...(await costs('PostgreSQL', await storeWith(few, FEW), await storeWith(many, MANY))));
    await postgres.stop();
  }
  const head = [
    'a page of 50 roots and their replies',
    `of ${FEW.toLocaleString('en')}`,
    `of ${MANY.toLocaleString('en')}`,
    'ratio',
  ];
  return table(head, ...rows);
};
