// Makes a database seem to be on another machine: a process between it and the server, which holds back each answer for a millisecond.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { startChild, stopChild } from '../runner/child-processes.mjs';

const DELAY = 1;

/** @returns the address of the same database behind it */
export const farFrom = async (address) => {
  const { port } = new URL(address);
  const child = startChild(process.execPath, [fileURLToPath(import.meta.url), port], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [own] = await once(child, 'message');
  return { address: address.replace(port, own), stop: () => stopChild(child) };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.once('disconnect', () => process.exit());
  const server = createServer((near) => {
    const far = connect(Number(process.argv[2]), '127.0.0.1');
    near.setNoDelay();
    far.setNoDelay();
    near.pipe(far);
    far.on('data', (data) => setTimeout(() => near.write(data), DELAY));
    far.on('close', () => near.destroy());
    near.on('close', () => far.destroy());
    for (const socket of [near, far]) socket.on('error', () => {});
  });
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
}
