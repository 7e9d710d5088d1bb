// The SQL store keeps the contract on SQLite and on a real PostgreSQL, alone and with a second one beside it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openDatabase } from '../../src/server/sql/open.js';
import { sqlStore } from '../../src/server/sql/store.js';
import { allAbilitiesBut } from '../support/abilities.js';
import { actingAs } from '../support/acting-as.js';
import { conformsAs } from '../support/conformance.mjs';
import { noPostgres, Postgres } from '../support/postgres.mjs';

/** @param name of a database that the cases share: their discussions have ids of their own */
const targetOver = (name) => ({
  can: allAbilitiesBut('session'),
  open: async (archive) => {
    const stores = [];
    const open = () => {
      const store = sqlStore({ open: () => openDatabase(name) });
      stores.push(store);
      return store;
    };
    const adapter = open();
    for (const discussion of archive?.discussions ?? []) await adapter.restore(discussion);
    return {
      adapter,
      again: async () => open(),
      reader: async (key) => actingAs(adapter, { key, moderates: key === 'moderator' }),
      close: async () => {
        for (const store of stores) await store.close();
      },
    };
  },
});

test('the SQL store on SQLite', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-sqlite-'));
  await conformsAs(t, 'on SQLite,', targetOver(join(folder, 'afterword.db')));
  rmSync(folder, { recursive: true });
});

test('the SQL store on PostgreSQL', { skip: noPostgres }, async (t) => {
  const server = await Postgres.start();
  await conformsAs(t, 'on PostgreSQL,', targetOver(server.url()));
  await server.stop();
});
