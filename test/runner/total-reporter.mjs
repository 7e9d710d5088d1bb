// Ends a run of @web/test-runner with one line for each browser and one for all of them. A file that did not load, or has no tests,
// counts as a failure: for the runner itself, a file without tests is a success.
import { relative } from 'node:path';
import { handOver, isEmpty, noTests, sum, totalsLine } from './totals.mjs';

const countSuite = (suite, totals) => {
  for (const { skipped, passed } of suite?.tests ?? []) totals[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
  for (const inner of suite?.suites ?? []) countSuite(inner, totals);
  return totals;
};

const countFile = (session) => {
  const totals = countSuite(session.testResults, noTests());
  if (isEmpty(totals) || (!session.passed && totals.failed === 0)) totals.failed++;
  return totals;
};

const isWithoutTests = (session) => session.passed && isEmpty(countSuite(session.testResults, noTests()));

const failuresOf = (suite, where) => [
  ...(suite?.tests ?? [])
    .filter(({ skipped, passed }) => !skipped && !passed)
    .map(({ name, error }) => `${where} ${name}\n${error?.message}\n${error?.stack}`),
  ...(suite?.suites ?? []).flatMap((inner) => failuresOf(inner, `${where} ${inner.name}`)),
];

const failuresOfFile = (root) => (session) => {
  const where = `${relative(root, session.testFile)} (${session.browser.name})`;
  const errors = session.errors.map(({ message, stack }) => `${where}\n${message}\n${stack ?? ''}`);
  return [...errors, ...failuresOf(session.testResults, where)];
};

export const totalReporter = (root) => ({
  stop({ sessions }) {
    const all = [...sessions];
    const lines = all
      .filter(isWithoutTests)
      .map(({ testFile, browser }) => `${relative(root, testFile)} has no test (${browser.name})`);
    for (const name of new Set(all.map(({ browser }) => browser.name))) {
      const files = all.filter(({ browser }) => browser.name === name);
      lines.push(`${name}: ${totalsLine(sum(files.map(countFile)))}`);
    }
    const total = sum(all.map(countFile));
    lines.push(totalsLine(total));

    // At the very end, because the default reporter has not printed its output yet.
    process.once('exit', () => {
      if (total.failed > 0 || isEmpty(total)) process.exitCode = 1;
      handOver(total, all.flatMap(failuresOfFile(root)));
      process.stdout.write(`\n${lines.join('\n')}\n`);
    });
  },
});
