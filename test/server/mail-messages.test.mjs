// Mails as they arrive: sent by SMTP to a real server and read by a parser. Whatever strangers write in any field stays in its place.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { confirmationMail } from '../../src/server/mail/confirmation-mail.js';
import { LANGUAGES } from '../../src/locales/languages.js';
import { mailWordsIn } from '../../src/server/mail/mail-words.js';
import { ownerMail } from '../../src/server/mail/owner-mail.js';
import { replyMail } from '../../src/server/mail/reply-mail.js';
import { smtpSender } from '../../src/server/node/smtp.js';
import { hostileTexts } from '../fixtures/hostile.js';
import { linksOf, startSmtp } from '../support/smtp.mjs';

const SITE = 'https://comments.example/base';
const smtp = await startSmtp();
const sender = await smtpSender({ address: smtp.url, from: 'Comments <comments@blog.example>' });
after(async () => {
  sender.close();
  await smtp.close();
});

const recordOf = (more = {}) => ({
  id: 'c',
  discussion: 'https://blog.example/article',
  parent: 'p',
  author: { name: 'Ada' },
  body: { format: 'text', source: 'Hello.' },
  createdAt: '2026-05-01T09:30:00Z',
  status: 'pending',
  kind: 'comment',
  revision: 1,
  ...more,
});
const codes = { approve: 'A'.repeat(43), spam: 'S'.repeat(43), remove: 'R'.repeat(43) };
const english = await mailWordsIn('en');
const arabic = await mailWordsIn('ar');
const told = (more = {}) => ({ record: recordOf(), title: 'Analytical engines', heldFor: [], reports: [], ...more });
const owner = (comments, more = 0, words = english) =>
  ownerMail(
    { to: 'owner@blog.example', delivery: '1', site: SITE, more, comments: comments.map((one) => ({ ...one, codes })) },
    words,
  );
const reply = (reply, answered = recordOf(), words = english) =>
  replyMail({ to: 'bo@mail.example', delivery: '2', site: SITE, reply, answered, leaveCode: 's.d.x' }, words);

/** Sends a mail and returns it as it arrived. */
const arrived = async (message) => {
  const before = smtp.caught.length;
  await sender.send(await message, new AbortController().signal);
  assert.equal(smtp.caught.length, before + 1);
  return smtp.caught.at(-1);
};
const header = ({ headers }, key) => headers.find((one) => one.key === key)?.value;

test('a moderator reads who wrote what, why it waits, and what can be done', async () => {
  const record = recordOf({
    body: { format: 'markdown', source: 'See **[this](https://x.example/)**, https://y.example\n\n> quoted' },
  });
  const heldFor = [{ rule: 'links' }, { rule: 'words', because: 'casino' }, { rule: 'own rule' }];
  const { mail, envelope } = await arrived(owner([told({ record, heldFor })]));
  assert.deepEqual(envelope, { from: 'comments@blog.example', to: ['owner@blog.example'] });
  assert.equal(mail.subject, 'A comment waits: Ada on “Analytical engines”');
  assert.deepEqual([mail.from.name, mail.from.address], ['Comments', 'comments@blog.example']);
  // An address that is its own words stands once.
  assert.match(mail.text, /See \*\*this <https:\/\/x\.example\/>\*\*, https:\/\/y\.example$/m);
  assert.match(mail.text, / {4}> quoted/);
  for (const words of ['– many links', '– a word (casino)', '– own rule']) {
    assert.ok(mail.text.includes(words), words);
    assert.ok(mail.html.includes(words), words);
  }
  const links = linksOf(mail);
  assert.equal(links.Approve, `${SITE}/mail/decision?code=${codes.approve}`);
  assert.equal(links.Spam, `${SITE}/mail/decision?code=${codes.spam}`);
  assert.equal(links.Remove, `${SITE}/mail/decision?code=${codes.remove}`);
  assert.equal(links['All that waits'], `${SITE}/moderate`);
  assert.ok(mail.html.includes(`href="${SITE}/mail/decision?code=${codes.spam}"`));
  assert.match(mail.html, /<html lang="en" dir="ltr">/);
  assert.match(mail.html, /<meta name="color-scheme" content="light dark">/);
  assert.doesNotMatch(mail.html, /<img|<script|<style|<link|url\(|src=/i);
  assert.equal(header(mail, 'auto-submitted'), 'auto-generated');
  assert.match(header(mail, 'list-id'), /^<[\w-]+\.comments\.example>$/);
  assert.match(mail.messageId, /^<[\w-]+@comments\.example>$/);
});

test('a digest shows several, and says how many more there are', async () => {
  const { mail } = await arrived(owner([told(), told({ title: 'Another' })], 3));
  assert.equal(mail.subject, '5 comments wait');
  assert.match(mail.text, /Another/);
  assert.match(mail.text, /3 more comments wait\./);
});

test('of a reported comment a moderator reads the reasons, each once, and can keep it', async () => {
  const record = recordOf({ status: 'approved' });
  const many = Array.from({ length: 30 }, (_, index) => `reason ${index}.`);
  const { mail } = await arrived(owner([told({ record, reports: ['Insults', 'Insults', '', ...many] })]));
  assert.equal(mail.subject, 'A comment was reported: Ada on “Analytical engines”');
  assert.match(mail.text, /33 readers reported it:\n– Insults\n– reason 0\.\n[^]*– reason 8\.\n(?!–)/);
  const links = linksOf(mail);
  assert.equal(links.Keep, `${SITE}/mail/decision?code=${codes.approve}`);
  assert.ok(!('Approve' in links));
  // One that is hidden because of the reports waits.
  const hidden = (await arrived(owner([told({ reports: ['Insults'] })]))).mail;
  assert.match(hidden.text, /One reader reported it:\n– Insults/);
  assert.ok('Approve' in linksOf(hidden));
  assert.match((await arrived(owner([told({ record, reports: many })], 0, arabic))).mail.subject, /^بلاغ عن تعليق: Ada/);
});

test('a reader reads a reply, in a thread of its discussion, and can leave', async () => {
  const answer = told({ record: recordOf({ body: { format: 'text', source: 'I disagree.' } }) });
  const { mail } = await arrived(reply(answer));
  assert.equal(mail.subject, 'Ada replied to you on “Analytical engines”');
  assert.match(mail.text, /I disagree\.[^]*Hello\./);
  assert.equal(linksOf(mail)['Read it and answer'], 'https://blog.example/article#comment-c');
  assert.equal(header(mail, 'list-unsubscribe'), `<${SITE}/mail/leave?code=s.d.x>`);
  assert.equal(header(mail, 'list-unsubscribe-post'), 'List-Unsubscribe=One-Click');
  const other = (await arrived(reply(told({ record: recordOf({ id: 'other' }) })))).mail;
  assert.equal(mail.inReplyTo, other.inReplyTo);
  assert.equal(mail.references, other.references);
  const elsewhere = (await arrived(reply(told({ record: recordOf({ discussion: 'd' }) })))).mail;
  assert.notEqual(mail.references, elsewhere.references);
  assert.ok(!('Read it and answer' in linksOf(elsewhere)), 'its article is not known');
});

test('the mail that asks has nothing that a stranger wrote', async () => {
  const { mail } = await arrived(
    confirmationMail(
      { to: 'bo@mail.example', delivery: '3', site: SITE, code: 'C'.repeat(43), leaveCode: 's.d.x' },
      english,
    ),
  );
  assert.equal(mail.subject, 'Do you want mails about replies from comments.example?');
  assert.equal(linksOf(mail)['Yes, tell me of replies'], `${SITE}/mail/confirm?code=${'C'.repeat(43)}`);
  assert.equal(header(mail, 'list-unsubscribe-post'), 'List-Unsubscribe=One-Click');
});

test('a mail can be written in each language, and what it counts as there', async () => {
  for (const language of LANGUAGES) {
    const words = await mailWordsIn(language);
    const { mail } = await arrived(owner([told()], 1234, words));
    assert.match(mail.html, new RegExp(`<html lang="${language}" dir="(ltr|rtl)">`));
    assert.ok(mail.subject.includes(new Intl.NumberFormat(language).format(1235)), mail.subject);
    // Where a mail is plain text, a language's own colon stands before an address.
    const colon = { fr: '\u00a0:', ja: '：', 'zh-Hans': '：', 'zh-Hant': '：' }[language] ?? ':';
    assert.ok(mail.text.includes(`${words.messages.approve}${colon}\nhttp`), language);
  }
});

test('Arabic is written from right to left', async () => {
  const tags = ['ar-EG', 'AR', 'de-AT', 'zh-HK', 'da', ''];
  const languages = await Promise.all(tags.map(async (tag) => (await mailWordsIn(tag)).language));
  assert.deepEqual(languages, ['ar', 'ar', 'de', 'zh-Hant', 'en', 'en']);
  const { mail } = await arrived(owner([told()], 1, arabic));
  assert.match(mail.html, /<html lang="ar" dir="rtl">/);
  assert.equal(mail.subject, 'تعليقان في الانتظار');
  assert.ok((await arrived(reply(told(), recordOf(), arabic))).mail.subject.includes('Analytical engines'));
});

test('hostile texts stay in their field', async () => {
  const messages = [];
  const expected = new Set([
    'from',
    'to',
    'subject',
    'message-id',
    'date',
    'mime-version',
    'content-type',
    'list-id',
    'auto-submitted',
    'references',
    'in-reply-to',
    'list-unsubscribe',
    'list-unsubscribe-post',
  ]);
  for (const text of [
    ...hostileTexts,
    'x\r\nBcc: victim@mail.example',
    'a\nb\rc\u2028d',
    '=?utf-8?q?x=0ABcc=3A?=',
    'é'.repeat(5000),
  ]) {
    const record = recordOf({
      id: text.slice(0, 200),
      discussion: text.slice(0, 500),
      author: { name: text, url: text },
      body: { format: 'markdown', source: text || 'x' },
    });
    const hostile = { record, title: text, url: text, heldFor: [{ rule: text, because: text }], reports: [text] };
    const reported = { ...hostile, record: { ...record, status: 'approved' }, reports: Array(100).fill(text) };
    messages.push(owner([hostile]), owner([reported]), reply(hostile, record));
  }
  const before = smtp.caught.length;
  while (messages.length)
    await Promise.all(messages.splice(0, 40).map(async (one) => sender.send(await one, new AbortController().signal)));
  for (const { mail, envelope, raw } of smtp.caught.slice(before)) {
    assert.equal(envelope.to.length, 1);
    for (const { key } of mail.headers) assert.ok(expected.has(key), `${key} in ${raw}`);
    assert.equal(mail.headers.filter(({ key }) => key === 'subject').length, 1);
    assert.equal(mail.to.length, 1);
    assert.ok(mail.subject.length < 250, 'the subject is bounded');
    assert.doesNotMatch(mail.subject, /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    assert.doesNotMatch(mail.html, /<(script|img|iframe|style|base|form|svg|link)\b/i);
    assert.doesNotMatch(mail.html, /<[^>]*\son\w+\s*=/i);
    assert.doesNotMatch(mail.html, /href="(?!https?:|mailto:)/i);
    assert.equal(mail.attachments.length, 0);
    for (const line of raw.split('\r\n')) assert.ok(line.length <= 998, 'RFC 5322, section 2.1.1');
  }
});

test('an address cannot name two recipients', async () => {
  for (const to of [
    'a@x.example, b@x.example',
    'a@x.example\r\nRCPT TO:<b@x.example>',
    '<a@x.example> <b@x.example>',
  ]) {
    const before = smtp.caught.length;
    const message = await ownerMail(
      { to, delivery: '1', site: SITE, more: 0, comments: [{ ...told(), codes }] },
      english,
    );
    await sender.send(message, new AbortController().signal).catch(() => {});
    for (const { envelope } of smtp.caught.slice(before)) assert.ok(envelope.to.length <= 1, JSON.stringify(envelope));
    for (const { envelope } of smtp.caught.slice(before)) assert.notEqual(envelope.to[0], 'b@x.example');
  }
});
