// After a reload and on coming back, the reader is at the same place, however many comments had been loaded.
import assert from 'node:assert/strict';
import { eachEngine, openBrowser, serve, strictPolicy } from '../support/e2e/index.mjs';

const words = 'A stove that hums all night keeps nobody awake who has once been cold in an old stone house. ';
const comments = (count) =>
  Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    discussion: 'place',
    parent: null,
    author: { name: `Reader ${index}` },
    body: { format: 'text', source: words.repeat(1 + ((index * 7) % 9)) },
    createdAt: new Date(Date.UTC(2024, 4, 1, 0, index)).toISOString(),
    status: 'approved',
    kind: 'comment',
    revision: 1,
  }));
const archive = (count) => JSON.stringify({ afterword: 1, discussions: [{ id: 'place', comments: comments(count) }] });

const page = (attributes, more = '') => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Place</title><link rel="icon" href="/demo/icon.svg">
<link rel="stylesheet" href="/part.css"><script src="/leave.js"></script><script type="module" src="/dist/afterword.js"></script></head>
<body><h1>An article</h1><p>${words.repeat(100)}</p><p><a id="away" href="/away">Away</a></p>
<afterword-discussion discussion-id="place" adapter="json" ${attributes}>${more}</afterword-discussion></body></html>`,
});

const isShown = (count) => {
  const { state } = document.querySelector('afterword-discussion')?.discussion ?? {};
  const list = document.querySelector('afterword-discussion')?.shadowRoot?.querySelector('afterword-comment-list');
  return state?.status === 'ready' && list?.shadowRoot?.querySelectorAll('afterword-comment').length === count;
};
/** The first visible comment, and the position of its top. */
const place = () => {
  const list = document.querySelector('afterword-discussion').shadowRoot.querySelector('afterword-comment-list');
  const rows = [...list.shadowRoot.querySelectorAll('afterword-comment')];
  const row = rows.find((candidate) => candidate.getBoundingClientRect().bottom > 0);
  return { id: row?.id, top: Math.round(row?.getBoundingClientRect().top) };
};
/** Scrolls to a comment until it is where a reader wants it, because the comments around it are laid out only then. */
const goTo = async (id, top) => {
  const list = document.querySelector('afterword-discussion').shadowRoot.querySelector('afterword-comment-list');
  for (let frame = 0; frame < 10; frame += 1) {
    const row = list.shadowRoot.getElementById(`comment-${id}`);
    scrollBy({ top: row.getBoundingClientRect().top - top, behavior: 'instant' });
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
};
/** The script that keeps the place is loaded with the first scrolling. */
const keepsPlace = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('reading-place'));
const isCalm = async () => {
  const before = scrollY;
  await new Promise((resolve) => setTimeout(resolve, 300));
  return scrollY === before;
};

const isAt = async (tab, wanted) => {
  await tab.waitFor(
    `async (wanted) => {
      const found = (${place})();
      return found.id === wanted.id && Math.abs(found.top - wanted.top) <= 2 && (${isCalm})();
    }`,
    wanted,
  );
};

eachEngine('the place where somebody reads', async (engine, t) => {
  let release = () => {};
  let held;
  const server = await serve({
    csp: strictPolicy,
    files: {
      '/': page('src="/archive.json"'),
      '/pages': page('src="/few.json" page-size="5"'),
      '/inline': page('', `<script type="application/json">${archive(60)}</script>`),
      '/part': {
        body: page('src="/archive.json"')
          .body.replace('<h1>', '<div id="part"><h1>')
          .replace('</body>', '</div></body>'),
      },
      '/away': { body: '<!doctype html><title>Away</title><p><a id="back" href="/">To the article</a></p>' },
      // A page with an `unload` listener is not kept in the back-forward cache.
      '/leave.js': { body: 'addEventListener("unload", () => {}); addEventListener("beforeunload", () => {});' },
      '/archive.json': async (_, response) => {
        await held;
        response.writeHead(200, { 'content-type': 'application/json' }).end(archive(300));
      },
      '/part.css': { body: '#part { height: 500px; overflow: auto; }' },
      '/few.json': { body: archive(15) },
    },
  });
  const browser = await openBrowser(engine);
  const tab = await browser.newPage();
  const open = async (path, count) => {
    await tab.goto(server.origin + path);
    await tab.waitFor(isShown, count);
  };
  const goWhere = async (id, top) => {
    for (let turn = 0; turn < 2; turn += 1) await tab.evaluate(goTo, id, top);
    await tab.waitFor(keepsPlace);
    await tab.waitFor(isCalm);
    return await tab.evaluate(place);
  };

  await t.test('is found again after a reload, far down what is fetched', async () => {
    await open('/', 300);
    const before = await goWhere('c220', -40);
    await tab.reload();
    await tab.waitFor(isShown, 300);
    await isAt(tab, before);
    // Again, without scrolling before.
    await tab.reload();
    await isAt(tab, before);
  });

  await t.test('is found again on coming back, and not by a link', async () => {
    await open('/', 300);
    const before = await goWhere('c150', -25);
    await tab.goto(`${server.origin}/away`);
    await tab.evaluate(() => history.back());
    await tab.waitFor(isShown, 300);
    await isAt(tab, before);
    await tab.goto(`${server.origin}/away`);
    await tab.click('#back');
    await tab.waitFor(isShown, 300);
    await tab.evaluate(isCalm);
    assert.equal(await tab.evaluate(() => scrollY), 0);
  });

  await t.test('is found again within the archive that the page holds', async () => {
    await open('/inline', 60);
    const before = await goWhere('c41', -30);
    await tab.reload();
    await tab.waitFor(isShown, 60);
    await isAt(tab, before);
  });

  await t.test('is found again within a part of the page that scrolls by itself', async () => {
    await open('/part', 300);
    await tab.evaluate(async () => {
      for (let turn = 0; turn < 10; turn += 1) {
        document.querySelector('#part').scrollTop = 20_000;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    });
    await tab.waitFor(keepsPlace);
    const before = await tab.evaluate(place);
    await tab.reload();
    await tab.waitFor(isShown, 300);
    await isAt(tab, before);
  });

  await t.test('has as many pages loaded as there were', async () => {
    await open('/pages', 5);
    for (const count of [10, 15]) {
      await tab.click('[part=more]');
      await tab.waitFor(isShown, count);
    }
    const before = await goWhere('c11', -20);
    await tab.reload();
    await tab.waitFor(isShown, 15);
    await isAt(tab, before);
  });

  await t.test('is left to a reader who scrolls meanwhile', async () => {
    await open('/', 300);
    await goWhere('c220', -40);
    held = new Promise((resolve) => (release = resolve));
    await tab.reload();
    await tab.waitFor(keepsPlace);
    await tab.press('Home');
    release();
    held = undefined;
    await tab.waitFor(isShown, 300);
    await tab.evaluate(isCalm);
    assert.ok((await tab.evaluate(() => scrollY)) < 1000);
  });

  await t.test('is left to an address that names a comment', async () => {
    await open('/#comment-c30', 300);
    await isAt(tab, { id: 'comment-c30', top: 0 });
    await goWhere('c200', -40);
    await tab.reload();
    await tab.waitFor(isShown, 300);
    await isAt(tab, { id: 'comment-c30', top: 0 });
  });

  await t.test('met no error', async () => {
    assert.deepEqual(await tab.errors(), []);
  });
  await server.close();
});
