// npm install afterword, and nothing else: the command of the packed package serves, imports and exports in an empty folder, on a Node
// that has SQLite, and on an older one beside libsql.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { SignJWT } from 'jose';
import { startChild, stopChild } from '../runner/child-processes.mjs';
import { newerNode } from '../support/newer-node.mjs';
import { pack } from '../support/packed.mjs';
import { noPostgres, Postgres } from '../support/postgres.mjs';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'afterword-install-'));
const app = join(folder, 'app');
const installed = join(app, 'node_modules/afterword');
after(() => rmSync(folder, { recursive: true, force: true }));

const install = async (wanted) => {
  const args = ['install', '--no-audit', '--no-fund', '--prefer-offline', wanted];
  const { stderr } = await run('npm', args, { cwd: app });
  assert.doesNotMatch(stderr, /EBADENGINE|deprecated|peer/, 'npm warns of nothing');
};

before(async () => {
  mkdirSync(app);
  const tarball = await pack(folder);
  writeFileSync(join(app, 'package.json'), '{"name": "app", "version": "1.0.0", "private": true}');
  await install(tarball);
});

const KEY = 'a secret of this site alone, long enough';
/** Comments as WordPress exports them. */
const EXPORT = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Blog</title><wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://blog.example</wp:base_site_url>
<item><title>Tea</title><link>https://blog.example/tea</link><wp:post_id>1</wp:post_id><wp:status>publish</wp:status>
<wp:post_type>post</wp:post_type><wp:comment><wp:comment_id>7</wp:comment_id><wp:comment_author>Ada</wp:comment_author>
<wp:comment_date_gmt>2024-05-01 09:30:00</wp:comment_date_gmt><wp:comment_content>Imported.</wp:comment_content>
<wp:comment_approved>1</wp:comment_approved><wp:comment_parent>0</wp:comment_parent></wp:comment></item></channel></rss>`;
const TEA = 'https://blog.example/tea';

/** A machine with this Node and an empty folder. */
const machineWith = (node, hooks = []) => {
  const cwd = mkdtempSync(join(folder, 'empty-'));
  const env = { PATH: [dirname(node), process.env.PATH].join(delimiter), HOME: process.env.HOME };
  const command = [...hooks, join(installed, JSON.parse(readFileSync(join(installed, 'package.json'))).bin.afterword)];
  return {
    cwd,
    async afterword(args, options) {
      const child = spawn(node, [...command, ...args], { cwd, env, ...options });
      let [out, err] = ['', ''];
      child.stdout.on('data', (data) => (out += data));
      child.stderr.on('data', (data) => (err += data));
      const [code] = await once(child, 'close');
      return { code, out, err };
    },
    async serve(args) {
      const options = { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] };
      const child = startChild(node, [...command, 'serve', '--port', '0', ...args], options);
      let said = '';
      for await (const data of child.stderr) {
        said += data;
        if (said.includes('</afterword-discussion>')) break;
      }
      const url = said.split('\n')[0];
      assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/, said);
      return { url, stop: () => stopChild(child) };
    },
  };
};

/** Imports, serves a reader and a moderator, and exports. */
const tryAll = async (t, machine, db) => {
  writeFileSync(join(machine.cwd, 'export.xml'), EXPORT);
  const done = await machine.afterword(['import', 'export.xml', '--db', db]);
  assert.deepEqual([done.code, done.err], [0, '']);
  const server = await machine.serve(['--db', db, '--jwt-key', KEY]);
  t.after(server.stop);
  const address = (path) => `${server.url}${path}?discussion=${encodeURIComponent(TEA)}`;
  const page = await (await fetch(address('/comments'))).json();
  assert.deepEqual(
    page.records.map(({ body }) => body.source),
    ['<p>Imported.</p>'],
  );
  const token = await new SignJWT({ name: 'Grace', role: 'moderator' })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('grace')
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(KEY));
  const post = async (draft) =>
    await fetch(address('/comments'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(draft),
    });
  const draft = {
    id: 'new',
    parent: null,
    author: { name: 'Grace' },
    body: { format: 'markdown', source: 'A *new* one.' },
  };
  assert.equal((await post(draft)).status, 201);
  assert.equal((await post({ ...draft, id: 7 })).status, 422);
  assert.match(await (await fetch(address('/feed'))).text(), /&lt;em(>|&gt;)new&lt;/);
  assert.equal(
    await (await fetch(`${server.url}/afterword.js`)).text(),
    readFileSync(join(installed, 'dist/afterword.js'), 'utf8'),
  );
  await server.stop();
  const { code, out, err } = await machine.afterword(['export', '--db', db]);
  assert.deepEqual([code, err], [0, '']);
  assert.match(out, /Imported\.[^]*A \*new\* one\./);
};

test('with a Node that has SQLite, the package alone imports, serves and exports', async (t) => {
  for (const name of Object.keys(JSON.parse(readFileSync('package.json')).peerDependencies))
    assert.ok(!existsSync(join(app, 'node_modules', name)), `${name} is not installed`);
  await tryAll(t, machineWith(newerNode()), 'afterword.db');
});

test('it does so over PostgreSQL', { skip: noPostgres }, async (t) => {
  const postgres = await Postgres.start();
  t.after(() => postgres.stop());
  await tryAll(t, machineWith(newerNode()), postgres.url());
});

test('npx runs the command', async () => {
  const env = { ...process.env, PATH: [dirname(newerNode()), process.env.PATH].join(delimiter) };
  const { stdout } = await run('npx', ['afterword', '--help'], { cwd: app, env });
  assert.match(stdout, /^afterword – discussions/);
});

test('who may not write a database is told so', { skip: process.getuid === undefined }, async () => {
  const machine = machineWith(newerNode());
  chmodSync(folder, 0o755);
  chmodSync(machine.cwd, 0o555);
  const other = process.getuid() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const { code, err } = await machine.afterword(['serve', '--port', '0'], other);
  assert.equal(code, 1);
  assert.match(err, /^afterword: The database afterword\.db cannot be opened for writing/);
});

test('with an older Node it says what to install, and needs nothing else', async (t) => {
  const without = new URL('../support/without-packages.mjs?node:sqlite', import.meta.url).href;
  const machine = machineWith(process.execPath, ['--import', without]);
  const { code, err } = await machine.afterword(['serve', '--port', '0']);
  assert.deepEqual([code, err], [1, 'afterword: SQLite needs Node 22.16 or later, or a driver: npm install libsql\n']);
  await install('libsql@0.5');
  await tryAll(t, machine, 'afterword.db');
});
