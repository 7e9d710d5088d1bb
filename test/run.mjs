// `npm test -- [engine…] [file or folder…] [--coverage]`: all tests, in every engine this machine has, with one
// summary at the end. Unit tests run in browsers by @web/test-runner, the others in Node by node --test.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { engineNames, findEngine, isStrict, wantedEngines } from './runner/engines.mjs';
import { absenceLines, ensureBrowsers, hasBrowser } from './runner/install-browsers.mjs';
import { runAndCollect, wasInterrupted } from './runner/run-and-collect.mjs';
import { browserTests, nodeTests, root } from './runner/test-files.mjs';
import { isEmpty, sum, totalsLine } from './runner/totals.mjs';

const nodeOptions = [
  '--import=./test/support/node-ts.mjs',
  '--test',
  // A test that waits for ever ends with its name told, long before the whole run would be stopped. All tests of a file have this long
  // together: the slowest file takes about a minute.
  '--test-timeout=300000',
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=./test/runner/count-reporter.mjs',
  '--test-reporter-destination=stdout',
];
const UNIT_TESTS = 'web-test-runner';
const END_TO_END = 'test/e2e';
/** How many files run at the same time. With two e2e files in one engine, WebKit's driver once did not answer any more. */
const concurrencyOf = (folder) => (folder === END_TO_END ? 1 : Math.max(1, Math.floor(availableParallelism() / 2)));
/** A file may be for one engine only: NAME.chromium.test.mjs. */
const isFor = (engine) => (file) => !engineNames.some((other) => other !== engine && file.includes(`.${other}.test.`));
const browserOptions = ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/runner/wtr.config.mjs'];

const fail = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const readArguments = (args) => {
  const engines = args.filter((arg) => engineNames.includes(arg));
  const flags = args.filter((arg) => arg.startsWith('-'));
  const unknown = flags.find((flag) => flag !== '--coverage');
  if (unknown) fail(`npm test knows no option ${unknown}; it takes engine names, files, folders and --coverage.`);
  const paths = args
    .filter((arg) => !engines.includes(arg) && !flags.includes(arg))
    .map((path) => relative(root, resolve(path)).split(sep).join('/'));
  return { engines, flags, paths };
};

const selectorOf = (paths) => (file) =>
  paths.length === 0 || paths.some((path) => file === path || file.startsWith(`${path}/`));

const plan = ({ flags, paths }) => {
  const isSelected = selectorOf(paths);
  const inBrowsers = browserTests().filter(isSelected);
  const unitRun = (engine) => ({
    title: engine ? `${UNIT_TESTS} (${engine})` : UNIT_TESTS,
    args: [...browserOptions, ...flags, '--files', ...inBrowsers],
    env: engine && { ENGINES: engine },
    engine,
    needsBrowsers: true,
  });
  const nodeRun = (folder, files, engine) => ({
    title: `node --test ${folder}${engine ? ` (${engine})` : ''}`,
    args: [...nodeOptions, `--test-concurrency=${concurrencyOf(folder)}`, ...files],
    env: engine && { ENGINES: engine },
    engine,
    needsBrowsers: Boolean(engine),
  });
  const runs = [...nodeTests()].flatMap(([folder, files]) => {
    const engines = folder === END_TO_END ? wantedEngines() : [undefined];
    return engines.flatMap((engine) => {
      const selected = files.filter((file) => isSelected(file) && (!engine || isFor(engine)(file)));
      return selected.length > 0 ? [nodeRun(folder, selected, engine)] : [];
    });
  });
  // Coverage is that of all engines together.
  if (inBrowsers.length > 0) runs.unshift(...(flags.length > 0 ? [undefined] : wantedEngines()).map(unitRun));
  if (runs.length === 0) fail(`There is no test${paths.length > 0 ? ` at ${paths.join(', ')}` : ''}.`);
  return runs;
};

const given = readArguments(process.argv.slice(2));
if (given.engines.length > 0) process.env.ENGINES = given.engines.join(',');
const runs = plan(given);
const summary = [];
if (runs.some((run) => run.needsBrowsers)) {
  ensureBrowsers();
  summary.push(...absenceLines());
  for (const line of summary) console.log(line);
  if (!hasBrowser())
    fail('No browser to test in: install Chrome, Chromium, Edge or Firefox, or set CHROME_PATH or FIREFOX_PATH.');
}

const runOne = async (run, isLive) => {
  if (isLive) console.log(`\n> ${run.title}`);
  const startedAt = performance.now();
  const result = await runAndCollect(run.args, { cwd: root, env: run.env, isLive });
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  console.log(`${isLive ? '' : '^ '}${run.title}: ${seconds} s`);
  return { title: run.title, ...result };
};
const LANES = 3;
/** In this order: what takes longest comes first, so that the lanes end at about the same time. */
const LONG_RUNS = [
  `${UNIT_TESTS} (firefox)`,
  `${UNIT_TESTS} (chromium)`,
  `${UNIT_TESTS} (webkit)`,
  `${END_TO_END} (firefox)`,
  'test/server',
  `${END_TO_END} (chromium)`,
  `${END_TO_END} (webkit)`,
  'test/package',
  'test/importers',
  'test/backends',
];
const rank = ({ title }) => {
  const place = LONG_RUNS.findIndex((name) => title.endsWith(name));
  return place < 0 ? LONG_RUNS.length : place;
};
/** Unit tests of an engine that is not here: e2e tests say themselves that they are skipped. */
const isInVain = ({ title, engine }) =>
  title.startsWith(UNIT_TESTS) && engine && !isStrict() && findEngine(engine).reason;
/**
 * Each lane takes the next run as soon as it is free, but none in an engine that another lane uses: that lane takes it later. What the
 * first lane runs is shown as it happens.
 */
const runInLanes = async () => {
  const waiting = runs.filter((run) => !isInVain(run)).sort((a, b) => rank(a) - rank(b));
  const busy = new Set();
  const results = [];
  const lane = async (_, place) => {
    while (!wasInterrupted()) {
      const next = waiting.findIndex(({ engine }) => !engine || !busy.has(engine));
      if (next < 0) return;
      const [run] = waiting.splice(next, 1);
      busy.add(run.engine);
      results.push(await runOne(run, place === 0));
      busy.delete(run.engine);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const placeOf = ({ title }) => runs.findIndex((run) => run.title === title);
  return results.sort((a, b) => placeOf(a) - placeOf(b));
};
const results = await runInLanes();
const failures = results.flatMap((result) => result.failures);
if (failures.length > 0) summary.push('what failed', ...failures.map((text) => text.replace(/^/gmu, '  ')), '');
for (const { title, lines } of results) summary.push(title, ...lines.map((line) => `  ${line}`));

const total = sum(results.map(({ totals }) => totals));
if (wasInterrupted()) summary.push('interrupted');
summary.push(`total: ${totalsLine(total)}`);
const text = `${summary.join('\n')}\n`;
const summaryFile = join(root, 'test-results', 'summary.txt');
mkdirSync(dirname(summaryFile), { recursive: true });
writeFileSync(summaryFile, text);
process.stdout.write(`\n${text}`);
process.exitCode = total.failed > 0 || isEmpty(total) || wasInterrupted() ? 1 : 0;
