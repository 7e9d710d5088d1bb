// One tab of one engine, as an end-to-end test sees it. The engines' differences end in the tab it is given
// (test/runner/puppeteer-tab.mjs, test/runner/webdriver-tab.mjs).
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { clickablePoint } from '../clickable-point.mjs';
import { deepQuery } from './deep-query.mjs';
import { hasMissed, watchPress, whyOutOfReach } from './press-check.mjs';
import { until } from './until.mjs';

/** A promise of JSON, so that every engine returns the same; an error comes back as a value for the same reason. */
const expressionOf = (source, args) => `(async () => {
  try {
    return JSON.stringify({ value: await (${source})(...${JSON.stringify(args)}) });
  } catch (error) {
    return JSON.stringify({ error: String(error) });
  }
})()`;

/** Violations are reported in a task of their own, later than what caused them. */
const takeErrors = async () => {
  for (let task = 0; task < 3; task++) await new Promise((resolve) => setTimeout(resolve));
  return globalThis.takeRecordedErrors?.();
};

export class Page {
  #tab;
  #errors = [];

  constructor(tab, engine) {
    this.#tab = tab;
    this.engine = engine;
  }

  async goto(url) {
    await this.#collectErrors();
    await this.#tab.goto(url);
  }

  async reload() {
    await this.#tab.reload();
  }

  /** Runs a function in the page; it sees nothing but its arguments, and these and its result travel as JSON. */
  evaluate(run, ...args) {
    return this.#evaluate(String(run), args);
  }

  /** Runs a function on the element that a deep selector finds; null goes in if there is none. */
  query(selector, run, ...args) {
    return this.#evaluate(`(...rest) => (${run})((${deepQuery})(${JSON.stringify(selector)}), ...rest)`, args);
  }

  /** @returns the function's first truthy result */
  waitFor(run, ...args) {
    return this.#until(() => this.evaluate(run, ...args), String(run));
  }

  press(combination) {
    return this.#tab.press(combination);
  }

  type(text) {
    return this.#tab.type(text);
  }

  /** Clicks with a real pointer, once the element is there, in view and covered by nothing. */
  async click(selector) {
    await this.#tab.toFront();
    const find = `async (element) => {
      const point = element && (await (${clickablePoint})(element));
      if (point) (${watchPress})(element);
      return point;
    }`;
    const clicked = async () => {
      const point = await this.query(selector, find);
      if (!point) return false;
      await this.#tab.clickAt(point.x, point.y);
      // A page that goes elsewhere answers with an error.
      return !(await this.evaluate(hasMissed).catch(() => false));
    };
    const why = () => this.query(selector, whyOutOfReach);
    await this.#until(clicked, `${selector}, hit by a pointer`, why);
  }

  async viewport(width, height) {
    await this.#tab.viewport(width, height);
    await this.waitFor((w, h) => innerWidth === w && innerHeight === h, width, height);
  }

  /** @returns {Promise<boolean>} false where it can't be done: outside Chromium */
  media(features) {
    return this.#tab.media(features);
  }

  async screenshot(path) {
    const picture = await this.#tab.screenshot();
    await mkdir(dirname(resolve(path)), { recursive: true });
    await writeFile(path, picture);
  }

  /**
   * What went wrong since the page was opened. Works on pages of serve() only.
   *
   * @returns {Promise<{ kind: 'error' | 'rejection' | 'console' | 'load' | 'csp', text: string }[]>}
   */
  async errors() {
    if (!(await this.#collectErrors()))
      throw new Error(
        'This page records no errors; serve() must have served it, under a CSP that lets its scripts run.',
      );
    return [...this.#errors];
  }

  /**
   * Tells of each request that the browser makes for this page from now on, by its address.
   *
   * @returns {boolean} false where it can't be done: in WebKit
   */
  recordRequests(onRequest) {
    return this.#tab.recordRequests?.(onRequest) ?? false;
  }

  /** What assistive technology is given of the page. In Chromium only. */
  accessibilityTree() {
    return this.#tab.accessibilityTree();
  }

  close() {
    return this.#tab.close();
  }

  async #evaluate(source, args) {
    const { value, error } = JSON.parse(await this.#tab.run(expressionOf(source, args)));
    if (error !== undefined) throw new Error(`In the page (${this.engine}): ${error}`);
    return value;
  }

  #until(probe, what, why) {
    return until(probe, `${what} (${this.engine})`, why);
  }

  async #collectErrors() {
    const errors = await this.evaluate(takeErrors);
    this.#errors.push(...(errors ?? []));
    return errors !== undefined;
  }
}
