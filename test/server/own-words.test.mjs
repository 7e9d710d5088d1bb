// Words of a site's own on the server: what is refused and how it is said, which language is found, and mails, pages and /moderate with
// such words, by the library and by the command.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkLocales } from '../../src/server/check-locales.js';
import { LANGUAGES } from '../../src/locales/languages.js';
import { createHandler } from '../../src/server/index.js';
import { acceptedLanguage } from '../../src/server/mail/accepted-language.js';
import { confirmationMail } from '../../src/server/mail/confirmation-mail.js';
import { MailWords, mailWordsIn } from '../../src/server/mail/mail-words.js';
import { moderationPage } from '../../src/server/moderators/moderation-page.js';
import { mailChannel, smtpSender } from '../../src/server/node/index.js';
import { parseLocales } from '../../src/server/node/locales-file.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { languageIn, wordsIn } from '../../src/server/words-in.js';
import { afterword, startServer } from '../support/command.mjs';
import { linksOf, startSmtp } from '../support/smtp.mjs';

const folder = mkdtempSync(join(tmpdir(), 'afterword-words-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const SITE = 'https://comments.example';
const forms = { one: 'Ei Kommentar', other: '{count} Kommentär' };
const OWN = {
  en: { mail: { anonymous: 'Somebody' } },
  de: { moderation: 'Wache', heldFor: { links: 'zu viele Links' }, mail: { leave: 'Aus', readReply: '<b>Hin</b>' } },
  'de-AT': { mail: { leave: 'Schluss' } },
  gsw: {
    reply: 'Antworte',
    moderation: 'D Wach',
    mail: { confirmSubject: 'Mails vo {site}?', digestSubject: forms, approve: 'Erlaube', linksEnd: 'Lueg: alles' },
  },
  fr: { mail: { confirmLink: 'Oui !' } },
  ur: { mail: { confirmSubject: '{site} کی ای میلز؟' } },
  'zh-TW': { mail: { leave: '不要了' } },
};

test('a gap may be empty: some languages have none between sentences', () => {
  for (const gap of ['', ' ']) assert.ok(checkLocales({ yue: { gap } }));
});

test('a fault in words is named with the file, the line, the language, the message, and what to do', () => {
  const json = (value) => JSON.stringify(value, null, 1);
  const mail = (words, language = 'de') => json({ [language]: { mail: words } });
  for (const [text, said] of [
    ['{"de": {', /^words\.json, line 1, column 9: this is not JSON/],
    ['', /line 1, column 1: this is not JSON/],
    ['[]', /write an object of languages, .*, not a list/],
    ['{"de": {},\n "de": {}}', /line 2, column 2: "de" is there twice/],
    [json({ 'de-at': {}, 'de-AT': {} }), /the words of de-AT are there twice/],
    [json({ 'my words': {} }), /line 2, column \d+: my words: this is not a language tag/],
    ['{"__proto__": {}}', /__proto__: this is not a language tag/],
    [json({ de: 'Antworten' }), /line 2, column 8: de: write an object of messages, .*, not a string/],
    [json({ de: { replay: 'x' } }), /line 3, column \d+: de, replay: there is no message of this name/],
    ['{"de": {"mail": {"__proto__": "x"}}}', /de, mail\.__proto__: there is no message/],
    [mail({ constructor: 'x' }), /de, mail\.constructor: there is no message/],
    [mail({ leave: 7 }), /line 4, column \d+: de, mail\.leave: write a text in quotation marks, not a number/],
    [mail({ leave: null }), /de, mail\.leave: write a text .*, not null/],
    [mail({ leave: forms }), /de, mail\.leave: write a text .*, not an object/],
    [mail({ leave: ' ' }), /de, mail\.leave: this text is empty/],
    [mail({ leave: 'x'.repeat(2001) }), /de, mail\.leave: shorten this text of 2001 characters to 2000/],
    [mail({ leave: 'a\rb' }), /de, mail\.leave: remove the control characters/],
    [mail({ replySubject: 'x\nBcc: you@mail.example' }), /mail\.replySubject: remove the line break/],
    [mail({ digestSubject: { one: 'x\ny' } }), /mail\.digestSubject\.one: remove the line break/],
    [mail({ replySubject: '{nmae}: {title}' }), /remove or correct \{nmae\}: .* It has \{name\}, \{title\}\./],
    [mail({ leave: '{site}' }), /remove or correct \{site\}: .* It has none/],
    [mail({ more: '{count} more' }), /de, mail\.more: write an object with the plural forms/],
    [mail({ more: { some: 'x' } }), /de, mail\.more\.some: correct the name of this plural form/],
    [mail({ more: { other: '{count}' } }), /de, mail\.more: add the plural form one\./],
    [mail({ more: { one: '1', other: '{count}' } }, 'ru'), /ru, mail\.more: add the plural forms many, few\./],
    [mail({ more: { one: '{count}' } }, 'gsw'), /gsw, mail\.more: add the plural form other\./],
    [json({ de: { heldFor: { nothing: 'x' } } }), /de, heldFor\.nothing: there is no message/],
    [json({ de: { heldFor: 'x' } }), /de, heldFor: write an object of messages/],
    [json(Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`a${index}`, {}]))), /at most 100/],
  ])
    assert.throws(() => parseLocales(text, 'words.json'), { name: 'UsageError', message: said });
  // Without `other`, our own forms are behind it; exact numbers are forms too; a sentence may have lines.
  checkLocales({
    ru: { mail: { more: { one: 'x' } } },
    de: { mail: { more: { 1: 'x', other: '{count}' }, leave: 'a\nb' } },
  });
  assert.deepEqual(Object.keys(checkLocales({ 'DE-at': {}, 'zh-hant': {} })), ['de-AT', 'zh-Hant']);
  checkLocales({ ru: { ages: { second: { other: 'сейчас' } } } });
  // The library refuses the same.
  assert.throws(
    () => createHandler({ adapter: {}, locales: { de: { mail: { leave: 7 } } } }),
    /de, mail\.leave: write/,
  );
  assert.throws(() => mailChannel({ url: SITE, locales: { de: { mail: 7 } } }), /de, mail: write an object/);
  assert.throws(() => mailChannel({ url: SITE, language: 'gsw' }), /there are no words in "gsw"/);
});

test('the words of all our languages could be a site’s own', async () => {
  for (const language of LANGUAGES) {
    const from = (part) => import(`../../src/locales/${language}${part}.ts`);
    const [page, { mailMessages }, { moderationMessages }] = await Promise.all(['', '-mail', '-moderation'].map(from));
    const { messages, loadControls } = page[language.replace('-', '')];
    const controls = await (loadControls?.() ?? {});
    checkLocales({ [language]: { ...messages, ...controls, ...moderationMessages, mail: mailMessages } });
  }
});

test('a language is found among ours and the site’s own, and no other tag is ever written', async () => {
  for (const [tag, language] of [
    ['fr-CA', 'fr'],
    ['de-AT-1996', 'de-AT'],
    ['DE-ch', 'de'],
    ['gsw-CH', 'gsw'],
    ['gsw-"><b>', 'gsw'],
    ['zh-TW', 'zh-TW'],
    ['zh-HK', 'zh-Hant'],
    ['da', undefined],
    ['__proto__', undefined],
    ['', undefined],
  ])
    assert.equal(languageIn(OWN, tag), language, tag);
  assert.equal(languageIn({ zh: {} }, 'zh-TW'), 'zh-Hant');
  assert.equal(languageIn({ 'pt-PT': {}, pt: {} }, 'pt-PT'), 'pt-PT');
  assert.equal(acceptedLanguage('da, gsw-CH;q=0.9, de;q=0.8', OWN), 'gsw');
  assert.equal(acceptedLanguage('da, gsw-CH;q=0.9, de;q=0.8', {}), 'de');
  assert.equal(acceptedLanguage('gsw;q=0', OWN), 'en');

  const leave = async (tag) => (await mailWordsIn(tag, OWN)).messages.leave;
  assert.deepEqual(await Promise.all(['de-AT', 'de-CH', 'zh-TW', 'fr-CA'].map(leave)), [
    'Schluss',
    'Aus',
    '不要了',
    (await mailWordsIn('fr')).messages.leave,
  ]);
  // What a new language lacks is English, with the site's own English words.
  const swiss = await mailWordsIn('gsw', OWN);
  assert.equal(swiss.messages.anonymous, 'Somebody');
  assert.equal((await mailWordsIn('da', OWN)).messages.anonymous, 'Somebody');
  assert.equal(swiss.count(swiss.messages.digestSubject, 1), 'Ei Kommentar');
  assert.equal((await mailWordsIn('de', OWN)).rule('links'), 'zu viele Links');
  const exact = await mailWordsIn('de', { de: { mail: { more: { 0: 'nichts', one: 'x', other: '{count}' } } } });
  assert.equal(exact.count(exact.messages.more, 0), 'nichts');
  const urdu = await mailWordsIn('ur-PK', OWN);
  assert.deepEqual([urdu.language, urdu.direction], ['ur', 'rtl']);
});

test('a subject stays one line, even of words that nobody checked', async () => {
  const { messages } = await mailWordsIn('en');
  const words = new MailWords('en', { ...messages, confirmSubject: 'a\r\nBcc: b@mail.example\u2028c' }, {});
  const mail = await confirmationMail(
    { to: 'bo@mail.example', delivery: '1', site: SITE, code: 'C', leaveCode: 'L' },
    words,
  );
  assert.equal(mail.subject, 'a Bcc: b@mail.example c');
});

test('/moderate hands the words for its language to its element, as text', async () => {
  const own = { de: { moderation: '</script><b>', mail: { leave: 'Aus' } }, gsw: { moderation: 'D <i>Wach' }, fr: {} };
  const pageFor = (language, words) => {
    const headers = { 'accept-language': language };
    return moderationPage(new Request(`${SITE}/moderate`, { headers }), 'afterword-moderation.js', words);
  };
  const { content, headers } = await pageFor('gsw-CH', { ...own, en: { reply: 'Say' } });
  assert.match(content, /<html lang="gsw" dir="ltr">/);
  assert.match(content, /<title>D &#60;i&#62;Wach/);
  const [, script] = /<script>([^]*?)<\/script>/.exec(content);
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script))).toString('base64');
  assert.ok(headers['content-security-policy'].includes(`script-src 'self' 'sha256-${hash}'`));
  const words = (text) => JSON.parse(/^globalThis\.afterwordLocales=(.*)$/.exec(text)[1]);
  assert.deepEqual(words(script), { en: { reply: 'Say' }, gsw: own.gsw });
  // It comes before the script of the element; no other language and no mail is in it, and it cannot end early.
  const german = (await pageFor('de', own)).content;
  assert.equal(german.match(/<\/script>/g).length, 2);
  assert.ok(german.indexOf('afterwordLocales') < german.indexOf('type="module"'));
  assert.deepEqual(words(/<script>([^]*?)<\/script>/.exec(german)[1]), { de: { moderation: '</script><b>' } });
  assert.match((await pageFor('ur', { ur: {} })).content, /<html lang="ur" dir="rtl">/);
  // Without own words for the language there is no such script, and the policy is as before.
  const plain = await pageFor('it', own);
  assert.equal(plain.content.match(/<script/g).length, 1);
  assert.match(plain.headers['content-security-policy'], /script-src 'self';/);
});

test('the pages on which moderators sign in are in their language, and in the site’s own words', async (t) => {
  const store = sqlStore({ open: () => openDatabase(':memory:') });
  t.after(() => store.close());
  const own = { gsw: { mail: { notSignedIn: 'Nöd <b>aagmäldet', signInHint: 'Mit <i>{command}' } } };
  const handler = createHandler({ adapter: store, url: SITE, locales: own });
  const page = async (path, language) => {
    const response = await handler(new Request(SITE + path, { headers: { 'accept-language': language } }), {});
    return { status: response.status, text: await response.text() };
  };
  const swiss = await page('/moderate', 'gsw-CH');
  assert.equal(swiss.status, 401);
  assert.match(swiss.text, /<html lang="gsw" dir="ltr">[^]*<h1>Nöd &#60;b&#62;aagmäldet</);
  assert.ok(swiss.text.includes('<p>Mit &#60;i&#62;<code dir="ltr">afterword moderator add NAME</code></p>'));
  const { mail } = await wordsIn('ar', {});
  const arabic = await page(`/moderate?link=${'a'.repeat(43)}`, 'ar');
  assert.equal(arabic.status, 200);
  assert.match(arabic.text, /<html lang="ar" dir="rtl">/);
  assert.ok(arabic.text.includes(`<h1>${mail.signInPage}</h1>`) && arabic.text.includes(`>${mail.signIn}</button>`));
  const over = await page('/moderate?link=x', 'ar');
  assert.equal(over.status, 403);
  assert.ok(over.text.includes(mail.linkOver) && over.text.includes('afterword moderator add NAME'));
});

test('a reader is asked, told and let go in the site’s own words', async (t) => {
  const smtp = await startSmtp();
  const store = sqlStore({ open: () => openDatabase(':memory:') });
  const sender = await smtpSender({ address: smtp.url, from: 'comments@blog.example' });
  const channel = mailChannel({ store: store.mail, sender, url: SITE, owners: [], digest: 0, locales: OWN });
  const warn = (message, error) => assert.fail(`${message} ${error?.stack}`);
  const worker = store.outbox.start([channel], { warn, poll: Infinity });
  t.after(async () => {
    await worker.stop();
    sender.close();
    await smtp.close();
    await store.close();
  });
  await worker.pass();
  const handler = createHandler({ adapter: store, url: SITE, origins: '*', mails: {}, locales: OWN });
  const post = async (who, id, parent, language) => {
    const author = { name: who, email: `${who}@mail.example` };
    const body = { id, parent, author, body: { format: 'text', source: `Text of ${id}.` } };
    const response = await handler(
      new Request(`${SITE}/comments?discussion=${encodeURIComponent('https://blog.example/a')}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Guest ${who[0].repeat(32)}` },
        body: JSON.stringify({ ...body, subscription: { language }, spamSignals: { seconds: 60 } }),
      }),
      {},
    );
    assert.equal(response.status, 201, await response.text());
    await worker.pass();
    return smtp.caught.at(-1).mail;
  };
  const page = async (link, language) => {
    const headers = language === undefined ? {} : { 'accept-language': language };
    return await (await handler(new Request(link, { headers }), {})).text();
  };
  const press = async (link) => {
    const { pathname, searchParams } = new URL(link);
    const headers = { origin: 'null', 'sec-fetch-site': 'same-origin' };
    const request = new Request(SITE + pathname, { method: 'POST', headers, body: new URLSearchParams(searchParams) });
    return await (await handler(request, {})).text();
  };

  const asked = await post('ada', 'one', null, 'gsw-CH');
  assert.equal(asked.subject, 'Mails vo comments.example?');
  assert.match(asked.html, /<html lang="gsw" dir="ltr">/);
  assert.equal((await post('bo', 'bos', null, 'ur-PK')).subject, 'comments.example کی ای میلز؟');
  assert.match(smtp.caught.at(-1).mail.html, /<html lang="ur" dir="rtl">/);

  const canadian = linksOf(await post('cy', 'two', null, 'fr-CA'));
  assert.match(await page(canadian['Oui !']), /<html lang="fr" dir="ltr">[^]*<button[^>]*>Oui !</);
  const austrian = await post('di', 'three', null, 'de-AT');
  assert.match(await press(linksOf(austrian)['Ja, über Antworten benachrichtigen']), /<html lang="de-AT" dir="ltr">/);
  const { html, text, headers } = await post('ada', 'reply', 'three', 'gsw');
  assert.equal(linksOf({ text })['<b>Hin</b>'], 'https://blog.example/a#comment-reply');
  assert.match(html, />&lt;b&gt;Hin&lt;\/b&gt;</, 'markup of the site’s words is text');
  const leave = linksOf({ text }).Schluss;
  assert.ok(headers.find(({ key }) => key === 'list-unsubscribe').value.includes(leave));
  assert.match(await page(leave), /<html lang="de-AT" dir="ltr">/);
  // Of a link that is over, the browser says the language.
  assert.match(await page(`${SITE}/mail/leave?code=x`, 'da, gsw-CH;q=0.5'), /<html lang="gsw" dir="ltr">/);
});

test('the command reads them from a file, and does not start with a fault', async (t) => {
  const file = join(folder, 'words.json');
  const start = (words, more = []) => {
    writeFileSync(file, words);
    return afterword(['serve', '--locales', file, ...more], { cwd: folder });
  };
  for (const [words, said, more] of [
    ['{"de": {"mail": {"leave": 7}}}', /words\.json, line 1, column 27: de, mail\.leave: write a text/],
    ['x'.repeat(1024 * 1024 + 1), /words\.json has 1048577 bytes; words have at most 1048576/],
    ['{}', /--mail-language is one of ar, .*, not "gsw"/, ['--mail-language', 'gsw']],
  ]) {
    const { code, err } = await start(words, more);
    assert.equal(code, 1);
    assert.match(err, said);
    assert.ok(!/\n\s+at /.test(err), `no stack: ${err}`);
  }
  assert.match(
    (await afterword(['serve', '--locales', 'none.json'], { cwd: folder })).err,
    /none\.json cannot be read/,
  );
  assert.deepEqual(readdirSync(folder), ['words.json'], 'no database was made');

  const smtp = await startSmtp();
  writeFileSync(file, JSON.stringify(OWN));
  const mails = ['--smtp', smtp.url, '--from', 'c@blog.example', '--owner-mail', 'me@blog.example', '--url', SITE];
  const server = await startServer(
    ['--db', ':memory:', '--hold', 'everything', '--digest', '0', ...mails, '--mail-language', 'gsw', '--quiet'],
    { cwd: folder, env: { AFTERWORD_LOCALES: file } },
  );
  t.after(async () => {
    await server.stop();
    await smtp.close();
  });
  const body = { id: 'c', parent: null, author: { name: 'Ada' }, body: { format: 'text', source: 'Hello.' } };
  const response = await fetch(`${server.url}/comments?discussion=d`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Guest ${'a'.repeat(32)}` },
    body: JSON.stringify({ ...body, spamSignals: { seconds: 60 } }),
  });
  assert.equal(response.status, 201, await response.text());
  const { mail } = await smtp.mail();
  assert.match(mail.html, /<html lang="gsw" dir="ltr">/);
  assert.match(mail.text, /^Lueg: alles/m);
  const link = linksOf(mail)['Erlaube'].replace(SITE, server.url);
  assert.match(await (await fetch(link)).text(), /<button[^>]*>Erlaube</);
});
