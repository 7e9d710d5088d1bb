// A node:test reporter that only passes on the totals and the failures. It counts like node:test's own summary: every test, also one that contains
// others, but no suites. A file without tests, which is a success for node:test, counts as a failure.
import { relative } from 'node:path';
import { handOver, noTests } from './totals.mjs';

const outcome = (type, { file, name, skip, todo }) => {
  if (skip !== undefined || todo !== undefined) return 'skipped';
  const isWholeFile = name === file;
  return type === 'test:pass' && !isWholeFile ? 'passed' : 'failed';
};

const failureOf = ({ file = '', line = 0, name, details: { error } }) => {
  const why = error?.cause?.stack ?? error?.cause ?? error ?? 'it has no test';
  return `${relative(process.cwd(), file)}:${line} ${name}\n${why}`;
};

export default async function* countReporter(events) {
  const totals = noTests();
  const failures = [];
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details.type === 'suite') continue;
    const kind = outcome(type, data);
    if (kind === 'failed' && type === 'test:pass') yield `${data.file} has no test\n`;
    totals[kind]++;
    if (kind === 'failed') failures.push(failureOf(data));
  }
  handOver(totals, failures);
}
