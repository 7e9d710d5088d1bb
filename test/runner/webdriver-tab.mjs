// One WebKit window: loading, running code, keyboard, pointer, size, screenshot. It has the same methods as puppeteer-tab.mjs.
// There is no window manager on the virtual display, so the window under the mouse pointer has the keyboard focus. The
// pointer stays in the middle of the screen: the window in front is placed so that its toolbar is there, and the others are moved off the screen.
import { setTimeout as delay } from 'node:timers/promises';
import { splitKeys } from './keys.mjs';
import { screen } from './webkit.mjs';

/** In milliseconds. It ends a test that hangs, and is far longer than anything takes. */
const patience = 60_000;

/** The tab in front, by driver. */
const front = new WeakMap();
let evaluations = 0;

/** Keeps the promise in the page, so that a slow one does not block other windows. Answers with null if it is slow. */
const startScript = (expression) => `
  const [id, answer] = arguments;
  const kept = (globalThis.keptEvaluations ??= new Map());
  kept.set(id, ${expression});
  Promise.race([kept.get(id), new Promise((resolve) => setTimeout(resolve, 50, null))]).then(answer);`;

const askScript = `
  const [id, answer] = arguments;
  const promise = globalThis.keptEvaluations?.get(id);
  if (!promise) answer('gone');
  else Promise.race([promise, new Promise((resolve) => setTimeout(resolve, 50, null))]).then(answer);`;

const forgetScript = 'globalThis.keptEvaluations?.delete(arguments[0]);';

const nextFrameScript = 'requestAnimationFrame(() => requestAnimationFrame(arguments[0]));';

export class WebDriverTab {
  #driver;
  #handle;

  constructor(driver, handle) {
    this.#driver = driver;
    this.#handle = handle;
  }

  toFront = async () => {
    const before = front.get(this.#driver);
    if (before === this) return;
    front.set(this.#driver, this);
    await before?.#moveAside();
    await this.#moveUnderThePointer();
  };

  goto = (url) => this.#do((driver) => driver.navigate(url));
  reload = () => this.#do((driver) => driver.reload());
  url = () => this.#do((driver) => driver.url());
  press = (combination) => this.#doInFront((driver) => driver.press(splitKeys(combination)));
  type = (text) => this.#doInFront((driver) => driver.type(text));
  clickAt = (x, y) => this.#doInFront((driver) => driver.clickAt(x, y));
  media = async () => false;

  /** Otherwise WebKit would return the previous frame. */
  screenshot = () =>
    this.#doInFront(async (driver) => {
      await driver.executeAsync(nextFrameScript);
      return await driver.screenshot();
    });

  viewport = async (width, height) => {
    await this.#doInFront((driver) =>
      until(`a window of ${width} by ${height}`, async () => {
        const [innerWidth, innerHeight] = await driver.execute('return [innerWidth, innerHeight]');
        if (innerWidth === width && innerHeight === height) return true;
        const window = await driver.rect();
        await driver.setRect(underThePointer(window.width + width - innerWidth, window.height + height - innerHeight));
        return false;
      }),
    );
  };

  /** @param {string} expression of a promise that resolves to a string */
  run = async (expression) => {
    const id = ++evaluations;
    let answer = await this.#do((driver) => driver.executeAsync(startScript(expression), id));
    while (answer === null) answer = await this.#do((driver) => driver.executeAsync(askScript, id));
    if (answer === 'gone') throw new Error('The page went elsewhere while the function ran in it.');
    await this.#do((driver) => driver.execute(forgetScript, id));
    return answer;
  };

  close = () => {
    if (front.get(this.#driver) === this) front.delete(this.#driver);
    return this.#do((driver) => driver.closeWindow());
  };

  #do = (work) => this.#driver.inWindow(this.#handle, work);

  #doInFront = async (work) => {
    await this.toFront();
    return await this.#do(work);
  };

  #moveAside = () => this.#do((driver) => driver.setRect({ x: screen.width, y: 0 }));

  #moveUnderThePointer = () =>
    this.#do(async (driver) => {
      const { width, height } = await driver.rect();
      await driver.setRect(underThePointer(width, height));
      await until('a focused window', () => driver.execute('return document.hasFocus()'));
    });
}

const until = async (what, probe) => {
  const end = Date.now() + patience;
  while (!(await probe())) {
    if (Date.now() > end) throw new Error(`WebKit: waited ${patience} ms in vain for ${what}.`);
    await delay(20);
  }
};

/** The toolbar is 21 pixels high. The page itself must not be there, or the pointer would hover over it. */
const pointerInToolbar = 8;

const underThePointer = (width, height) => ({
  x: Math.floor((screen.width - width) / 2),
  y: screen.height / 2 - pointerInToolbar,
  width,
  height,
});
