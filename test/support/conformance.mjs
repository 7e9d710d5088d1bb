// Runs the published conformance suite with node:test.
import { conformanceTests } from '../../src/testing/index.js';

/** @param t the test that it belongs to */
export const conformsAs = async (t, name, target) => {
  for (const { name: claim, skip, run } of conformanceTests(target))
    if (skip === undefined) await t.test(`${name} ${claim}`, run);
};
