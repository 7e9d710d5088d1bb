// Unit tests in real browsers: `wtr --config test/runner/wtr.config.mjs [file…] [--coverage] [--watch]`.
// Pages of one browser share an origin and one focus, so each browser runs one file at a time.
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { commandsPlugin } from './commands.mjs';
import { commonjsPlugin } from './commonjs-plugin.mjs';
import { findEngine, isStrict, wantedEngines } from './engines.mjs';
import { freePort } from './free-port.mjs';
import { puppeteerOptions } from './puppeteer-options.mjs';
import { browserTests, root } from './test-files.mjs';
import { totalReporter } from './total-reporter.mjs';
import { typescriptPlugin } from './typescript-plugin.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const puppeteerLauncher = (name, engine) =>
  Object.assign(chromeLauncher({ puppeteer, launchOptions: puppeteerOptions(engine), concurrency: 1 }), { name });

const launchers = {
  chromium: () => puppeteerLauncher('Chromium', 'chromium'),
  firefox: () => puppeteerLauncher('Firefox', 'firefox'),
  webkit: webkitLauncher,
};

const absent = wantedEngines().filter((engine) => findEngine(engine).reason);
const present = wantedEngines().filter((engine) => !absent.includes(engine));
if (present.length === 0 || (isStrict() && absent.length > 0))
  throw new Error(absent.map((engine) => `${engine}: ${findEngine(engine).reason}`).join('\n'));

const testRunnerHtml = (framework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Afterword's tests</title>
  </head>
  <body><script type="module" src="${framework}"></script></body>
</html>`;

/** Development builds are tested, because Lit's warns of wrong use. That of micromark needs a logger, which no-debug.mjs replaces. */
const noDebugPlugin = {
  name: 'no-debug',
  resolveImport: ({ source }) => (source === 'debug' ? '/test/runner/no-debug.mjs' : undefined),
};

const isLitsReminder = ({ args: [text] }) => String(text).includes('Lit is in dev mode');

export default {
  rootDir: root,
  files: browserTests(),
  hostname: '127.0.0.1',
  port: await freePort(),
  nodeResolve: { exportConditions: ['development', 'browser'] },
  browsers: present.map((engine) => launchers[engine]()),
  concurrentBrowsers: 3,
  plugins: [noDebugPlugin, commonjsPlugin(root), typescriptPlugin(root), commandsPlugin(root)],
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY === true }), totalReporter(root)],
  filterBrowserLogs: (log) => !isLitsReminder(log),
  testRunnerHtml,
  testFramework: { config: { ui: 'bdd', timeout: 60_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['text', 'lcovonly', 'json-summary'] },
};
