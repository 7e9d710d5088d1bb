// Opens an engine for end-to-end tests. All pages of one browser are tabs or windows of one profile, so they share
// storage and hear each other's BroadcastChannels. Each browser starts with an empty profile.
import puppeteer from 'puppeteer-core';
import { findEngine } from '../../runner/engines.mjs';
import { puppeteerOptions } from '../../runner/puppeteer-options.mjs';
import { PuppeteerTab } from '../../runner/puppeteer-tab.mjs';
import { WebDriverTab } from '../../runner/webdriver-tab.mjs';
import { startWebKit } from '../../runner/webkit.mjs';
import { Page } from './page.mjs';

const defaultViewport = { width: 800, height: 600 };

const openBrowsers = new Set();

const startPuppeteer = async (engine) => {
  const browser = await puppeteer.launch(puppeteerOptions(engine));
  return {
    newTab: async () => {
      const page = await browser.newPage();
      page.setDefaultTimeout(60_000);
      return new PuppeteerTab(page, engine);
    },
    close: () => browser.close(),
  };
};

/** Its first window stays empty: closing the last one would end the session. */
const startWebDriver = async () => {
  const { driver, close } = await startWebKit();
  const first = await driver.currentWindow();
  return {
    newTab: async () => {
      const handle = await driver.inWindow(first, () => driver.newWindow());
      return new WebDriverTab(driver, handle);
    },
    close,
  };
};

/** @param {'chromium' | 'firefox' | 'webkit'} engine */
export const openBrowser = async (engine) => {
  const { reason } = findEngine(engine);
  if (reason) throw new Error(`${engine}: ${reason}.`);
  const { newTab, close } = await (engine === 'webkit' ? startWebDriver() : startPuppeteer(engine));
  const browser = {
    engine,
    /** @returns {Promise<Page>} */
    async newPage({ viewport = defaultViewport } = {}) {
      const page = new Page(await newTab(), engine);
      await page.viewport(viewport.width, viewport.height);
      return page;
    },
    async close() {
      if (openBrowsers.delete(browser)) await close();
    },
  };
  openBrowsers.add(browser);
  return browser;
};

/** Runs something and closes whatever browsers it opened and left open: an open one would keep node --test waiting. */
export const closingBrowsers = async (run) => {
  const before = new Set(openBrowsers);
  try {
    return await run();
  } finally {
    for (const browser of openBrowsers) if (!before.has(browser)) await browser.close();
  }
};
