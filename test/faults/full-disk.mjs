// A full disk: a small file system that is filled with something else. Accepted comments stay, comments that cannot be stored are
// refused with a clear message, reading still works, and writing works again as soon as there is space.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processEnd } from '../runner/child-processes.mjs';
import { startServer } from '../support/command.mjs';
import { letters, send } from './letters.mjs';
import { checkStoredOnce } from './stored.mjs';

const MEGABYTES = 16;

const mount = (folder) =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'tmpfs', folder], { encoding: 'utf8' });

/** A file system of a few megabytes; `undefined` if this user may not make one. */
const smallDisk = () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-disk-'));
  const remove = () => {
    spawnSync('umount', ['--lazy', folder]);
    rmdirSync(folder);
  };
  if (mount(folder).status !== 0) {
    rmdirSync(folder);
    return undefined;
  }
  processEnd.addEventListener('abort', remove);
  return {
    folder,
    remove() {
      processEnd.removeEventListener('abort', remove);
      remove();
    },
  };
};

const canMount = () => {
  const disk = process.platform === 'linux' ? smallDisk() : undefined;
  disk?.remove();
  return disk !== undefined;
};

/** Fills all of the space except this many bytes. */
const fill = (folder, but) => {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(join(folder, 'ballast'), Buffer.alloc(bavail * bsize - but));
};

const run = async () => {
  const { folder, remove } = smallDisk();
  const db = join(folder, 'afterword.db');
  const options = ['--db', db, '--proxies', '1', '--proof', 'never', '--quiet'];
  let server = await startServer(options);
  const waiting = letters(3000);
  const accepted = [];
  /** Sends one comment after another until one is refused, which stays unsent; returns its answer. */
  const sendUntilRefused = async (most = Infinity) => {
    for (let count = 0; count < most; count += 1) {
      const response = await send(server.url, waiting[0]);
      if (response.status !== 201) return response;
      await response.arrayBuffer();
      accepted.push(waiting.shift());
    }
    return undefined;
  };
  const checkReading = async () => {
    const response = await fetch(`${server.url}/discussions/d/comments`);
    assert.equal(response.status, 200);
    assert.equal((await response.json()).total, accepted.length);
  };

  await sendUntilRefused(50);
  fill(folder, 1_000_000);
  const refused = await sendUntilRefused();
  const { code, detail } = await refused.json();
  assert.deepEqual([refused.status, code, detail], [507, 'quota', 'No room left']);
  const whenFull = accepted.length;
  for (const letter of waiting.slice(1, 21)) {
    const { status } = await send(server.url, letter);
    assert.ok(status === 507 || status === 201, `It was answered ${status}.`);
    if (status === 201) accepted.push(...waiting.splice(waiting.indexOf(letter), 1));
  }
  await checkReading();

  // A server that is started on a full disk must work too.
  const ended = once(server.child, 'exit');
  process.kill(server.child.pid, 'SIGKILL');
  await ended;
  server = await startServer(options);
  await checkReading();

  rmSync(join(folder, 'ballast'));
  const late = await sendUntilRefused(100);
  assert.equal(late?.status, undefined, await late?.text());
  await checkStoredOnce(db, server.url, accepted);
  await server.stop();
  remove();
  return (
    `${whenFull} comments were accepted before the disk was full; then posts were answered 507 \`quota\`, “${detail}”, and pages ` +
    `200; a server killed and started again on the full disk served them; with room again the next 100 were accepted; ` +
    `all ${accepted.length} are there, each once`
  );
};

export const diskIsFull = {
  what: `the SQLite file’s disk, ${MEGABYTES} MB, is filled up while comments are posted, and cleared later`,
  skip: canMount() ? false : 'it needs a small file system, which only root on Linux may mount',
  run,
};
