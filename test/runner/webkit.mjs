// Starts WebKitGTK: a virtual display, Debian's WebKitWebDriver on it, and a WebDriver session in MiniBrowser.
// The virtual display is used even if there is a real one: a test must not take the focus from the person who works there.
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startChild, stopChild } from './child-processes.mjs';
import { findEngine } from './engines.mjs';
import { freePort } from './free-port.mjs';
import { isReady, WebDriver } from './webdriver.mjs';

const patience = 60_000;
const configFolder = fileURLToPath(new URL('webkit-config', import.meta.url));

/** In pixels. Its middle is where the X server leaves the mouse pointer; see webdriver-tab.mjs. */
export const screen = { width: 2560, height: 3200 };

const startDisplay = async (command) => {
  const size = `${screen.width}x${screen.height}x24`;
  const child = startChild(command, ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await Promise.race([
    once(child.stdio[3], 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('Xvfb ended before it opened a display.'))),
  ]);
  return { child, name: `:${String(number).trim()}` };
};

const startDriver = async (command, display) => {
  const port = await freePort();
  const child = startChild(command, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      XDG_CONFIG_HOME: configFolder,
    },
  });
  const address = `http://127.0.0.1:${port}`;
  const end = Date.now() + patience;
  while (!(await isReady(address))) {
    if (child.exitCode !== null || Date.now() > end) throw new Error('WebKitWebDriver did not start.');
    await delay(50);
  }
  return { child, address };
};

/** @returns {Promise<{ driver: WebDriver, close(): Promise<void> }>} */
export const startWebKit = async () => {
  const { path, driver: driverPath, display: displayPath, reason } = findEngine('webkit');
  if (reason) throw new Error(`WebKit: ${reason}.`);
  const children = [];
  const stop = async () => {
    for (const child of children.reverse()) await stopChild(child);
  };
  try {
    const display = await startDisplay(displayPath);
    children.push(display.child);
    const { child, address } = await startDriver(driverPath, display.name);
    children.push(child);
    const driver = await WebDriver.connect(address, {
      timeouts: { script: patience, pageLoad: patience, implicit: 0 },
      'webkitgtk:browserOptions': { binary: path, args: ['--automation'] },
    });
    return {
      driver,
      async close() {
        await driver.quit().catch(() => {});
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
};
