// One page of Chromium (over CDP) or Firefox (over WebDriver BiDi). Same methods as webdriver-tab.mjs.
import { splitKeys } from './keys.mjs';

const mediaFeatures = {
  colorScheme: 'prefers-color-scheme',
  contrast: 'prefers-contrast',
  forcedColors: 'forced-colors',
  reducedMotion: 'prefers-reduced-motion',
};

export class PuppeteerTab {
  #page;
  #engine;
  #cdp;

  constructor(page, engine) {
    this.#page = page;
    this.#engine = engine;
  }

  toFront = () => this.#page.bringToFront();
  goto = (url) => this.#page.goto(url);
  reload = () => this.#page.reload();
  url = async () => this.#page.url();
  close = () => this.#page.close();

  /** @param {string} expression of a promise that resolves to a string */
  run = (expression) => this.#page.evaluate(expression);

  type = async (text) => {
    await this.toFront();
    await this.#page.keyboard.type(text);
  };

  press = async (combination) => {
    await this.toFront();
    const held = splitKeys(combination);
    const last = held.pop();
    for (const key of held) await this.#page.keyboard.down(key);
    await this.#page.keyboard.press(last);
    for (const key of held.reverse()) await this.#page.keyboard.up(key);
  };

  clickAt = async (x, y) => {
    await this.toFront();
    await this.#page.mouse.click(x, y);
  };

  recordRequests = (onRequest) => {
    this.#page.on('request', (request) => onRequest(request.url()));
    return true;
  };

  viewport = (width, height) => this.#page.setViewport({ width, height });

  screenshot = async () => {
    await this.toFront();
    return await this.#page.screenshot({ type: 'png' });
  };

  /**
   * Overrides media features; all others get the machine's values again. It does not use puppeteer's own method, which knows
   * neither forced-colors nor contrast. It uses one CDP session for each page: a second could not undo overrides of the first.
   *
   * @returns {Promise<boolean>} false if it is not possible: in other browsers than Chromium
   */
  media = async ({ media = '', ...wanted }) => {
    if (this.#engine !== 'chromium') return false;
    this.#cdp ??= await this.#page.createCDPSession();
    await this.#cdp.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(mediaFeatures).map(([key, name]) => ({ name, value: wanted[key] ?? '' })),
    });
    return true;
  };

  /**
   * What assistive technology is given of the page: nodes with role, name, value, states and children, without those that say nothing.
   *
   * @returns {Promise<object | undefined>} undefined if it is not possible: in other browsers than Chromium
   */
  accessibilityTree = async () => {
    if (this.#engine !== 'chromium') return undefined;
    this.#cdp ??= await this.#page.createCDPSession();
    const { nodes } = await this.#cdp.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const treesOf = ({ ignored, role, name, value, properties = [], childIds = [] }) => {
      const children = childIds.flatMap((id) => (byId.has(id) ? treesOf(byId.get(id)) : []));
      if (ignored || ['none', 'generic', 'InlineTextBox', 'LineBreak'].includes(role.value)) return children;
      const states = Object.fromEntries(properties.map((one) => [one.name, one.value.value]));
      return [{ ...states, role: role.value, name: name?.value, value: value?.value, children }];
    };
    return treesOf(nodes[0])[0];
  };
}
