// The script tag in other languages: which files are loaded, words of the page's own, a language that changes, files that do not load.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { eachEngine, openBrowser, serve, strictPolicy } from '../support/e2e/index.mjs';

const record = (id) => ({
  id,
  discussion: 'd',
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source: `This is ${id}.` },
  createdAt: '2024-05-01T09:30:00Z',
  status: 'approved',
  kind: 'comment',
  revision: 1,
});
const archive = JSON.stringify({ afterword: 1, discussions: [{ id: 'd', comments: ['a', 'b'].map(record) }] });

const body = (attributes, head = '') => `<!doctype html>
<html ${attributes}><head><meta charset="utf-8"><title>An article</title><link rel="icon" href="/demo/icon.svg">${head}
<script type="module" src="/dist/afterword.js"></script></head>
<body><h1>An article</h1>
<afterword-discussion discussion-id="d" adapter="local" src="/archive.json"></afterword-discussion>
<p><afterword-count discussion-id="d" adapter="json" src="/archive.json"></afterword-count></p></body></html>`;

const own = `globalThis.afterwordLocales = {
  de: { reply: '<b>Los</b>', report: 'Petzen' },
  gsw: { countWithoutTitle: { one: 'Ei Antwort', other: '{count} Antworte' }, latest: 'S Nöischte', reply: 7 },
};`;

/** A server with pages in languages. The files of a language are away while the test says so. */
const serveLanguages = async () => {
  const away = new Set();
  const asked = [];
  const word = (name) => async (request, response) => {
    asked.push(name);
    if (away.has(name)) response.writeHead(503).end();
    else response.writeHead(200, { 'content-type': 'text/javascript' }).end(await readFile(`dist/locales/${name}`));
  };
  const names = ['de.js', 'de-controls.js', 'ar.js', 'ar-controls.js', 'zh-Hant.js', 'zh-Hant-controls.js', 'en.js'];
  const server = await serve({
    csp: strictPolicy,
    files: {
      '/en': { body: body('lang="en-GB"') },
      '/none': { body: body('') },
      '/de': { body: body('lang="de-AT"') },
      '/hk': { body: body('lang="zh-HK"') },
      '/ar': { body: body('lang="ar"') },
      '/bad': { body: body('lang="xx-invalid tag"') },
      '/da': { body: body('lang="da"') },
      '/own': { body: body('lang="de"', '<script src="/own.js"></script>') },
      '/gsw': { body: body('lang="gsw"', '<script src="/own.js"></script>') },
      '/own.js': { body: own, type: 'text/javascript' },
      '/archive.json': { body: archive },
      ...Object.fromEntries(names.map((name) => [`/dist/locales/${name}`, word(name)])),
    },
  });
  return { ...server, away, asked };
};

/** What the page says: the heading, the count, a control, and the direction. */
const said = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('afterword-discussion');
    const text = (element) => element?.textContent.trim().replace(/\s+/g, ' ');
    return {
      heading: text(shadowRoot?.querySelector('#heading')),
      count: text(document.querySelector('afterword-count').shadowRoot),
      latest: [...(shadowRoot?.querySelectorAll('[part=tools] button') ?? [])].map(text),
      reply: text(shadowRoot?.querySelector('afterword-comment-list')?.shadowRoot.querySelector('[value=reply]')),
      direction: getComputedStyle(shadowRoot?.querySelector('section') ?? document.body).direction,
      images: shadowRoot?.querySelectorAll('b').length,
    };
  });

const becomes = async (page, wanted) => {
  const matches = (now) =>
    Object.entries(wanted).every(([name, value]) =>
      Array.isArray(now[name]) ? now[name].includes(value) : now[name] === value,
    );
  let now;
  for (let tries = 0; tries < 400; tries += 1) {
    now = await said(page);
    if (matches(now)) return;
    await delay(25);
  }
  assert.fail(`${JSON.stringify(now)} is not ${JSON.stringify(wanted)}`);
};

eachEngine('a page in English loads no words; others load those of their language', async (engine) => {
  const server = await serveLanguages();
  const browser = await openBrowser(engine);
  try {
    const page = await browser.newPage();
    for (const path of ['/en', '/none', '/bad', '/da']) {
      await page.goto(`${server.origin}${path}`);
      await becomes(page, { heading: '2 responses', count: '2 responses', latest: 'Latest', direction: 'ltr' });
    }
    assert.deepEqual(server.asked, []);
    await page.goto(`${server.origin}/hk`);
    await becomes(page, { heading: '2 則留言', reply: '回覆' });
    await page.goto(`${server.origin}/ar`);
    await becomes(page, { heading: 'ردّان', count: 'ردّان', latest: 'آخر رد', direction: 'rtl' });
    // Those of the controls come with the controls.
    const pages = server.asked.filter((name) => !name.includes('controls'));
    assert.deepEqual([...new Set(pages)], ['zh-Hant.js', 'ar.js']);
  } finally {
    await browser.close();
    await server.close();
  }
});

eachEngine(
  'the language of a page changes with its lang, and a file that was away is asked for again',
  async (engine) => {
    const server = await serveLanguages();
    const browser = await openBrowser(engine);
    try {
      const page = await browser.newPage();
      const speak = (lang) => page.evaluate((tag) => void (document.documentElement.lang = tag), lang);
      await page.goto(`${server.origin}/en`);
      await becomes(page, { latest: 'Latest' });
      server.away.add('de.js');
      await page.evaluate(() => {
        globalThis.warnings = [];
        console.warn = (...words) => void globalThis.warnings.push(words.join(' '));
      });
      await speak('de');
      await page.waitFor(() => globalThis.warnings.length);
      await becomes(page, { heading: '2 responses', latest: 'Latest' });
      const warnings = await page.evaluate(() => globalThis.warnings);
      assert.equal(warnings.length, 1, warnings.join('; '));
      server.away.clear();
      await speak('de-CH');
      await becomes(page, { heading: '2 Kommentare', count: '2 Kommentare', reply: 'Antworten' });
      await speak('ar');
      await becomes(page, { heading: 'ردّان', count: 'ردّان', latest: 'آخر رد', direction: 'rtl' });
      await speak('en');
      await becomes(page, { heading: '2 responses', count: '2 responses', latest: 'Latest', direction: 'ltr' });
    } finally {
      await browser.close();
      await server.close();
    }
  },
);

eachEngine('a page has words of its own, and a language of its own', async (engine) => {
  const server = await serveLanguages();
  const browser = await openBrowser(engine);
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/own`);
    await becomes(page, { heading: '2 Kommentare', reply: '<b>Los</b>', images: 0 });
    await page.goto(`${server.origin}/gsw`);
    await becomes(page, { heading: '2 Antworte', count: '2 Antworte', reply: 'Reply', latest: 'S Nöischte' });
  } finally {
    await browser.close();
    await server.close();
  }
});
