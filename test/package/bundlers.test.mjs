// `npm install afterword` and the README's lines build with every common bundler, and the page they make shows a discussion
// under the strictest policy, whatever format its comments have.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build as esbuild } from 'esbuild';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import * as vite from 'vite';
import webpack from 'webpack';
import { afterword, startServer } from '../support/command.mjs';
import { eachEngine, openBrowser, serve, strictPolicy } from '../support/e2e/index.mjs';
import { pack } from '../support/packed.mjs';

const run = promisify(execFile);

/** The lines that the README gives for a bundler, as they stand there. */
const snippet = /^import 'afterword\/define';.*?^```/ms.exec(readFileSync('README.md', 'utf8'))[0].slice(0, -3);

const record = (id, format, source) => ({
  id,
  discussion: 'bundled',
  parent: null,
  author: { name: 'Ada' },
  body: { format, source },
  createdAt: '2024-05-01T09:30:00Z',
  status: 'approved',
  kind: 'comment',
  revision: 1,
});
const comments = [
  record('a', 'text', 'Salt & pepper.'),
  record('b', 'markdown', 'Salt &amp; *pepper*, &copy; 2024.'),
  record(
    'c',
    'html',
    '<p style="color:red" onclick="pwn()">Salt &amp; <em>pepper</em>, &copy; 2024.</p><style>p {}</style>',
  ),
];

let folder;
let app;
let server;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-bundlers-'));
  const tarball = await pack(folder);
  app = join(folder, 'app');
  await run('mkdir', [app]);
  writeFileSync(join(app, 'package.json'), '{"name": "app", "version": "1.0.0", "type": "module", "private": true}');
  // Vite 7 beside it: this project has Vite 8, and one name cannot stand for both.
  const install = ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball, 'vite@7.3.8'];
  const { stderr } = await run('npm', install, { cwd: app });
  assert.doesNotMatch(stderr, /EBADENGINE|deprecated|peer/, 'npm warns of nothing');

  const archive = { afterword: 1, discussions: [{ id: 'bundled', title: 'Bundled', comments }] };
  writeFileSync(join(folder, 'archive.json'), JSON.stringify(archive));
  const database = join(folder, 'bundled.db');
  const { code, err } = await afterword(['import', join(folder, 'archive.json'), '--db', database]);
  assert.equal(code, 0, err);
  server = await startServer(['--db', database, '--quiet']);

  writeFileSync(join(app, 'main.js'), snippet.replace('https://comments.your.site', server.url));
  writeFileSync(
    join(app, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bundled</title></head><body>
<afterword-discussion discussion-id="bundled"></afterword-discussion><script type="module" src="/main.js"></script></body></html>`,
  );
});
after(async () => {
  await server?.stop();
  if (folder) rmSync(folder, { recursive: true });
});

const buildWithVite = async ({ build }, outDir) =>
  void (await build({ root: app, configFile: false, logLevel: 'silent', build: { outDir } }));

/** Builds into a folder; a warning is a failure. */
const bundlers = {
  'Vite 8': (out) => buildWithVite(vite, out),
  'Vite 7': async (out) =>
    await buildWithVite(await import(pathToFileURL(join(app, 'node_modules/vite/dist/node/index.js'))), out),
  async esbuild(out) {
    const { warnings } = await esbuild({
      absWorkingDir: app,
      entryPoints: ['main.js'],
      bundle: true,
      format: 'esm',
      splitting: true,
      minify: true,
      outdir: out,
      logLevel: 'silent',
    });
    assert.deepEqual(warnings, []);
  },
  async webpack(out) {
    const compiler = webpack({
      mode: 'production',
      context: app,
      entry: './main.js',
      output: { path: out, filename: 'main.js', publicPath: '/', trustedTypes: 'webpack' },
      performance: { hints: false },
    });
    const stats = await promisify(compiler.run.bind(compiler))();
    await promisify(compiler.close.bind(compiler))();
    assert.deepEqual(stats.toJson({ all: false, errors: true, warnings: true }).errors, []);
    assert.deepEqual(stats.toJson({ all: false, errors: true, warnings: true }).warnings, []);
  },
  async Rollup(out) {
    const bundle = await rollup({
      input: join(app, 'main.js'),
      plugins: [nodeResolve({ browser: true })],
      onLog: (level, { message }) => assert.fail(`${level}: ${message}`),
    });
    await bundle.write({ dir: out, format: 'es' });
    await bundle.close();
  },
};

/** webpack loads its chunks by <script>, for which it needs a Trusted Types policy of its own. */
const policiesOf = (name) => (name === 'webpack' ? ' webpack' : '');

const outOf = (name) => join(folder, `out-${name.replaceAll(' ', '-')}`);

/** The built files by path, and a page where the bundler made none. */
const filesOf = (name) => {
  const files = Object.fromEntries(
    readdirSync(outOf(name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [`/${relative(outOf(name), file)}`, { file }]),
  );
  files['/'] = files['/index.html'] ?? { body: readFileSync(join(app, 'index.html'), 'utf8') };
  return files;
};

for (const [name, build] of Object.entries(bundlers))
  test(`the installed package builds with ${name}`, async () => await build(outOf(name)));

eachEngine('what each bundler built shows comments of every format under the strict policy', async (engine) => {
  const browser = await openBrowser(engine);
  for (const name of Object.keys(bundlers)) {
    const csp = strictPolicy.replace("connect-src 'self'", `connect-src 'self' ${server.url}`) + policiesOf(name);
    const pages = await serve({ files: filesOf(name), csp });
    const page = await browser.newPage();
    await page.goto(pages.origin);
    const bodies = await page.waitFor(() => {
      const list = document.querySelector('afterword-discussion').shadowRoot?.querySelector('afterword-comment-list');
      const found = [...(list?.renderRoot.querySelectorAll('[part~=body]') ?? [])].map((body) => body.textContent);
      return found.length === 3 && found.every(Boolean) && found;
    });
    assert.deepEqual(
      bodies.map((text) => text.trim()),
      ['Salt & pepper.', 'Salt & pepper, © 2024.', 'Salt & pepper, © 2024.'],
      name,
    );
    // Vite preloads what a chunk imports, and that includes the entry, which has run by then. Firefox calls such a preload failed.
    const isPreloadOfEntry = ({ kind, text }) => kind === 'load' && /^<link> \/assets\/index-[\w-]+\.js$/.test(text);
    assert.deepEqual(
      (await page.errors()).filter((error) => engine !== 'firefox' || !isPreloadOfEntry(error)),
      [],
      name,
    );
    await page.close();
    await pages.close();
  }
});
