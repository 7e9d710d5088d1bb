// A node:test reporter that only passes on the totals. It counts like node:test's own summary: every test, also one that contains
// others, but no suites. A file without tests, which is a success for node:test, counts as a failure.
import { handOver, noTests } from './totals.mjs';

const outcome = (type, { file, name, skip, todo }) => {
  if (skip !== undefined || todo !== undefined) return 'skipped';
  const isWholeFile = name === file;
  return type === 'test:pass' && !isWholeFile ? 'passed' : 'failed';
};

export default async function* countReporter(events) {
  const totals = noTests();
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details.type === 'suite') continue;
    const kind = outcome(type, data);
    if (kind === 'failed' && type === 'test:pass') yield `${data.file} has no test\n`;
    totals[kind]++;
  }
  handOver(totals);
}
