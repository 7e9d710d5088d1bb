// Runs the published conformance suite with mocha. What an adapter cannot do is no skipped test but none: that it says
// rightly what it can is a case of the suite itself.
import { conformanceTests, type ConformanceTarget } from '../../src/testing/index.js';

export const conformsAs = (name: string, target: ConformanceTarget): void => {
  describe(`${name}, as an adapter`, () => {
    for (const { name: claim, skip, run } of conformanceTests(target)) if (skip === undefined) it(claim, run);
  });
};
