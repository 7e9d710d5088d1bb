// A node:test reporter that only hands over the totals. It counts as node:test's own summary does: every test, also one
// that holds others, and no suite. A file without any test, to node:test a success, counts as a failure.
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
