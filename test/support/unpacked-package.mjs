// The package as `npm pack` makes it, in a folder within the project, where the other packages are found too. No registry is asked.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** @returns a folder whose programs import the packed package as `afterword`, and a function that removes it */
export const unpackedPackage = () => {
  mkdirSync('test-results', { recursive: true });
  const folder = mkdtempSync(resolve('test-results/packed-'));
  const run = (command, ...args) =>
    execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const [{ filename }] = JSON.parse(run('npm', 'pack', '--json', '--pack-destination', folder));
  const home = join(folder, 'node_modules/afterword');
  mkdirSync(home, { recursive: true });
  run('tar', '-xzf', join(folder, filename), '-C', home, '--strip-components=1');
  writeFileSync(join(folder, 'package.json'), '{"name": "app", "version": "1.0.0", "type": "module", "private": true}');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
