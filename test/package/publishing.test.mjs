// The package cannot be published before package.json says where the project is, and says so in plain words.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const script = resolve('test/checks/publishing.mjs');

test('npm publish is refused until the addresses of the project are there', (t) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.equal(scripts.prepublishOnly, 'node test/checks/publishing.mjs');
  const cwd = mkdtempSync(join(tmpdir(), 'afterword-publishing-'));
  t.after(() => rmSync(cwd, { recursive: true }));
  const publish = (manifest) => {
    writeFileSync(join(cwd, 'package.json'), JSON.stringify(manifest));
    return spawnSync(process.execPath, [script], { cwd, encoding: 'utf8' });
  };
  const none = publish({});
  assert.equal(none.status, 1);
  assert.match(none.stderr, /^Not published: .*\n {2}"repository": .*\n {2}"homepage": .*\n {2}"bugs": /);
  const complete = {
    repository: { type: 'git', url: 'git+https://code.example/afterword.git' },
    homepage: 'https://afterword.example/',
    bugs: { url: 'https://code.example/afterword/issues' },
  };
  assert.deepEqual([publish(complete).status, publish(complete).stderr], [0, '']);
  for (const [name, wrong] of Object.entries({ repository: 'me/afterword', homepage: '', bugs: { url: 'TODO' } })) {
    const { status, stderr } = publish({ ...complete, [name]: wrong });
    assert.equal(status, 1, name);
    assert.match(stderr, new RegExp(`^  "${name}"`, 'm'));
  }
});
