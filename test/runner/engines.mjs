// Finds the three browser engines on this machine, and decides which of them a run uses. It starts nothing.
// If ENGINES names an engine that is missing, that is reported with the reason.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const windowsFolders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

const inPath = (names) =>
  names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));
const inApplications = (names) => names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
const inWindowsFolders = (paths) =>
  paths.flatMap((path) => windowsFolders.filter(Boolean).map((folder) => join(folder, path)));

const firstExisting = (paths) => paths.find((path) => existsSync(path));

const chromiumPlaces = () => [
  ...inPath(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']),
  ...inApplications(['Google Chrome', 'Chromium', 'Microsoft Edge']),
  ...inWindowsFolders(['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']),
];

const firefoxPlaces = () => [
  ...inPath(['firefox-esr', 'firefox']),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...inWindowsFolders(['Mozilla Firefox/firefox.exe']),
];

/** MiniBrowser is in a folder that is named after its ABI, such as webkit2gtk-4.1; the newest is used. */
const miniBrowserPlaces = () =>
  ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib', '/usr/lib64', '/usr/libexec']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.startsWith('webkit'))
        .sort()
        .reverse()
        .map((name) => join(folder, name, 'MiniBrowser')),
    );

const fromVariable = (variable, places, packageName) => {
  const given = process.env[variable];
  if (given) return existsSync(given) ? { path: given } : { reason: `${variable} names ${given}, which is not there` };
  const path = firstExisting(places());
  return path ? { path } : { reason: `not installed (package ${packageName}, or set ${variable})` };
};

const findWebKit = () => {
  const driver = firstExisting(inPath(['WebKitWebDriver']));
  const path = firstExisting(miniBrowserPlaces());
  if (!driver || !path) return { reason: 'not installed (Debian package webkit2gtk-driver)' };
  const display = firstExisting(inPath(['Xvfb']));
  if (!display) return { reason: 'Xvfb not installed (Debian package xvfb)' };
  return { path, driver, display };
};

const finders = {
  chromium: () => fromVariable('CHROME_PATH', chromiumPlaces, 'chromium'),
  firefox: () => fromVariable('FIREFOX_PATH', firefoxPlaces, 'firefox-esr'),
  webkit: findWebKit,
};

export const engineNames = Object.keys(finders);

/** @returns {{ path?: string, reason?: string, driver?: string, display?: string }} if there is no `path`, the `reason` */
export const findEngine = (engine) => finders[engine]();

/** The engines of a run: those in ENGINES, by default all three. */
export const wantedEngines = () => {
  const wanted = (process.env.ENGINES ?? '').split(',').flatMap((name) => name.trim() || []);
  const unknown = wanted.filter((name) => !engineNames.includes(name));
  if (unknown.length > 0)
    throw new Error(`ENGINES names ${unknown.join(', ')}; it is a comma list of ${engineNames.join(', ')}.`);
  return wanted.length > 0 ? wanted : engineNames;
};

/** True in CI, where a missing engine is a failure and not a skip. */
export const isStrict = () => process.env.CI_STRICT === '1';
