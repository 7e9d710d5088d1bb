// Reads Isso's database, and never writes to it, with the SQLite driver that is installed.
import { open } from 'node:fs/promises';
import { AfterwordError } from '../../core/errors.js';
import type { Entries } from '../../importers/entry.js';
import type { Export } from '../../importers/importing.js';
import { ISSO_QUERY, issoEntries } from '../../importers/isso.js';
import { openSqliteFile } from '../sql/open.js';

/** An export that must be closed after reading. */
export interface OpenExport extends Export {
  close(): Promise<void>;
}

const MAGIC = 'SQLite format 3\0';

export const isSqlite = async (path: string): Promise<boolean> => {
  const file = await open(path, 'r');
  try {
    const { buffer } = await file.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0);
    return buffer.toString('latin1') === MAGIC;
  } finally {
    await file.close();
  }
};

/** Rows in one batch. */
const BATCH_SIZE = 500;

/** @throws AfterwordError `corrupt` for a database that is not Isso's, or broken */
export const openIssoFile = async (path: string): Promise<OpenExport> => {
  const corrupt = (cause: unknown): AfterwordError =>
    new AfterwordError('corrupt', 'This SQLite database is not one of Isso, or it cannot be read.', { cause });
  const database = await openSqliteFile(path, { isReadOnly: true });
  const prepare = () => {
    try {
      return database.prepare(ISSO_QUERY);
    } catch (cause) {
      throw corrupt(cause);
    }
  };
  prepare();

  async function* entries(): Entries {
    let batch: ReturnType<typeof issoEntries>[] = [];
    try {
      for (const row of prepare().iterate([])) {
        batch.push(issoEntries(row as Record<string, unknown>, 0));
        if (batch.length < BATCH_SIZE) continue;
        yield batch.flat();
        batch = [];
      }
    } catch (cause) {
      throw corrupt(cause);
    }
    yield batch.flat();
  }
  return { format: 'isso', entries, close: async () => database.close() };
};
