// Opens the file to import: as a stream of bytes with progress, or as a database if it is Isso's.
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { SourceFile } from '../../importers/source.js';
import { openExport } from '../../importers/detect.js';
import { isSqlite, openIssoFile, type OpenExport } from './isso-file.js';
import type { Progress } from './progress.js';
import { UsageError } from './settings.js';

/** Bytes that are read at a time. */
const CHUNK = 2 ** 16;

/** @param onBytes called with the length of each piece that is read */
export const fileOf = (path: string, onBytes: (count: number) => void = () => {}): SourceFile => ({
  async *stream() {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
      onBytes((chunk as Uint8Array).length);
      yield chunk as Uint8Array;
    }
  },
});

const checkReadable = async (path: string): Promise<number> => {
  try {
    const about = await stat(path);
    if (about.isDirectory()) throw new Error('it is a folder');
    await (await open(path, 'r')).close();
    return about.size;
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${(error as Error).message}`);
  }
};

export const openExportFile = async (path: string, progress: Progress): Promise<OpenExport> => {
  const size = await checkReadable(path);
  if (await isSqlite(path)) return await openIssoFile(path);
  const source = await openExport(fileOf(path, (count) => progress.advance(count / size)));
  return { ...source, close: async () => {} };
};
