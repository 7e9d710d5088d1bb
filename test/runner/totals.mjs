// The numbers of tests that passed, failed and were skipped. A runner passes them to the process that started it as JSON, in the file
// that TOTALS_FILE names.
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

export const handOver = (totals) => {
  if (process.env.TOTALS_FILE) writeFileSync(process.env.TOTALS_FILE, JSON.stringify(totals));
};
