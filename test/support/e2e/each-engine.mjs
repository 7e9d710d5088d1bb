// One test an engine. An absent engine is a skipped test with the reason, and in CI a failed one.
import { test } from 'node:test';
import { engineNames, findEngine, isStrict, wantedEngines } from '../../runner/engines.mjs';
import { closingBrowsers } from './browser.mjs';

/**
 * Browsers the test leaves open are closed after it.
 *
 * @param {(engine: string, t: import('node:test').TestContext) => unknown} run
 * @param {string[]} engines the engines that differ in what is tested
 */
export const eachEngine = (name, run, engines = engineNames) => {
  for (const engine of wantedEngines().filter((wanted) => engines.includes(wanted))) {
    const { reason } = findEngine(engine);
    const title = `${name} (${engine})`;
    if (!reason) test(title, (t) => closingBrowsers(() => run(engine, t)));
    else if (isStrict()) test(title, () => Promise.reject(new Error(`${engine}: ${reason}`)));
    else test(title, { skip: reason });
  }
};
