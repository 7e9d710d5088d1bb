// What is deleted when it is too old, by the store's clock; on SQLite and PostgreSQL.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { noPostgres, Postgres } from '../support/postgres.mjs';

const folder = mkdtempSync(join(tmpdir(), 'afterword-retention-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const DAY = 24 * 60 * 60_000;
const ADA = { key: 'guest ada' };
const MODERATOR = { key: 'user m', author: { id: 'm', name: 'Mo' }, moderates: true };

for (const kind of ['SQLite', 'PostgreSQL'])
  test(
    `deletes what is older than it may be, and nothing else; ${kind}`,
    { skip: kind === 'PostgreSQL' && noPostgres },
    async (t) => {
      let name = join(folder, 'afterword.db');
      if (kind === 'PostgreSQL') {
        const postgres = await Postgres.start();
        t.after(() => postgres.stop());
        name = await postgres.createDatabase('retention');
      }
      const start = Date.now();
      let now = start - 100 * DAY;
      const storeWith = (retention) => sqlStore({ open: () => openDatabase(name), now: () => now, retention });
      const rowsOf = async (table) => {
        const { db, close } = await openDatabase(name);
        const rows = await db.selectFrom(table).selectAll().execute();
        await close();
        return rows;
      };
      /** Opens a store, which deletes what is too old, and waits until the table has only so many rows. */
      const openUntil = async (retention, table, rows) => {
        const opened = storeWith(retention);
        await opened.ready();
        while ((await rowsOf(table)).length > rows) await new Promise((resolve) => setImmediate(resolve));
        await opened.close();
      };

      const store = storeWith();
      const write = async (id) => {
        await store.add(
          'd',
          {
            id,
            parent: null,
            author: { name: 'A', email: `${id}@mail.example` },
            body: { format: 'text', source: `${id} first` },
          },
          { caller: ADA },
        );
        now += 10 * 60_000;
        await store.edit('d', id, { body: { format: 'text', source: `${id} second` } }, { caller: ADA });
        await store.moderate('d', { comment: id, action: 'pin' }, { caller: MODERATOR });
      };
      await write('old');
      // More than are deleted in one transaction.
      for (let number = 0; number < 250; number += 1)
        await store.add(
          'd',
          {
            id: `m${number}`,
            parent: null,
            author: { name: 'A', email: 'm@mail.example' },
            body: { format: 'text', source: 'x' },
          },
          { caller: ADA },
        );
      await store.increment('pace address hash', 60_000);
      now = start - DAY;
      await write('new');
      now = start;
      await store.increment('pace address other', 60_000);
      await store.close();

      await openUntil({}, 'afterword_rate_limits', 1);
      assert.deepEqual(
        [
          (await rowsOf('afterword_emails')).length,
          (await rowsOf('afterword_versions')).length,
          (await rowsOf('afterword_decisions')).length,
        ],
        [252, 2, 2],
        'by default they are kept',
      );
      assert.deepEqual(
        (await rowsOf('afterword_rate_limits')).map(({ key }) => key),
        ['pace address other'],
        'hashes of addresses never are',
      );

      await openUntil({ emails: 30 * DAY }, 'afterword_emails', 1);
      assert.deepEqual(
        (await rowsOf('afterword_emails')).map(({ comment }) => comment),
        ['new'],
      );
      assert.equal((await rowsOf('afterword_versions')).length, 2);
      await openUntil({ versions: 30 * DAY }, 'afterword_versions', 1);
      assert.deepEqual(
        (await rowsOf('afterword_versions')).map(({ source }) => source),
        ['new first'],
      );
      await openUntil({ decisions: 30 * DAY }, 'afterword_decisions', 1);
      assert.deepEqual(
        (await rowsOf('afterword_decisions')).map(({ comment }) => comment),
        ['new'],
      );
      // The comments themselves stay.
      assert.equal((await rowsOf('afterword_comments')).length, 252);
    },
  );
