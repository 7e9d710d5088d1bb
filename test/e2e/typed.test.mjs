// Typed texts over real reloads and in real tabs: each tab has its own texts, and the next tab takes over those of a closed tab.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { eachEngine, openBrowser, serve, strictPolicy } from '../support/e2e/index.mjs';

const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Typed</title><link rel="icon" href="/demo/icon.svg">
<script type="module" src="/dist/afterword.js"></script></head>
<body><afterword-discussion discussion-id="typed" undo-seconds="0"></afterword-discussion></body></html>`;

const isReady = () => document.querySelector('afterword-discussion').discussion?.state.status === 'ready';
const kept = () =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('afterword-reader');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const store = opening.result.transaction('keyval').objectStore('keyval');
      const asking = store.getAll(IDBKeyRange.bound(['text'], ['text', []]));
      asking.onsuccess = () => {
        opening.result.close();
        resolve(asking.result.map(({ text }) => text));
      };
    };
  });
const areKept = async (tab, ...texts) =>
  await tab.waitFor(`async (all) => JSON.stringify((await (${kept})()).sort()) === JSON.stringify(all)`, texts);
const FORM = 'section > afterword-reply-form';
const isTyped = async (tab, text, form = FORM) =>
  await tab.waitFor(
    (selector, wanted) => {
      const find = (scope) => {
        const found = scope.querySelector(selector);
        if (found) return found;
        for (const { shadowRoot } of scope.querySelectorAll('*')) {
          const inside = shadowRoot && find(shadowRoot);
          if (inside) return inside;
        }
        return null;
      };
      return find(document)?.shadowRoot?.querySelector('#body')?.value === wanted;
    },
    form,
    text,
  );
const open = async (browser, origin) => {
  const tab = await browser.newPage();
  await tab.goto(`${origin}/`);
  await tab.waitFor(isReady);
  return tab;
};
const write = async (tab, text) => {
  await tab.click('afterword-reply-form >>> #body');
  await tab.type(text);
};
const reload = async (tab) => {
  await tab.reload();
  await tab.waitFor(isReady);
};
const texts = () =>
  document.querySelector('afterword-discussion').discussion.state.nodes.map(({ record }) => record.body.source);

/** Blocks the reader's database, like a slow disk, until `goOn()` is called. */
const holdUp = () =>
  new Promise((resolve) => {
    const opening = indexedDB.open('afterword-reader');
    opening.onsuccess = () => {
      const store = opening.result.transaction('keyval', 'readwrite').objectStore('keyval');
      let isOver = false;
      globalThis.goOn = () => {
        isOver = true;
        opening.result.close();
      };
      const again = () => {
        resolve();
        if (!isOver) store.get('').onsuccess = again;
      };
      again();
    };
  });

eachEngine('what is typed in tabs', async (engine, t) => {
  const server = await serve({ files: { '/': { body } }, csp: strictPolicy });
  const browser = await openBrowser(engine);
  const [one, two] = [await open(browser, server.origin), await open(browser, server.origin)];

  await t.test('is each tab’s own, whatever is sent in the other', async () => {
    await write(one, 'In the first.');
    await write(two, 'In the second.');
    await areKept(one, 'In the first.', 'In the second.');
    await two.press('Control+Enter');
    await two.waitFor(`() => (${texts})().join() === 'In the second.'`);
    await areKept(one, 'In the first.');
    await reload(one);
    await isTyped(one, 'In the first.');
    await reload(two);
    await isTyped(two, '');
    await areKept(two, 'In the first.');
  });

  await t.test('is not shared with a duplicate of the tab, which has the same sessionStorage', async () => {
    const entries = await one.evaluate(() => Object.entries(sessionStorage));
    assert.ok(entries.length > 0);
    const copy = await browser.newPage();
    await copy.goto(`${server.origin}/demo/icon.svg`);
    await copy.evaluate((all) => {
      for (const [key, value] of all) sessionStorage.setItem(key, value);
    }, entries);
    await copy.goto(`${server.origin}/`);
    await copy.waitFor(isReady);
    await write(copy, 'In the copy.');
    await areKept(copy, 'In the copy.', 'In the first.');
    await reload(copy);
    await isTyped(copy, 'In the copy.');
    await isTyped(one, 'In the first.');
    await copy.evaluate(() => {
      const form = document.querySelector('afterword-discussion').shadowRoot.querySelector('afterword-reply-form');
      form.draft = '';
    });
    await areKept(copy, 'In the first.');
    await copy.close();
  });

  await t.test('is taken up by the next tab when its own is gone', async () => {
    await one.close();
    await reload(two);
    await isTyped(two, 'In the first.');
    await two.evaluate(() => {
      document.querySelector('afterword-discussion').shadowRoot.querySelector('afterword-reply-form').draft = '';
    });
    await areKept(two);
  });

  await t.test('has its form open again after a reload, without taking the focus', async () => {
    await two.click('[value=reply]');
    await two.waitFor(
      () =>
        document
          .querySelector('afterword-discussion')
          .shadowRoot.querySelector('afterword-comment-list')
          .shadowRoot.querySelector('afterword-reply-form')?.shadowRoot?.activeElement?.id === 'body',
    );
    await two.type('Under the comment.');
    await areKept(two, 'Under the comment.');
    await reload(two);
    await isTyped(two, 'Under the comment.', 'afterword-comment > afterword-reply-form');
    assert.equal(await two.evaluate(() => document.activeElement === document.body), true);
  });

  await t.test('is there after a reload that comes before the database has written it', async () => {
    const other = await browser.newPage();
    await other.goto(`${server.origin}/demo/icon.svg`);
    await other.evaluate(holdUp);
    await two.query('afterword-comment > afterword-reply-form >>> #body', (control) => control.select());
    await two.type('Typed and left.');
    await two.reload();
    await other.evaluate(() => globalThis.goOn());
    await two.waitFor(isReady);
    await isTyped(two, 'Typed and left.', 'afterword-comment > afterword-reply-form');
    await other.evaluate(holdUp);
    await two.query('afterword-comment > afterword-reply-form >>> #body', (control) => control.focus());
    await two.press('Control+Enter');
    await two.waitFor(`() => (${texts})().includes('Typed and left.')`);
    await two.reload();
    await other.evaluate(() => globalThis.goOn());
    await two.waitFor(`() => (${isReady})() && (${texts})().includes('Typed and left.')`);
    await areKept(two);
    await other.close();
  });

  await t.test('met no error', async () => {
    assert.deepEqual(await two.errors(), []);
  });
  await server.close();
});

eachEngine('what is typed in a tab without the file that hands texts on', async (engine, t) => {
  const path = '/dist/afterword-reader-store-pages.js';
  let isThere = false;
  const late = async (_, response) => {
    if (!isThere) return response.writeHead(503).end();
    return response.writeHead(200, { 'content-type': 'text/javascript' }).end(await readFile(`.${path}`));
  };
  const server = await serve({ files: { '/': { body }, [path]: late }, csp: strictPolicy });
  const browser = await openBrowser(engine);
  const one = await open(browser, server.origin);
  await write(one, 'Just begun.');
  await areKept(one, 'Just begun.');
  isThere = true;

  await t.test('stays in its tab', async () => {
    const two = await open(browser, server.origin);
    await two.waitFor((name) => performance.getEntriesByName(location.origin + name).length > 0, path);
    await write(two, 'In the second.');
    await areKept(two, 'In the second.', 'Just begun.');
    await isTyped(two, 'In the second.');
    await two.close();
  });

  await t.test('is there after a reload', async () => {
    await reload(one);
    await isTyped(one, 'Just begun.');
  });
  await server.close();
});
