// The demo as `npm start` serves it, with its own headers, in a process of its own.
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { startChild, stopChild } from '../../runner/child-processes.mjs';

/** What `npm start` ends in, with a database of its own. */
export const startDemo = async () => {
  const child = startChild(process.execPath, [fileURLToPath(new URL('../../../demo/serve.mjs', import.meta.url))], {
    env: { ...process.env, PORT: '0', AFTERWORD_DB: ':memory:' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [address] = await once(child.stdout.setEncoding('utf8'), 'data');
  return { address: address.trim(), stop: () => stopChild(child) };
};
