// The custom-elements manifest of the source as it is now, made in a folder of its own.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const FOLDER = 'node_modules/.cache/manifest';
const ANALYZER = 'node_modules/@custom-elements-manifest/analyzer/cem.js';

export const analyze = () => {
  const options = ['--quiet', '--config', 'test/checks/custom-elements.config.mjs', '--outdir', FOLDER];
  const { status } = spawnSync(process.execPath, [ANALYZER, 'analyze', ...options], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  return JSON.parse(readFileSync(`${FOLDER}/custom-elements.json`, 'utf8'));
};

/** The elements that a manifest describes. */
export const elementsOf = ({ modules }) =>
  modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
