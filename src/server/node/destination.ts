// Opens what the command reads from or imports into: a database, or an archive file. An archive is read into a temporary database and
// written again when something has changed, so that both are handled in the same way.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { archiveDocument, archiveLines } from '../../importers/archive-writer.js';
import { openExport } from '../../importers/detect.js';
import { type Destination, importInto } from '../../importers/importing.js';
import { noOutcomes } from '../../core/merge.js';
import { openDatabase } from '../sql/open.js';
import { sqlStore, type SqlStore } from '../sql/store.js';
import { isPath } from './check-database.js';
import { fileOf } from './export-file.js';
import { UsageError } from './settings.js';

export interface OpenDestination extends Destination {
  readonly store: SqlStore;
  /** Writes the changes into the archive file. For a database there is nothing to do. */
  save(write: (file: string, text: AsyncIterable<string>) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export const isArchiveFile = (name: string): boolean => /\.(json|ndjson)$/i.test(name);

/** A database that does not exist yet is not queried: that would create it, and it should be created with the first comment. */
const destinationOver = (store: SqlStore, isThere: () => boolean): Destination => ({
  restore: (discussion, more) => store.restore(discussion, more),
  async compare(discussion, how) {
    if (isThere()) return await store.compare(discussion, how);
    return { ...noOutcomes(), added: discussion.comments.length, taken: [], keptIds: [] };
  },
  async *importedElsewhere(discussions) {
    if (isThere()) yield* store.importedElsewhere(discussions);
  },
  async isEmpty() {
    if (!isThere()) return true;
    for await (const _ of store.discussions()) return false;
    return true;
  },
});

const openStore = async (name: string): Promise<OpenDestination> => {
  const store = sqlStore({ open: () => openDatabase(name) });
  const isThere = (): boolean => !isPath(name) || existsSync(name);
  if (isThere()) await store.ready();
  return { ...destinationOver(store, isThere), store, save: async () => {}, close: async () => await store.close() };
};

const openArchive = async (file: string): Promise<OpenDestination> => {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-'));
  const opened = await openStore(join(folder, 'archive.db'));
  const close = async (): Promise<void> => {
    await opened.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    if (existsSync(file)) {
      const source = await openExport(fileOf(file));
      if (source.format !== 'afterword')
        throw new UsageError(`${file} exists already and is not an archive of Afterword.`);
      const { total } = await importInto(source, opened);
      if (total.added !== total.source) throw new UsageError(`${file} has records that are invalid or in it twice.`);
    }
  } catch (error) {
    await close();
    throw error;
  }
  const write = /\.ndjson$/i.test(file) ? archiveLines : archiveDocument;
  return { ...opened, save: (writeFile) => writeFile(file, write(opened.store.discussions())), close };
};

export const openDestination = (name: string): Promise<OpenDestination> =>
  isArchiveFile(name) ? openArchive(name) : openStore(name);
