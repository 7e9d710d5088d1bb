// A node:test reporter that only passes on the totals and the failures. It counts like node:test's own summary: every test, also one that contains
// others, but no suites. A file without tests, which is a success for node:test, counts as a failure. Of a file that was ended because it took too
// long, it tells the tests that had begun and not ended.
import { relative } from 'node:path';
import { handOver, noTests } from './totals.mjs';

const outcome = (type, { file, name, skip, todo }) => {
  if (skip !== undefined || todo !== undefined) return 'skipped';
  const isWholeFile = name === file;
  return type === 'test:pass' && !isWholeFile ? 'passed' : 'failed';
};

const failureOf = ({ file = '', line = 0, name, details: { error } }, unfinished) => {
  const why = error?.cause?.stack ?? error?.cause ?? error ?? 'it has no test';
  const during = unfinished.length > 0 ? `\nnot ended: ${unfinished.join(' > ')}` : '';
  return `${relative(process.cwd(), file)}:${line} ${name}\n${why}${during}`;
};

/** The tests of each file that have begun and not ended. */
class Unfinished {
  #names = new Map();

  take(type, { file, name, nesting }) {
    if (name === file) return;
    const names = this.of(file).slice(0, nesting);
    if (type === 'test:dequeue') names[nesting] = name;
    this.#names.set(file, names);
  }

  of(file) {
    return this.#names.get(file) ?? [];
  }
}

export default async function* countReporter(events) {
  const totals = noTests();
  const failures = [];
  const unfinished = new Unfinished();
  for await (const { type, data } of events) {
    if (type === 'test:dequeue' || type === 'test:complete') unfinished.take(type, data);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details.type === 'suite') continue;
    const kind = outcome(type, data);
    if (kind === 'failed' && type === 'test:pass') yield `${data.file} has no test\n`;
    totals[kind]++;
    if (kind === 'failed') failures.push(failureOf(data, data.name === data.file ? unfinished.of(data.file) : []));
  }
  handOver(totals, failures);
}
