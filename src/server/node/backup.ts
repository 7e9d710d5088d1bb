// afterword backup: a copy of an SQLite database, made while servers use it. SQLite copies the state of one moment (`vacuum into`); what
// is written meanwhile waits for nothing and is not in the copy.
import { existsSync } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { sql } from 'kysely';
import { openDatabase, openSqliteFile } from '../sql/open.js';
import { withRetry } from '../sql/failures.js';
import type { Database } from '../sql/tables.js';
import { checkExists, isPath } from './check-database.js';
import { type ParsedSettings, UsageError } from './settings.js';

const DEFAULT = 'afterword.db';

/** @throws UsageError */
const checkIsAfterword = async (db: Database, name: string): Promise<void> => {
  const { rows } = await sql`select 1 from sqlite_master where name = 'afterword_migrations'`.execute(db);
  if (!rows.length) throw new UsageError(`${name} is not a database of Afterword.`);
};

/** Makes an empty file that only its owner may read: the copy has what readers never see. */
const create = async (file: string, asked: string): Promise<void> => {
  try {
    await (await open(file, 'w', 0o600)).close();
  } catch (error) {
    // The message names the file that was asked for.
    throw Object.assign(error as Error, { path: asked });
  }
};

const checkCopy = async (file: string): Promise<void> => {
  const copy = await openSqliteFile(file, { isReadOnly: true });
  try {
    const [row] = copy.prepare('pragma quick_check(1)').all([]) as { readonly quick_check: string }[];
    if (row?.quick_check !== 'ok') throw new UsageError(`The copy is broken: ${row?.quick_check}`);
  } finally {
    copy.close();
  }
};

/** Waits until a file is on the disk. */
const sync = async (file: string): Promise<void> => {
  const handle = await open(file, 'r+');
  await handle.sync();
  await handle.close();
};

export const backUp = async (given: ParsedSettings): Promise<void> => {
  const [file, ...more] = given.operands;
  if (file === undefined || more.length) throw new UsageError('afterword backup writes one file.');
  const name = given.text('db') ?? DEFAULT;
  if (/^postgres(ql)?:/i.test(name))
    throw new UsageError(
      `PostgreSQL has its own tool, which works while servers run: pg_dump --format=custom --file=${file} and the address of the database; pg_restore reads the file.`,
    );
  if (!isPath(name)) throw new UsageError(`${name} is not a file that can be copied.`);
  checkExists(name);
  const isSame = existsSync(file) && (await stat(file)).ino === (await stat(name)).ino;
  if (isSame) throw new UsageError(`${file} is the database itself: name another file.`);
  const beside = `${file}.${process.pid}.part`;
  const connection = await openDatabase(name);
  try {
    await checkIsAfterword(connection.db, name);
    await create(beside, file);
    await withRetry(() => sql`vacuum into ${beside}`.execute(connection.db));
    await checkCopy(beside);
    await sync(beside);
    await rename(beside, file);
  } finally {
    await connection.close();
    for (const ending of ['', '-journal', '-wal', '-shm']) await rm(beside + ending, { force: true });
  }
  process.stdout.write(`${file}: ${(await stat(file)).size} bytes. It is a whole database: --db ${file} uses it.\n`);
};
