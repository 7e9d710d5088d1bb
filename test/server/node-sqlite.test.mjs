// The SQL store over Node's own SQLite driver: the contract, several processes on one file, and live changes. The tests are those of
// this folder, run by a Node that has the driver. There openDatabase takes it before any other.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { newerNode } from '../support/newer-node.mjs';

/** Runs test files in a Node, and gives what it printed. */
const runTests = async (node, names, files) => {
  const args = ['--import=./test/support/node-ts.mjs', '--test', '--test-reporter=tap'];
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const paths = files.map((name) => `test/server/${name}.test.mjs`);
  const child = spawn(node, [...args, `--test-name-pattern=${names}`, ...paths], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (data) => (out += data));
  const [code] = await once(child, 'close');
  return { code, out };
};

test('the store keeps the contract over the driver of a newer Node', async () => {
  const files = ['sql-store', 'store-details', 'migrations', 'rate-limit-store', 'streams', 'sqlite-driver'];
  const { code, out } = await runTests(newerNode(), '/SQLite|stream/', files);
  assert.equal(code, 0, out);
  assert.ok(/^# pass (\d+)$/m.exec(out)[1] > 80, out);
  assert.match(out, /^# fail 0$/m);
  assert.match(out, /ok \d+ - SQLite: Node’s own driver/);
});
