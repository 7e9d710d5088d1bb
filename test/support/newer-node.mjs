// A Node that has SQLite, for the tests that run on an older one: npm's package of Node for this machine.
import { join } from 'node:path';
import { folderOf, install } from '../runtimes/install.mjs';

const VERSION = '24.22.3';

/** Whether this Node has a complete driver. */
export const hasSqlite = await import('node:sqlite').then(
  ({ StatementSync }) => 'columns' in StatementSync.prototype,
  () => false,
);

/** The path of a Node with SQLite; of the one that runs this, if it has it. */
export const newerNode = () => {
  if (hasSqlite) return process.execPath;
  const { platform, arch } = process;
  const name = `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
  const folder = folderOf(`node-${VERSION}`);
  const reason = install(`${name}@${VERSION}`, folder);
  if (reason) throw new Error(reason);
  return join(folder, 'node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node');
};
