// How Chromium and Firefox are started, in unit tests and end-to-end tests alike.
import { processEnd } from './child-processes.mjs';
import { findEngine } from './engines.mjs';

const isRoot = process.getuid?.() === 0;

/** A tab keeps its process when it goes to another site: to start one for each visit took a quarter of the time of a short test. */
const chromiumArguments = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-site-isolation-trials',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/**
 * Tab reaches every control on macOS too, a tab in the background keeps its timers as in Chromium, no process is started before a page
 * needs it, and there is no telemetry.
 */
const firefoxPreferences = {
  'accessibility.tabfocus': 7,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'dom.ipc.processPrelaunch.enabled': false,
  'dom.min_background_timeout_value_without_budget_throttling': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

export const puppeteerOptions = (engine) => {
  const common = {
    executablePath: findEngine(engine).path,
    headless: true,
    timeout: 60_000,
    signal: processEnd,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
  return engine === 'firefox'
    ? { ...common, browser: 'firefox', extraPrefsFirefox: firefoxPreferences }
    : { ...common, args: chromiumArguments };
};
