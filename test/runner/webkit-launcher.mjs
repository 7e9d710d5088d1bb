// WebKitGTK as a browser of @web/test-runner: one window, one test file at a time.
import { WebDriverTab } from './webdriver-tab.mjs';
import { startWebKit } from './webkit.mjs';

/** The values that the runner's own launchers set before each file. */
const viewport = [800, 600];

export const webkitLauncher = () => {
  let starting;
  let active;

  const start = async () => {
    const { driver, close } = await startWebKit();
    return { tab: new WebDriverTab(driver, await driver.currentWindow()), close };
  };

  return {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    /** The tab that our commands use. */
    tab: async () => (await starting).tab,
    async startSession(id, url) {
      const { tab } = await (starting ??= start());
      active = id;
      await tab.viewport(...viewport);
      await tab.goto(url);
    },
    isActive: (id) => active === id,
    getBrowserUrl: async () => await (await starting).tab.url(),
    async stopSession() {
      active = undefined;
      await (await starting).tab.goto('about:blank');
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKit has no debug session; use Chromium or Firefox.');
    },
    async stop() {
      const running = await starting?.catch(() => undefined);
      await running?.close();
    },
  };
};
