// Runs one test runner: shows its output, and collects its totals and its own summary lines. Several can run at the same time.
// In a log the output has no control characters: web-test-runner moves the cursor even if there is no terminal.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { noTests } from './totals.mjs';

const isSummaryLine = (line) =>
  /^(?:\w+: )?\d+ passed, \d+ failed, \d+ skipped$/u.test(line) ||
  /^ℹ (?:tests|pass|fail|cancelled|skipped|todo) \d+$/u.test(line);

const running = new Set();
let isInterrupted = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    isInterrupted = true;
    // SIGTERM, because `node --test` does not pass SIGHUP on.
    for (const child of running) child.kill();
  });

export const wasInterrupted = () => isInterrupted;

const readResults = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { totals: noTests(), failures: [] };
  }
};

/**
 * @param isLive whether the output is shown as it arrives; otherwise when the runner has ended
 * @returns {Promise<{ totals: { passed: number, failed: number, skipped: number }, lines: string[], failures: string[] }>}
 */
export const runAndCollect = async (args, { cwd, env, isLive }) => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-test-'));
  const totalsFile = join(folder, 'totals.json');
  const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env, ...color, TOTALS_FILE: totalsFile },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  let output = '';
  const show = (text) => process.stdout.write(process.stdout.isTTY ? text : stripVTControlCharacters(text));
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
    if (isLive) show(text);
  });
  const [code] = await once(child, 'close');
  running.delete(child);
  if (!isLive) show(output);

  const { totals, failures } = readResults(totalsFile);
  rmSync(folder, { recursive: true, force: true });
  const lines = stripVTControlCharacters(output).split(/\r?\n/u).filter(isSummaryLine);
  if (code !== 0 && totals.failed === 0) {
    totals.failed = 1;
    lines.push(
      `ended with ${code === null ? 'a signal' : `exit code ${code}`} and no failed test: counted as one failure`,
    );
  }
  return { totals, lines, failures };
};
