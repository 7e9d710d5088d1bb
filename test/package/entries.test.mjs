// Adding an adapter or a language is adding one file: the check finds it, and what is written from the folders names it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const script = resolve('test/checks/entries.mjs');

test('a new adapter and a new language are each one file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entries-'));
  const run = (...args) => spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' });
  const exportsNow = () => Object.keys(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).exports);
  try {
    const mailWords = 'src/server/mail/mail-languages.ts';
    for (const path of ['package.json', 'src/adapters', 'src/locales', 'src/script-tag-entries.ts', mailWords])
      cpSync(path, join(folder, path), { recursive: true });
    assert.equal(run().status, 0);
    const before = exportsNow();

    writeFileSync(
      join(folder, 'src/adapters/cusdis.ts'),
      'export interface CusdisAdapterOptions {\n  readonly url: string;\n}\n\nexport const cusdisAdapter = (options) => {};\n',
    );
    writeFileSync(join(folder, 'src/adapters/cusdis-rows.ts'), 'export const rows = [];\n');
    writeFileSync(join(folder, 'src/locales/eo-words.ts'), 'export const words = {};\n');
    writeFileSync(join(folder, 'src/locales/eo.ts'), 'export const eo: Locale = {};\n');
    const refused = run();
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /package\.json[^]*script-tag-entries\.ts[^]*mail-languages\.ts/);

    assert.equal(run('--write').status, 0);
    assert.equal(run().status, 0);
    assert.deepEqual(
      exportsNow().filter((name) => !before.includes(name)),
      ['./adapters/cusdis', './locales/eo'],
    );
    const entries = readFileSync(join(folder, 'src/script-tag-entries.ts'), 'utf8');
    assert.match(entries, /cusdis: loadable\(\(\) => import\('\.\/adapters\/cusdis\.js'\)\)/);
    assert.match(readFileSync(join(folder, mailWords), 'utf8'), /^ {2}eo: /m);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
