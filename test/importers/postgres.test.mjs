// PostgreSQL as the place to import into: every fixture becomes there what it becomes in SQLite, and again changes nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importInto } from '../../src/importers/index.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { bring, contentsOf, fixture, FORMAT_OF, linesOf, open } from '../support/importing.mjs';
import { noPostgres, Postgres } from '../support/postgres.mjs';

test('every format into PostgreSQL', { skip: noPostgres }, async (t) => {
  const server = await Postgres.start();
  t.after(() => server.stop());
  for (const [index, name] of Object.keys(FORMAT_OF).entries())
    await t.test(name, async (inner) => {
      const url = await server.createDatabase(`import${index}`);
      const store = sqlStore({ open: () => openDatabase(url) });
      await store.ready();
      inner.after(() => store.close());
      const source = await open(fixture(name));
      const expected = await bring(inner, fixture(name));
      const report = await importInto(source, store, { emails: true });
      assert.deepEqual(report.total, expected.report.total);
      const byId = (discussions) => [...discussions].sort((a, b) => (a.id < b.id ? -1 : 1));
      assert.deepEqual(linesOf(byId(await contentsOf(store))), linesOf(byId(expected.discussions)));
      const again = await importInto(source, store, { emails: true });
      assert.deepEqual(again.total, { ...report.total, added: 0, unchanged: report.total.added });
      const dry = await importInto(source, store, { dryRun: true });
      assert.deepEqual(dry.total, again.total);
    });
});
