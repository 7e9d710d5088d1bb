// Every state of a discussion, and of the moderation page over the memory adapter, in a longer language, from left to right and mirrored, at
// two widths: nothing is cut, and no control covers another (`npm run screenshots` keeps pictures).
import assert from 'node:assert/strict';
import { eachEngine, openBrowser, serve } from '../support/e2e/index.mjs';
import { LANGUAGES, lookAt, ownWords, pageOf, WIDTHS, words } from '../support/e2e/long-words.mjs';

const script = `
import { memoryAdapter } from '/dist/adapters/memory.js';
const record = (id, second, more = {}) => ({
  id, discussion: 'd', parent: null, author: { name: 'Wolfeschlegelsteinhausen' }, body: { format: 'text', source: 'A text of some length, which wraps.' },
  createdAt: new Date(Date.UTC(2024, 4, 1, 0, 0, second)).toISOString(), status: 'approved', kind: 'comment', revision: 1, ...more });
const comments = [
  record('a', 0, { pinned: true, author: { name: 'Ada', role: 'author' }, reactions: { '👍': 3 } }),
  record('b', 1, { parent: 'a', editedAt: '2024-05-02T00:00:00Z' }),
  record('c', 2, { parent: 'b' }), record('e', 3, { parent: 'c' }), record('f', 4, { parent: 'e' }), record('g', 5, { parent: 'f' }),
  record('h', 6, { status: 'removed' }), record('i', 7, { mine: true, status: 'pending' }), record('p', 8, { kind: 'ping', author: { name: 'A page', url: 'https://example.com/' } }),
];
const state = new URLSearchParams(location.search).get('state');
const archive = { afterword: 1, discussions: [{ id: 'd', title: 'An article', url: 'https://example.com/a', comments: state === 'empty' ? [] : comments, closed: state === 'closed' }] };
localStorage.setItem('afterword-visits', JSON.stringify({ d: [0, 0] }));
const adapter = memoryAdapter({ archive });
if (state === 'error') adapter.list = async () => { throw new TypeError('away'); };
const page = document.querySelector('afterword-discussion, afterword-moderation');
page.adapter = adapter;
if (page.localName === 'afterword-moderation') for (const [index, name] of ['Ada', 'Wolfeschlegelsteinhausen'].entries())
  await adapter.add('d', { id: 'w' + index, parent: null, author: { name }, body: { format: 'text', source: 'It waits.' } }, { caller: { key: 'k' + index, status: 'pending', heldFor: [{ rule: 'links', because: '7' }, { rule: 'first' }] } });
`;

const discussion =
  '<afterword-discussion discussion-id="d" formats="markdown text" undo-seconds="600"></afterword-discussion>';
const moderation = '<afterword-moderation queue="all"></afterword-moderation>';
const serveStates = () =>
  serve({
    files: {
      ...ownWords,
      '/page.js': { body: script, type: 'text/javascript' },
      ...Object.fromEntries(
        LANGUAGES.flatMap((language) => [
          [`/${language}`, { body: pageOf(language, discussion, 'afterword.js', '/page.js') }],
          [`/${language}/moderate`, { body: pageOf(language, moderation, 'afterword-moderation.js', '/page.js') }],
        ]),
      ),
    },
  });

const LIST = 'afterword-discussion >>> afterword-comment-list >>> ';
const inList = (selector) => `${LIST}${selector}`;

/** Waits for a part of the list. */
const isThere = (page, selector) =>
  page.waitFor((wanted) => {
    const { shadowRoot } = document.querySelector('afterword-discussion');
    return !!shadowRoot.querySelector('afterword-comment-list').shadowRoot.querySelector(wanted);
  }, selector);

/** What a reader does to bring up each state of a page that is loaded once. */
const STATES = {
  reading: async () => {},
  'a form with faults': async (page) => {
    await page.click('afterword-discussion >>> section > afterword-reply-form >>> #body');
    await page.press('Control+Enter');
  },
  'an editor near its limit': async (page) => {
    await page.evaluate(() => {
      const form = document
        .querySelector('afterword-discussion')
        .shadowRoot.querySelector('section > afterword-reply-form');
      form.draft = '**x** '.repeat(3320);
    });
    await page.type('@');
  },
  'a reply': async (page) => {
    await page.press('Escape');
    await page.click(inList('#comment-c [value=reply]'));
  },
  'a menu': async (page) => {
    await page.press('Escape');
    await page.click(inList('#comment-b [part=menu-button]'));
  },
  'a report': async (page) => {
    await page.evaluate(() => {
      const root = document
        .querySelector('afterword-discussion')
        .shadowRoot.querySelector('afterword-comment-list').shadowRoot;
      [...root.querySelectorAll('[role=menuitem]')].at(-1).click();
    });
    await page.click(inList('dialog [part=send]'));
  },
  'earlier versions': async (page) => {
    await page.press('Escape');
    await page.click(inList('#comment-b [part=edited]'));
    await isThere(page, '#history-heading');
  },
  'a muted author': async (page) => {
    await page.press('Escape');
    await page.click(inList('#comment-c [part=menu-button]'));
    await page.evaluate((label) => {
      const root = document
        .querySelector('afterword-discussion')
        .shadowRoot.querySelector('afterword-comment-list').shadowRoot;
      const items = [...root.querySelectorAll('[role=menuitem]')];
      (items.find(({ textContent }) => textContent.includes(label)) ?? items.at(-2)).click();
    }, words.muteGuests.split(' ')[0]);
    await isThere(page, '[part=muted]');
  },
  'a response that can be undone': async (page) => {
    await page.press('Escape');
    await page.evaluate(() => {
      const form = document
        .querySelector('afterword-discussion')
        .shadowRoot.querySelector('section > afterword-reply-form');
      form.draft = 'Soon sent.';
    });
    await page.click('afterword-discussion >>> section > afterword-reply-form >>> #body');
    await page.press('Control+Enter');
    await isThere(page, '[part=undo]');
  },
  'what the reader wrote': async (page) => {
    await page.evaluate(async () => {
      const { discussion } = document.querySelector('afterword-discussion');
      await discussion.post({
        id: 'own',
        parent: null,
        author: { name: 'Ada' },
        body: { format: 'text', source: 'Mine.' },
      });
    });
    await page.click('afterword-discussion >>> [part=own-list]');
    await page.waitFor(() =>
      document.querySelector('afterword-discussion').shadowRoot.querySelector('dialog[open] li'),
    );
  },
  'the list of keys': async (page) => {
    await page.press('Escape');
    await page.evaluate(() => {
      const root = document.querySelector('afterword-discussion').shadowRoot;
      root.querySelector('[part=tools] .keys').click();
    });
  },
  'the search': async (page) => {
    await page.press('Escape');
    await page.click('afterword-discussion >>> [part=tools] .search');
    await page.waitFor(
      () => document.querySelector('afterword-discussion').shadowRoot.activeElement?.type === 'search',
    );
    await page.type('text');
    await page.waitFor(
      () => document.querySelector('afterword-discussion').shadowRoot.querySelectorAll('[part=results] li').length > 2,
    );
  },
};

/** Waits for the comments with their controls, and for the form. */
const settled = (page) =>
  page.waitFor(() => {
    const { discussion, shadowRoot } = document.querySelector('afterword-discussion');
    const { status, nodes = [], closed } = discussion?.state ?? {};
    const list = shadowRoot?.querySelector('afterword-comment-list')?.shadowRoot;
    const hasForm = shadowRoot?.querySelector('section > afterword-reply-form')?.shadowRoot;
    const hasControls = list?.querySelector('[part=menu-button]') && shadowRoot.querySelector('[part=tools] select');
    return status === 'failed' || (status === 'ready' && (closed || hasForm) && (!nodes.length || hasControls));
  });

eachEngine('nothing is cut or covered in a longer language', async (engine) => {
  const server = await serveStates();
  const browser = await openBrowser(engine);
  const page = await browser.newPage();
  const faults = new Set();
  const look = lookAt(page, faults);
  try {
    for (const language of LANGUAGES)
      for (const width of WIDTHS) {
        await page.viewport(width, 900);
        for (const state of ['empty', 'closed', 'error']) {
          await page.goto(`${server.origin}/${language}?state=${state}`);
          await settled(page);
          await look(language, width, state);
        }
        await page.goto(`${server.origin}/${language}`);
        await settled(page);
        for (const [state, run] of Object.entries(STATES)) {
          await run(page);
          await look(language, width, state);
        }
        // Whom the reader muted, and what they reported.
        await page.evaluate(() => localStorage.clear());
        await page.goto(`${server.origin}/${language}/moderate`);
        for (const section of ['queue', 'log', 'numbers']) {
          await page.waitFor(() => document.querySelector('afterword-moderation').shadowRoot.querySelector('nav a'));
          const hasSection = await page.evaluate((name) => {
            const links = [...document.querySelector('afterword-moderation').shadowRoot.querySelectorAll('nav a')];
            const link = links.find(({ href }) => href.includes(name)) ?? (name === 'queue' && links[0]);
            link?.click?.();
            return !!link;
          }, section);
          if (hasSection) await look(language, width, `moderation ${section}`);
        }
      }
    assert.deepEqual([...faults], []);
  } finally {
    await browser.close();
    await server.close();
  }
});
