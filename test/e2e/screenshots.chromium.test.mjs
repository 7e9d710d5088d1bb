// Every state of the interface in a language that is 40 % longer than English and has marks on its letters, from left to right and
// mirrored, at two widths: nothing is cut, and no control covers another. With SCREENSHOTS=folder it keeps pictures there
// (`npm run screenshots`). With LANGUAGES=de,ja it shows these instead.
import assert from 'node:assert/strict';
import { en } from '../../src/locales/en.js';
import { mailMessages } from '../../src/locales/en-mail.js';
import { moderationMessages } from '../../src/locales/en-moderation.js';
import { confirmPage, leavePage, linkOverPage } from '../../src/server/mail/mail-pages.js';
import { MailWords } from '../../src/server/mail/mail-words.js';
import { eachEngine, openBrowser, serve } from '../support/e2e/index.mjs';
import { misplaced } from '../support/e2e/geometry.mjs';
import { pseudoMessages } from '../support/pseudo-locale.mjs';

const folder = process.env.SCREENSHOTS;
const WIDTHS = [320, 1280];
/** By the `lang` of a page: whose numbers and dates it has, and where lines begin. */
const LANGUAGES = process.env.LANGUAGES?.split(',') ?? ['ru', 'ar'];
const isPseudo = !process.env.LANGUAGES;

const words = pseudoMessages({ ...moderationMessages, ...en.messages });
const own = `globalThis.afterwordLocales = ${JSON.stringify(Object.fromEntries(LANGUAGES.map((name) => [name, words])))};`;
const mails = (language) =>
  new MailWords(language, pseudoMessages(mailMessages), pseudoMessages(moderationMessages.heldFor));

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

const pageOf = (
  language,
  element,
  file,
) => `<!doctype html><html lang="${language}" ${/^(ar|he|fa)/.test(language) ? 'dir="rtl"' : ''}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title><link rel="icon" href="data:,">
${isPseudo ? '<script src="/own.js"></script>' : ''}<script type="module" src="/dist/${file}"></script><script type="module" src="/page.js"></script>
<style>body { margin: 0 auto; padding: 8px; max-width: 44rem; font-family: sans-serif }</style></head><body>${element}</body></html>`;

const discussion =
  '<afterword-discussion discussion-id="d" formats="markdown text" undo-seconds="600"></afterword-discussion>';
const mailPages = (language) => {
  const mail = mails(language);
  return [
    confirmPage('c', 'reader@mail.example', 'comments.example', mail),
    linkOverPage(mail),
    leavePage('c', 'reader@mail.example', 'comments.example', true, mail),
  ];
};

const serveStates = () =>
  serve({
    files: {
      '/own.js': { body: own, type: 'text/javascript' },
      '/page.js': { body: script, type: 'text/javascript' },
      ...Object.fromEntries(
        LANGUAGES.flatMap((language) => [
          [`/${language}`, { body: pageOf(language, discussion, 'afterword.js') }],
          [
            `/${language}/moderate`,
            {
              body: pageOf(
                language,
                '<afterword-moderation queue="all"></afterword-moderation>',
                'afterword-moderation.js',
              ),
            },
          ],
          ...(isPseudo
            ? mailPages(language).map(({ content }, index) => [`/${language}/mail${index}`, { body: content }])
            : []),
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
  'what the reader wrote': async (page) => {
    await page.evaluate(() =>
      document.querySelector('afterword-discussion').shadowRoot.querySelector('[part=own-list]')?.click(),
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
  const look = async (language, width, state) => {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    for (const fault of await page.evaluate(misplaced)) faults.add(`${language}, ${width} px, ${state}: ${fault}`);
    if (folder) await page.screenshot(`${folder}/${language}-${width}-${state.replaceAll(' ', '-')}.png`);
  };
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
        for (const section of ['queue', 'log', 'numbers', 'settings']) {
          await page.waitFor(() => document.querySelector('afterword-moderation').shadowRoot.querySelector('nav a'));
          const hasSection = await page.evaluate((name) => {
            const links = [...document.querySelector('afterword-moderation').shadowRoot.querySelectorAll('nav a')];
            const link = links.find(({ href }) => href.includes(name)) ?? (name === 'queue' && links[0]);
            link?.click?.();
            return !!link;
          }, section);
          if (hasSection) await look(language, width, `moderation ${section}`);
        }
        for (const index of isPseudo ? [0, 1, 2] : []) {
          await page.goto(`${server.origin}/${language}/mail${index}`);
          await look(language, width, `mail ${index}`);
        }
      }
    assert.deepEqual([...faults], []);
  } finally {
    await browser.close();
    await server.close();
  }
});
