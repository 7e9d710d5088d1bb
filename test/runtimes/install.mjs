// Installs a runtime from npm into test-results/, unless it is there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const results = fileURLToPath(new URL('../../test-results/runtimes/', import.meta.url));

/** Folders, by the name of the runtime. */
export const folderOf = (name) => join(results, name);

/** @returns the reason where it is not possible */
export const install = (wanted, folder) => {
  const mark = join(folder, 'installed');
  if (existsSync(mark)) return undefined;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefer-offline', wanted];
  const { status, stderr, error } = spawnSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) return `npm cannot install ${wanted} here (${(error?.message ?? stderr).trim().split('\n')[0]})`;
  writeFileSync(mark, '');
  return undefined;
};
