// Finds the tests and decides what runs them: these folders run in browsers, by @web/test-runner; all others by node --test.
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const browserFolders = ['core', 'adapters', 'body', 'locales', 'elements', 'testing'];

const testsIn = (folder, pattern) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .filter((name) => pattern.test(name) && !name.includes('node_modules'))
        .map((name) => relative(root, join(folder, name)).split(sep).join('/'))
        .sort()
    : [];

export const browserTests = () =>
  browserFolders.flatMap((folder) => testsIn(join(root, 'test', folder), /\.test\.ts$/u));

/** @returns {Map<string, string[]>} folder → files, the end-to-end tests last */
export const nodeTests = () => {
  const folders = readdirSync(join(root, 'test'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !browserFolders.includes(entry.name))
    .map(({ name }) => name)
    .sort((a, b) => Number(a === 'e2e') - Number(b === 'e2e') || a.localeCompare(b));
  return new Map(
    folders.flatMap((name) => {
      const files = testsIn(join(root, 'test', name), /\.test\.(?:mjs|ts)$/u);
      return files.length > 0 ? [[`test/${name}`, files]] : [];
    }),
  );
};
