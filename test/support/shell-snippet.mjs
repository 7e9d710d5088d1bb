// Runs a block of shell commands by a real shell in a folder of its own. `afterword`, with or without npx, is the built command: it really
// imports, exports and serves. What cannot be run in a test (npm, docker …) is a function that only writes down what it was called with.
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startChild } from '../runner/child-processes.mjs';

const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));

/** @param {string[]} recorded commands that are only written down */
const prelude = (recorded) => `
set -euo pipefail
${recorded.map((name) => `${name}() { printf '%s\\037' ${name} "$@" >> calls; printf '\\036' >> calls; }`).join('\n')}
npx() { [ "$1" = afterword ] || { echo "npx $1" >&2; return 1; }; shift; afterword "$@"; }
afterword() {
  if [ "$1" != serve ]; then "$NODE" "$COMMAND" "$@" | tee -a printed; return; fi
  "$NODE" "$COMMAND" "$@" > requests 2> said &
  server=$!
  while ! grep -q '</afterword-discussion>' said; do
    kill -0 $server 2> /dev/null || { cat said >&2; return 1; }
    sleep 0.05
  done
}
trap 'for job in $(jobs -p); do kill $job; wait $job || true; done' EXIT
`;

/**
 * @param {string} text the commands
 * @param {{ cwd: string, env?: Record<string, string>, recorded?: string[] }} options
 * @returns {Promise<{ code: number, out: string, err: string, calls: string[][] }>} `calls`: of the recorded commands
 */
export const runShell = async (text, { cwd, env = {}, recorded = [] }) => {
  const script = join(cwd, 'snippet.sh');
  const calls = join(cwd, 'calls');
  writeFileSync(script, `${prelude(recorded)}\n${text}\n`);
  writeFileSync(calls, '');
  const { PATH, HOME } = process.env;
  const known = { PATH, HOME, NODE: process.execPath, COMMAND: join(process.cwd(), bin.afterword), ...env };
  const child = startChild('bash', [script], { cwd, env: known, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => (err += data));
  const [code] = await once(child, 'close');
  const written = readFileSync(calls, 'utf8').split('\x1e').slice(0, -1);
  return { code, out, err, calls: written.map((call) => call.split('\x1f').slice(0, -1)) };
};
