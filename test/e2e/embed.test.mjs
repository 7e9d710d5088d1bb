// The built file on a page as a site owner writes it: one script, one element, the strict policy of the design.
import assert from 'node:assert/strict';
import { eachEngine, openBrowser, serve, strictPolicy, until } from '../support/e2e/index.mjs';

const page = (inside, head = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>An article</title><link rel="icon" href="/demo/icon.svg">${head}
<script type="module" src="/dist/afterword.js"></script></head>
<body><h1>An article</h1>${inside}</body></html>`;

const record = (id, more = {}) => ({
  id,
  discussion: 'd',
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source: `This is ${id}.` },
  createdAt: '2024-05-01T09:30:00Z',
  status: 'approved',
  kind: 'comment',
  revision: 1,
  ...more,
});
const archive = (...comments) =>
  JSON.stringify({ afterword: 1, discussions: [{ id: 'd', title: 'Benches', comments }] });

const files = {
  '/': { body: page('<afterword-discussion undo-seconds="0"></afterword-discussion>') },
  '/seeded': {
    body: page(
      '<afterword-discussion discussion-id="d" undo-seconds="0" adapter="local" src="/archive.json"></afterword-discussion>',
    ),
  },
  '/inline': {
    body: page(
      `<afterword-discussion discussion-id="d" adapter="json"><script type="application/json">${archive(record('a'), record('b'))}</script></afterword-discussion>`,
    ),
  },
  '/canonical': { body: page('<afterword-discussion></afterword-discussion>', '<link rel="canonical" href="/">') },
  '/no-adapter': { body: page('<p>Before.</p><afterword-discussion adapter="disqus"></afterword-discussion>') },
  '/bad-src': { body: page('<afterword-discussion adapter="json" src="javascript:alert(1)"></afterword-discussion>') },
  '/no-src': { body: page('<afterword-discussion adapter="json"></afterword-discussion>') },
  '/newer': {
    body: page(
      '<afterword-discussion adapter="json" src="/newer.json"><p id="kept">As it was.</p></afterword-discussion>',
    ),
  },
  '/no-archive': { body: page('<afterword-discussion adapter="json" src="/"></afterword-discussion>') },
  '/broken-record': {
    body: page('<afterword-discussion discussion-id="d" adapter="json" src="/broken.json"></afterword-discussion>'),
  },
  '/archive.json': { body: archive(record('a'), record('b', { parent: 'a', createdAt: '2024-05-01T10:00:00Z' })) },
  '/newer.json': { body: '{"afterword": 2, "discussions": []}' },
  '/broken.json': { body: archive(record('a'), record('c', { author: null }), record('b')) },
};

/** Waits until an element has this text, in any shadow root. */
const says = async (tab, selector, text) => {
  for (let tries = 0; ; tries += 1) {
    const said = await tab.query(selector, (element) => element?.textContent.replace(/\s+/g, ' ').trim());
    if (said === text) return;
    if (tries > 500) assert.equal(said, text, selector);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** The number of comments that the page shows. */
const count = (tab) =>
  tab.query(
    'afterword-discussion >>> afterword-comment-list',
    (list) => list?.shadowRoot.querySelectorAll('afterword-comment').length ?? 0,
  );
/** How far the discussion has come, for the error of a test that waits for it. */
const progress = (tab) =>
  tab.query('afterword-discussion', (element) => {
    const { state } = element?.discussion ?? {};
    const scripts = performance.getEntriesByType('resource').map(({ name }) => name.replace(/.*\//, ''));
    return `${state?.status} ${state?.error ?? ''} after ${scripts.join(', ')}`;
  });

const FORM = 'afterword-discussion >>> afterword-reply-form';

eachEngine('a page with one script and one element', async (engine, t) => {
  const server = await serve({ files, csp: strictPolicy });
  const browser = await openBrowser(engine);
  const tab = await browser.newPage();

  await t.test('takes a reply, and shows it after a reload', async () => {
    await tab.goto(`${server.origin}/`);
    await says(tab, 'afterword-discussion >>> #heading', 'No responses yet');
    await tab.click(`${FORM} >>> #body`);
    await tab.type('“Hello,” from the keyboard.');
    await tab.press('Control+Enter');
    await says(tab, 'afterword-discussion >>> #heading', 'One response');
    await tab.reload();
    await says(tab, 'afterword-discussion >>> #heading', 'One response');
    await says(tab, 'afterword-discussion >>> [part=body]', '“Hello,” from the keyboard.');
  });

  await t.test('keeps what was typed and not sent over a reload', async () => {
    await tab.click(`${FORM} >>> #body`);
    await tab.type('Half a thought');
    await tab.reload();
    await until(() => tab.query(`${FORM} >>> #body`, (field) => field?.value === 'Half a thought'), 'the draft');
  });

  await t.test('opens a reply in place by keyboard alone, and nests it', async () => {
    await tab.goto(`${server.origin}/seeded`);
    await says(tab, 'afterword-discussion >>> #heading', '2 responses to “Benches”');
    await tab.query('afterword-discussion >>> #comment-b >>> [value=reply]', (button) => button.focus());
    await tab.press('Enter');
    await until(
      () => tab.query('#comment-b >>> afterword-reply-form >>> #body', (field) => field?.matches(':focus')),
      'the focus',
    );
    await tab.type('A reply to a reply.');
    await tab.press('Control+Enter');
    await says(tab, 'afterword-discussion >>> #heading', '3 responses to “Benches”');
    await tab.reload();
    await says(tab, 'afterword-discussion >>> #heading', '3 responses to “Benches”');
    const levels = await tab.query('afterword-discussion >>> afterword-comment-list', (list) =>
      [...list.shadowRoot.querySelectorAll('afterword-comment')].map((row) => row.ariaLevel),
    );
    assert.deepEqual(levels, ['1', '2', '3']);
  });

  await t.test('reads an archive that stands in the page', async () => {
    await tab.goto(`${server.origin}/inline`);
    await says(tab, 'afterword-discussion >>> #heading', '2 responses to “Benches”');
    assert.equal(await tab.query(FORM, (form) => form === null), true, 'an archive is only read');
  });

  await t.test('is about the canonical address of its page', async () => {
    await tab.goto(`${server.origin}/canonical?utm_source=x#y`);
    await says(tab, 'afterword-discussion >>> #heading', 'One response');
  });

  await t.test('goes on working when its element is moved', async () => {
    await tab.goto(`${server.origin}/seeded`);
    await until(
      async () => (await count(tab)) === 3,
      'the discussion',
      () => progress(tab),
    );
    await tab.evaluate(() => document.body.prepend(document.querySelector('afterword-discussion')));
    await tab.click(`${FORM} >>> #body`);
    await tab.type('After the move.');
    await tab.click(`${FORM} >>> [part=send]`);
    await until(
      async () => (await count(tab)) === 4,
      'the reply',
      () => progress(tab),
    );
  });

  await t.test('does not wait for a page that was left in the middle of reading and writing', async () => {
    await tab.goto(`${server.origin}/seeded`);
    await until(
      async () => (await count(tab)) === 4,
      'the discussion',
      () => progress(tab),
    );
    // WebKit keeps the page, with what it has begun.
    await tab.evaluate(() => {
      const { adapter, id } = document.querySelector('afterword-discussion').discussion;
      globalThis.isReading = true;
      const read = async () => {
        while (globalThis.isReading) await adapter.count([id]);
      };
      globalThis.reading = Promise.all(Array.from({ length: 50 }, read));
      location.href = '/canonical';
    });
    await tab.waitFor(() => location.pathname === '/canonical');
    await says(tab, 'afterword-discussion >>> #heading', 'One response');
    await tab.click(`${FORM} >>> #body`);
    await tab.type('While the other page is kept.');
    await tab.click(`${FORM} >>> [part=send]`);
    await until(
      async () => (await count(tab)) === 2,
      'the reply',
      () => progress(tab),
    );
    // And there everything goes on when the reader comes back.
    await tab.evaluate(() => history.back());
    await tab.waitFor(() => location.pathname === '/seeded');
    await until(
      async () => (await count(tab)) === 4,
      'the discussion',
      () => progress(tab),
    );
    await tab.evaluate(async () => {
      globalThis.isReading = false;
      await globalThis.reading;
    });
  });

  await t.test('leaves a broken record out and goes on', async () => {
    await tab.goto(`${server.origin}/broken-record`);
    await until(
      async () => (await count(tab)) === 2,
      'the valid records',
      () => progress(tab),
    );
  });

  await t.test('has met no error and no violation of the policy', async () => {
    assert.deepEqual(await tab.errors(), []);
  });

  await t.test('says what is wrong with its attributes, or with what they lead to', async () => {
    const reasons = {
      '/no-adapter': [
        'There is no adapter "disqus"; there are: local, json, http, waline, wordpress.',
        'That is not possible here.',
      ],
      '/bad-src': ['src="javascript:alert(1)" is no web address.', 'That is not possible here.'],
      '/no-src': ['adapter="json" needs a src.', 'That is not possible here.'],
      '/newer': ['This archive is of version 2, not 1.', 'The responses cannot be read.'],
      '/no-archive': [`Not JSON: ${server.origin}/`, 'The responses cannot be read.'],
    };
    for (const [path, [reason, sentence]] of Object.entries(reasons)) {
      await tab.goto(server.origin + path);
      await says(tab, 'afterword-discussion >>> .fault', sentence);
      const message = await tab.query(
        'afterword-discussion',
        (element) =>
          new Promise((resolve) => {
            element.addEventListener('afterword-error', ({ error }) => resolve(error.message), { once: true });
            element.shadowRoot.querySelector('button').click();
          }),
      );
      assert.equal(message, reason);
    }
    await tab.goto(`${server.origin}/newer`);
    await says(tab, 'afterword-discussion >>> .fault', 'The responses cannot be read.');
    assert.equal(await tab.query('#kept', (kept) => kept.checkVisibility()), true, 'what stood inside is still seen');
  });

  await server.close();
});
