// The check of the public surface finds what users would notice, and nothing else.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';

const script = resolve('test/checks/api.mjs');
const folder = mkdtempSync(join(tmpdir(), 'api-'));
after(() => rmSync(folder, { recursive: true }));

const run = (...args) => spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' });
cpSync('package.json', join(folder, 'package.json'));
cpSync('dist', join(folder, 'dist'), {
  recursive: true,
  filter: (path) => !/\.(?:js|map|php|json)$/.test(path),
});
assert.equal(run('--write').status, 0);

/** What the check says after a change of one file of dist/, which is taken back then. */
const checkWith = (file, from, to) => {
  const path = join(folder, 'dist', file);
  const old = readFileSync(path, 'utf8');
  assert.ok(old.includes(from), `${file} has ${from}`);
  writeFileSync(path, old.replace(from, to));
  const { status, stderr } = run();
  writeFileSync(path, old);
  return { status, stale: [...stderr.matchAll(/docs\/api\/(\S+) is not/g)].map(([, name]) => name) };
};

test('what is built as it was listed is no change', () => {
  assert.equal(run().status, 0);
});

test('a signature that changed is found', () => {
  const found = checkWith('core/random-id.d.ts', '() => string', '(size: number) => string');
  assert.deepEqual(found, { status: 1, stale: ['afterword-core.md'] });
});

test('a name that is gone, or new, is found', () => {
  const renamed = checkWith('core/index.d.ts', '{ randomId }', '{ randomId as makeId }');
  assert.deepEqual(renamed, { status: 1, stale: ['afterword-core.md'] });
  const gone = checkWith('index.d.ts', 'Localizer', 'Localizer as Translator');
  assert.deepEqual(gone, { status: 1, stale: ['afterword.md'] });
});

test('a type that is used and not exported is a part of the surface', () => {
  const found = checkWith('body/tree.d.ts', "readonly type: 'break';", "readonly type: 'line-break';");
  assert.deepEqual(found, { status: 1, stale: ['unexported.md'] });
});

test('comments and private members are no part of it', () => {
  assert.equal(checkWith('core/random-id.d.ts', 'export', '/** Another comment. */ // And another.\nexport').status, 0);
  assert.equal(checkWith('elements/afterword-count.d.ts', 'private total;', 'private sum;').status, 0);
});
