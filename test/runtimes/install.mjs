// Installs a runtime from npm into test-results/, unless it is there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const results = fileURLToPath(new URL('../../test-results/runtimes/', import.meta.url));

/** Folders, by the name of the runtime. */
export const folderOf = (name) => join(results, name);

/** Installs beside the folder and renames at the end, so that a folder is always whole, also if two tests install at the same time. */
const installBeside = (wanted, folder) => {
  const beside = `${folder}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  writeFileSync(join(beside, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefer-offline', wanted];
  const shell = process.platform === 'win32';
  try {
    const { status, stderr, error } = spawnSync('npm', args, { cwd: beside, encoding: 'utf8', shell });
    if (status !== 0) return (error?.message ?? stderr).trim().split('\n')[0];
    if (!existsSync(folder)) renameSync(beside, folder);
    return undefined;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
};

/** @returns the reason where it is not possible */
export const install = (wanted, folder) => {
  if (existsSync(folder)) return undefined;
  const reason = installBeside(wanted, folder);
  return reason && `npm cannot install ${wanted} here (${reason})`;
};
