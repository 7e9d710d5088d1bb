// What of the server runs anywhere is compiled without Node's names: a slip does not compile.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse, resolve } from 'node:path';
import { test } from 'node:test';

test('the handler, the store and the importers know no name of Node’s or of a page’s', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-portable-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const config = (src) => ({
    extends: resolve('src/tsconfig.server.json'),
    compilerOptions: {
      composite: false,
      incremental: false,
      noEmit: true,
      rootDir: parse(folder).root,
      tsBuildInfoFile: null,
    },
    // With all that it imports: a package's types might bring Node's along.
    files: ['slips.mts', ...['server/index.ts', 'server/sql/store.ts', 'importers/archive.ts'].map(src)],
    include: [],
    references: [],
  });
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config((name) => resolve('src', name))));
  const names = ['Buffer', 'process', 'setImmediate', 'document', 'window'];
  writeFileSync(join(folder, 'slips.mts'), `export const slips: unknown[] = [\n${names.join(',\n')},\n];\n`);
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' });
  const faults = [...stdout.matchAll(/^.*?([\w-]+\.m?ts)\(\d+,\d+\): error TS\d+: (?:Cannot find name '(\w+)')?/gm)];
  assert.deepEqual(
    faults.map(([, file, name]) => [file, name]),
    names.map((name) => ['slips.mts', name]),
    stdout,
  );
});
