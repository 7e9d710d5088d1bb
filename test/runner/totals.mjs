// The numbers of tests that passed, failed and were skipped, and what failed. A runner passes them to the process that started it as
// JSON, in the file that TOTALS_FILE names.
import { writeFileSync } from 'node:fs';

export const noTests = () => ({ passed: 0, failed: 0, skipped: 0 });

export const sum = (all) =>
  all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    noTests(),
  );

export const isEmpty = ({ passed, failed, skipped }) => passed + failed + skipped === 0;

export const totalsLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** A log that is cut off after some lines must still say what went wrong first. */
const LONGEST_FAILURE = 600;
const MOST_FAILURES = 20;

/** @param failures a text for each: where, which test, why */
export const handOver = (totals, failures) => {
  const told = failures.slice(0, MOST_FAILURES).map((text) => text.slice(0, LONGEST_FAILURE));
  if (failures.length > MOST_FAILURES) told.push(`and ${failures.length - MOST_FAILURES} more`);
  if (process.env.TOTALS_FILE) writeFileSync(process.env.TOTALS_FILE, JSON.stringify({ totals, failures: told }));
};
