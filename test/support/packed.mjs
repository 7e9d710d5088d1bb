// The package as npm would publish it.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Packs into a folder. @returns the path of the tarball */
export const pack = async (folder) => {
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder]);
  return join(folder, JSON.parse(stdout)[0].filename);
};
