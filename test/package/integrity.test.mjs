// The integrity values are those of the built files, and a browser refuses a file that has changed: the script by its tag, and what it
// loads by an import map.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { after, before, test } from 'node:test';
import { findEngine, isStrict } from '../runner/engines.mjs';
import { openBrowser, serve, strictPolicy } from '../support/e2e/index.mjs';

const { integrity } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const guide = readFileSync('docs/integrity.md', 'utf8');

test('dist/integrity.json, README and docs have the values of the built files', () => {
  const { status, stderr } = spawnSync(process.execPath, ['test/checks/integrity.mjs'], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});

test('the import map has every file that a script of it loads', () => {
  assert.ok(integrity['./afterword.js']);
  for (const name of Object.keys(integrity))
    for (const [, path] of readFileSync(`dist/${name}`, 'utf8').matchAll(
      /\b(?:from|import|import\() ?"(\.[^"]+\.js)"/g,
    )) {
      const loaded = `./${posix.join(posix.dirname(name), path)}`;
      assert.ok(integrity[loaded], `${name} loads ${loaded}`);
    }
});

test('the guide names this version', () => {
  const named = [...guide.matchAll(/\bafterword[@-](\d+\.\d+\.\d+)/g)].map(([, one]) => one);
  assert.deepEqual([...new Set(named)], [version]);
});

const CHUNK = 'afterword-indexeddb.js';
const changed = (name) => ({ body: `globalThis.isChanged = true;\n${readFileSync(`dist/${name}`, 'utf8')}` });

const { reason } = findEngine('chromium');
const options = { skip: !isStrict() && reason };
let browser;
before(async () => {
  if (!reason) browser = await openBrowser('chromium');
});
after(() => browser?.close());

/** Opens a page with a discussion, and waits until a condition holds. */
const open = async (t, { hasMap, files = {}, lang = 'en' }, condition) => {
  const map = JSON.stringify({ integrity }).replaceAll('"./', '"/dist/');
  const body = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Integrity</title>
${hasMap ? `<script type="importmap">${map}</script>` : ''}
<script type="module" integrity="${integrity['./afterword.js']}" src="/dist/afterword.js"></script></head>
<body><afterword-discussion discussion-id="d" adapter="local">Instead.</afterword-discussion></body></html>`;
  const hash = createHash('sha256').update(map).digest('base64');
  const csp = strictPolicy.replace("script-src 'self'", `script-src 'self' 'sha256-${hash}'`);
  const site = await serve({ files: { '/': { body }, ...files }, csp });
  const page = await browser.newPage();
  t.after(async () => {
    await page.close();
    await site.close();
  });
  const requests = [];
  page.recordRequests((url) => requests.push(new URL(url)));
  await page.goto(site.origin);
  await page.waitFor(condition);
  const isChanged = await page.evaluate(() => globalThis.isChanged === true);
  return {
    page,
    isChanged,
    asked: requests.filter(({ pathname }) => pathname.endsWith(CHUNK)).map(({ search }) => search),
  };
};

const isReady = () => document.querySelector('afterword-discussion').discussion?.state.status === 'ready';
const hasFailed = () => document.querySelector('afterword-discussion').discussion?.state.status === 'failed';

test('with the import map a discussion is ready', options, async (t) => {
  const { page, asked } = await open(t, { hasMap: true }, isReady);
  assert.deepEqual(asked, ['']);
  assert.deepEqual(await page.errors(), []);
});

test('a changed file is refused by the import map, also when it is tried again', options, async (t) => {
  const files = { [`/dist/${CHUNK}`]: changed(CHUNK) };
  const { page, isChanged } = await open(t, { hasMap: true, files }, hasFailed);
  assert.equal(isChanged, false);
  const asked = [];
  page.recordRequests((url) => asked.push(new URL(url)));
  await page.evaluate(async () => {
    await document
      .querySelector('afterword-discussion')
      .discussion.load()
      .catch(() => {});
  });
  assert.equal(await page.evaluate(hasFailed), true);
  assert.equal(await page.evaluate(() => globalThis.isChanged === true), false);
  assert.deepEqual(
    asked.filter(({ pathname, search }) => pathname.endsWith(CHUNK) && search),
    [],
  );
});

test('so are the words of a language, also when they are asked for again', options, async (t) => {
  const files = { '/dist/locales/de.js': changed('locales/de.js') };
  const { page, isChanged } = await open(t, { hasMap: true, files, lang: 'de' }, isReady);
  assert.equal(isChanged, false);
  const [{ en }, { fr }] = [await import('afterword/locales/en'), await import('afterword/locales/fr')];
  const shows = ({ messages }) =>
    page.waitFor(
      (words) => document.querySelector('afterword-discussion').shadowRoot.textContent.includes(words),
      messages.countWithoutTitle[0],
    );
  const switchTo = (lang) => page.evaluate((tag) => void (document.documentElement.lang = tag), lang);
  await shows(en);
  await switchTo('fr');
  await shows(fr);
  await switchTo('de');
  await shows(en);
  assert.equal(await page.evaluate(() => globalThis.isChanged === true), false);
});

test('without the map it is run: the tag says nothing of it', options, async (t) => {
  const files = { [`/dist/${CHUNK}`]: changed(CHUNK) };
  assert.equal((await open(t, { hasMap: false, files }, isReady)).isChanged, true);
});

test('a changed script is refused by its tag, and the content of the element stays', options, async (t) => {
  const files = { '/dist/afterword.js': changed('afterword.js') };
  const { page, isChanged } = await open(t, { hasMap: false, files }, () => document.readyState === 'complete');
  assert.equal(isChanged, false);
  const element = await page.evaluate(() => {
    const discussion = document.querySelector('afterword-discussion');
    return [discussion.matches(':defined'), discussion.textContent, discussion.checkVisibility()];
  });
  assert.deepEqual(element, [false, 'Instead.', true]);
});
