// Every framework's own checker takes the example of docs/frameworks.md and reports each wrong use, with the types of the packed package;
// and in a browser the example sets a property and an attribute, and hears an event.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { afterword, startServer } from '../support/command.mjs';
import { eachEngine, openBrowser, serve } from '../support/e2e/index.mjs';
import { pack } from '../support/packed.mjs';
import { apps, check, exampleOf, writeApp, wrongLines } from './apps.mjs';
import { bundle } from './bundle.mjs';

const DISCUSSION = 'framed';
const comments = ['first', 'second'].map((id, day) => ({
  id,
  discussion: DISCUSSION,
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source: `This is the ${id}.` },
  createdAt: `2024-05-0${day + 1}T09:30:00Z`,
  status: 'approved',
  kind: 'comment',
  revision: 1,
}));

let folder;
let server;

before(async () => {
  // Within the project, so that the apps find the frameworks.
  mkdirSync('test-results', { recursive: true });
  folder = mkdtempSync(resolve('test-results/frameworks-'));
  const installed = join(folder, 'node_modules/afterword');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', await pack(folder), '-C', installed, '--strip-components=1']);
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  for (const name of Object.keys(apps)) writeApp(name, folder);

  const archive = join(folder, 'archive.json');
  writeFileSync(archive, JSON.stringify({ afterword: 1, discussions: [{ id: DISCUSSION, comments }] }));
  const database = join(folder, 'framed.db');
  const { code, err } = await afterword(['import', archive, '--db', database]);
  assert.equal(code, 0, err);
  server = await startServer(['--db', database, '--quiet']);
});
after(async () => {
  await server?.stop();
  if (folder) rmSync(folder, { recursive: true });
});

test('a directive for Angular sets the property of each attribute', async () => {
  const { forward } = await import('../../dist/frameworks/forward.js');
  class Directive {
    element = {};
  }
  forward(Directive, ['heading-level', 'adapter', 'closed'], ['closed']);
  const directive = Object.assign(new Directive(), { 'heading-level': '3', adapter: 'local', closed: '' });
  assert.deepEqual(directive.element, { headingLevel: '3', adapter: 'local', closed: true });
});

test('the README has the same templates', () => {
  const rows = new Map(
    [
      ...readFileSync('README.md', 'utf8').matchAll(
        /^\| (\w+)[ \d]* \| `afterword\/\w+` \| (?:`(.*)`|(the same)) \|$/gm,
      ),
    ].map(([, name, template, same]) => [name, template ?? same]),
  );
  assert.equal(rows.get('Preact'), 'the same');
  rows.set('Preact', rows.get('React'));
  for (const name of Object.keys(apps)) {
    const [template] = /<afterword-discussion[^]*?(?: \/|<\/afterword-discussion)>/.exec(
      exampleOf(name).replaceAll(/\s+/g, ' '),
    );
    assert.equal(rows.get(name), template.replaceAll(' >', '>'), name);
  }
});

for (const name of Object.keys(apps))
  test(`${name}: the example compiles, and every wrong use is reported`, async () => {
    const app = join(folder, name);
    const { lines, out } = await check(name, app);
    assert.deepEqual(lines, wrongLines(name, app), out);
  });

// The frameworks' own code is what an engine might take differently: one engine is enough.
eachEngine(
  'each framework’s example sets a property and an attribute, and hears an event',
  async (engine) => {
    const browser = await openBrowser(engine);
    for (const name of Object.keys(apps)) {
      const app = join(folder, name);
      const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>
      <script>globalThis.logged = []; console.log = (value) => logged.push(value);</script>
      <script type="module" src="/stdin.js"></script></head><body><div id="app"></div></body></html>`;
      const files = { '/': { body: page } };
      for (const { path, text } of await bundle(name, app, DISCUSSION))
        files[`/${basename(path)}`] = { body: text.replace('https://comments.your.site', server.url) };
      const pages = await serve({ files });
      const tab = await browser.newPage();
      await tab.goto(pages.origin);
      const seen = await tab.waitFor(() => {
        const element = document.querySelector('afterword-discussion');
        const list = element?.shadowRoot?.querySelector('afterword-comment-list');
        const ids = [...(list?.renderRoot.querySelectorAll('afterword-comment') ?? [])].map(
          ({ node }) => node?.record.id,
        );
        return (
          globalThis.logged.length &&
          ids.length === 2 && {
            ids,
            id: element.discussionId,
            adapter: element.adapter.name,
            logged: globalThis.logged,
          }
        );
      });
      assert.deepEqual(seen, { ids: ['second', 'first'], id: DISCUSSION, adapter: 'http', logged: [2] }, name);
      assert.deepEqual(await tab.errors(), [], name);
      await tab.close();
      await pages.close();
    }
  },
  ['chromium'],
);
