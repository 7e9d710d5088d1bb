// What a server shows, in a longer language, from left to right and mirrored, at two widths: mails and the pages that their links lead
// to, the moderation page with all its sections, and a discussion whose server is away.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { mailMessages } from '../../src/locales/en-mail.js';
import { moderationMessages } from '../../src/locales/en-moderation.js';
import { confirmationMail } from '../../src/server/mail/confirmation-mail.js';
import * as pages from '../../src/server/mail/mail-pages.js';
import { MailWords, mailWordsIn } from '../../src/server/mail/mail-words.js';
import { ownerMail } from '../../src/server/mail/owner-mail.js';
import { replyMail } from '../../src/server/mail/reply-mail.js';
import { startServer } from '../support/command.mjs';
import { eachEngine, openBrowser, serve } from '../support/e2e/index.mjs';
import { isPseudo, LANGUAGES, lookAt, ownWords, pageOf, WIDTHS } from '../support/e2e/long-words.mjs';
import { pseudoMessages } from '../support/pseudo-locale.mjs';

const KEY = 'a secret of this site alone, long enough';
const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const tokenFor = (claims) => {
  const head = `${part({ alg: 'HS256' })}.${part({ exp: Math.floor(Date.now() / 1000) + 3600, ...claims })}`;
  return `${head}.${createHmac('sha256', KEY).update(head).digest('base64url')}`;
};
const token = tokenFor({ sub: '1', name: 'Mo', role: 'moderator' });

const mailWords = (language) =>
  isPseudo
    ? new MailWords(language, pseudoMessages(mailMessages), pseudoMessages(moderationMessages.heldFor))
    : mailWordsIn(language);

const told = (status, more = {}) => ({
  record: {
    id: 'c',
    discussion: 'https://blog.example/article',
    parent: 'p',
    author: { name: 'Wolfeschlegelsteinhausen' },
    body: { format: 'text', source: 'A text of some length, which wraps.' },
    createdAt: '2026-05-01T09:30:00Z',
    status,
    kind: 'comment',
    revision: 1,
  },
  title: 'Analytical engines',
  heldFor: [{ rule: 'links', because: '7' }, { rule: 'first' }],
  reports: ['It is an advertisement.'],
  ...more,
});
const codes = { approve: 'A'.repeat(43), spam: 'S'.repeat(43), remove: 'R'.repeat(43) };

/** The mails and pages of a language, as HTML. */
const written = async (language) => {
  const words = await mailWords(language);
  const common = { to: 'reader@mail.example', delivery: '1', site: 'https://comments.example/base' };
  const comments = [told('pending'), told('approved')].map((one) => ({ ...one, codes }));
  const mails = [
    ownerMail({ ...common, comments, more: 3 }, words),
    replyMail({ ...common, reply: told('approved'), answered: told('approved').record, leaveCode: 's.d.x' }, words),
    confirmationMail({ ...common, code: 'c', leaveCode: 's.d.x' }, words),
  ];
  return [
    ...(await Promise.all(mails)).map(({ html }) => html),
    ...[
      pages.decisionPage('c', 'approve', told('pending'), words),
      pages.decisionPage('c', 'approve', told('approved'), words),
      pages.decisionPage('c', 'spam', told('pending'), words),
      pages.decisionPage('c', 'remove', told('pending'), words),
      pages.changedPage(words),
      pages.decidedPage('approve', false, words),
      pages.decidedPage('spam', true, words),
      pages.linkOverPage(words),
      pages.confirmPage('c', 'reader@mail.example', 'comments.example', words),
      pages.confirmedPage(words),
      pages.leavePage('c', 'reader@mail.example', 'comments.example', true, words),
      pages.leftPage(words),
    ].map(({ content }) => content),
  ];
};

const isKept = async () => {
  const { discussion, store, src } = document.querySelector('afterword-discussion');
  const kept = await (await store?.pages())?.get({ discussion: discussion.id, backEnd: ` ${src}` }, '');
  return kept?.page.records.length;
};
const isAway = () => !!document.querySelector('afterword-discussion').shadowRoot?.querySelector('[part=kept]');
const isThere = (selector) => !!document.querySelector('afterword-moderation').shadowRoot?.querySelector(selector);

/** The sections of the moderation page, each with what is there when it is drawn. */
const SECTIONS = { queue: 'article', log: 'section li, section p', numbers: 'table', settings: '#panel-outbox' };

eachEngine('nothing of a server is cut or covered in a longer language', async (engine) => {
  const settings = ['--db', ':memory:', '--jwt-key', KEY, '--hold', 'everything', '--quiet'];
  const comments = await startServer(settings);
  const write = async (id, as) => {
    const { ok, status } = await fetch(`${comments.url}/comments?discussion=d`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${as}` },
      body: JSON.stringify({ id, parent: null, author: { name: 'Ada' }, body: { format: 'text', source: 'Hello.' } }),
    });
    assert.ok(ok, `${status}`);
  };
  await write('waits', tokenFor({ sub: '2', name: 'Ada' }));
  await write('shown', token);
  const all = await Promise.all(LANGUAGES.map(written));
  const discussion = `<afterword-discussion discussion-id="d" src="${comments.url}"></afterword-discussion>`;
  const moderation = `<afterword-moderation src="${comments.url}" token="${token}"></afterword-moderation>`;
  const site = await serve({
    files: {
      ...ownWords,
      ...Object.fromEntries(
        LANGUAGES.flatMap((language, place) => [
          [`/${language}/article`, { body: pageOf(language, discussion, 'afterword.js') }],
          [`/${language}/moderate`, { body: pageOf(language, moderation, 'afterword-moderation.js') }],
          ...all[place].map((body, index) => [`/${language}/written${index}`, { body, type: 'text/html' }]),
        ]),
      ),
    },
  });
  const browser = await openBrowser(engine);
  const page = await browser.newPage();
  const faults = new Set();
  const look = lookAt(page, faults);
  const everywhere = async (run) => {
    for (const [place, language] of LANGUAGES.entries())
      for (const width of WIDTHS) {
        await page.viewport(width, 900);
        await run(language, width, place);
      }
  };
  try {
    await everywhere(async (language, width, place) => {
      for (const index of all[place].keys()) {
        await page.goto(`${site.origin}/${language}/written${index}`);
        await look(language, width, `mail or page ${index}`);
      }
      await page.goto(`${site.origin}/${language}/moderate`);
      for (const [section, content] of Object.entries(SECTIONS)) {
        if (section !== 'queue') await page.click(`afterword-moderation >>> nav a[href*=${section}]`);
        await page.waitFor(isThere, content);
        await look(language, width, `moderation over a server ${section}`);
      }
    });
    for (const language of LANGUAGES) {
      await page.goto(`${site.origin}/${language}/article`);
      await page.waitFor(isKept);
    }
    await comments.stop();
    await everywhere(async (language, width) => {
      await page.goto(`${site.origin}/${language}/article`);
      await page.waitFor(isAway);
      await look(language, width, 'a server that is away');
    });
    assert.deepEqual([...faults], []);
  } finally {
    await browser.close();
    await site.close();
  }
});
