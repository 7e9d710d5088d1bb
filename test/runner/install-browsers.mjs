// Installs browsers if it may: as root on Debian or Ubuntu. One engine at a time, because Ubuntu has only some of these packages,
// and apt installs all requested packages or none.
import { spawnSync } from 'node:child_process';
import { findEngine, isStrict, wantedEngines } from './engines.mjs';

const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};
const fonts = 'fonts-dejavu-core';

const apt = (...args) =>
  spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

const canInstall = () => process.getuid?.() === 0 && apt('--version');

const install = (engines) => {
  apt('update', '-qq');
  for (const engine of engines) {
    console.log(`Installing ${engine}: apt-get install ${packages[engine].join(' ')}`);
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages[engine], fonts);
  }
};

const absentEngines = () => wantedEngines().filter((engine) => findEngine(engine).reason);

/** Makes sure that there are engines to test with: in CI all that are wanted, elsewhere at least one. */
export const ensureBrowsers = () => {
  const absent = absentEngines();
  const isEnough = isStrict() ? absent.length === 0 : absent.length < wantedEngines().length;
  if (!isEnough && canInstall()) install(absent);
};

export const hasBrowser = () => absentEngines().length < wantedEngines().length;

/** One line for each engine that is not tested. */
export const absenceLines = () =>
  absentEngines().map(
    (engine) => `${engine} ${isStrict() ? 'is missing' : 'is skipped'}: ${findEngine(engine).reason}`,
  );
