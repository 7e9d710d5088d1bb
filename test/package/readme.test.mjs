// The README and the guide to the elements name everything that a page can use.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const readme = readFileSync('README.md', 'utf8');
const elementsGuide = readFileSync('docs/elements.md', 'utf8');

test('the guide to the elements names every attribute, event and part', () => {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const names = elements.flatMap(({ tagName, attributes = [], events = [], cssParts = [] }) => [
    `<${tagName}>`,
    ...[...attributes, ...events, ...cssParts].map(({ name }) => name),
  ]);
  assert.deepEqual(
    names.filter((name) => !elementsGuide.includes(`\`${name}\``)),
    [],
  );
});

test('the README names every adapter, by its entry and by what a page calls it', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const entries = Object.keys(exports)
    .filter((name) => name.startsWith('./adapters/'))
    .map((name) => name.replace('.', 'afterword'));
  assert.ok(entries.length > 5);
  const [, servers] = /SERVER_ADAPTERS[^]*? = \[$([^]*?)^\];/m.exec(readFileSync('src/script-tag-entries.ts', 'utf8'));
  const names = [...servers.matchAll(/^ {2}\['([\w-]+)'/gm)].map(([, name]) => `| \`${name}\` |`);
  assert.deepEqual(
    [...entries, ...names].filter((name) => !readme.includes(name)),
    [],
  );
});

test('the guide to the elements names every token, and none that does not exist', () => {
  const styles = readdirSync('src/elements').filter((name) => name.endsWith('styles.ts'));
  const used = styles.flatMap(
    (name) => readFileSync(`src/elements/${name}`, 'utf8').match(/--afterword-[\w-]+/g) ?? [],
  );
  const named = elementsGuide.match(/`--afterword-[\w-]+`/g).map((token) => token.slice(1, -1));
  assert.deepEqual([...new Set(named)].sort(), [...new Set(used)].sort());
});
