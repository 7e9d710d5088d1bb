// Commands that a unit test can send to its browser from inside the page; test/support/commands.ts is the page's side.
// The runner's own commands are tried first and throw for a launcher that they do not know, so ours have other names.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PuppeteerTab } from './puppeteer-tab.mjs';

const commands = {
  async viewport(tab, { width, height }) {
    await tab.viewport(width, height);
    return { ok: true };
  },
  async media(tab, features) {
    return { ok: await tab.media(features) };
  },
  async type(tab, text) {
    await tab.type(text);
    return { ok: true };
  },
  async press(tab, combination) {
    await tab.press(combination);
    return { ok: true };
  },
  async click(tab, { x, y }) {
    await tab.clickAt(x, y);
    return { ok: true };
  },
  async screenshot(tab, name, { root, engine }) {
    const path = join(root, 'test-results', `${name}-${engine}.png`);
    const picture = await tab.screenshot();
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, picture);
    return { ok: true, path };
  },
};

export const commandsPlugin = (root) => {
  const tabs = new WeakMap();

  const tabOf = (browser, session, engine) => {
    if (engine === 'webkit') return browser.tab();
    const page = browser.getPage(session);
    if (!tabs.has(page)) tabs.set(page, new PuppeteerTab(page, engine));
    return tabs.get(page);
  };

  return {
    name: 'afterword-commands',
    async executeCommand({ command, payload, session: { id, browser } }) {
      const [prefix, name] = command.split(':');
      if (prefix !== 'aw') return undefined;
      const engine = browser.name.toLowerCase();
      return await commands[name](await tabOf(browser, id, engine), payload, { root, engine });
    },
  };
};
