// Runs the published conformance suite with mocha. For abilities that an adapter does not have there are no tests, not even skipped
// ones: a case of the suite checks that the list of abilities is right.
import { conformanceTests, type ConformanceTarget } from '../../src/testing/index.js';

export const conformsAs = (name: string, target: ConformanceTarget): void => {
  describe(`${name}, as an adapter`, () => {
    for (const { name: claim, skip, run } of conformanceTests(target)) if (skip === undefined) it(claim, run);
  });
};
