// Mails from end to end, by a real SMTP server: what makes one, who gets it, and what the links in it do; on SQLite and PostgreSQL.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHandler, linkFor } from '../../src/server/index.js';
import { mailChannel, smtpSender } from '../../src/server/node/index.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { noPostgres, Postgres } from '../support/postgres.mjs';
import { linksOf, startSmtp } from '../support/smtp.mjs';

const SITE = 'https://comments.example';
const BLOG = 'https://blog.example';
const OWNER = 'owner@blog.example';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const fast = { count: 1_000_000, window: 60_000 };
const GUESTS = { ada: `Guest ${'a'.repeat(32)}`, bo: `Guest ${'b'.repeat(32)}`, eve: `Guest ${'e'.repeat(32)}` };
const SIGNED_IN = { cy: { email: 'cy@mail.example' }, di: {}, mo: { moderates: true } };

for (const kind of ['SQLite', 'PostgreSQL'])
  test(`mails; ${kind}`, { skip: kind === 'PostgreSQL' && noPostgres }, async (t) => {
    const postgres = kind === 'PostgreSQL' ? await Postgres.start() : undefined;
    if (postgres) t.after(() => postgres.stop());
    let databases = 0;

    /** A site that sends mails, with a clock and a mail server that a test can set. */
    const setUp = async (t, { digest = 0, hold = 'nothing', owners = [OWNER], deciding = owners, language } = {}) => {
      databases += 1;
      const name = postgres ? await postgres.createDatabase(`mails${databases}`) : ':memory:';
      const at = { time: Date.parse('2026-05-01T12:00:00Z') };
      const answers = { to: () => {}, after: () => {} };
      const smtp = await startSmtp({
        answerTo: (address) => answers.to(address),
        answerAfter: () => answers.after(),
      });
      const store = sqlStore({ open: () => openDatabase(name), now: () => at.time });
      const sender = await smtpSender({ address: smtp.url, from: 'comments@blog.example' });
      const channel = mailChannel({
        store: store.mail,
        sender,
        url: SITE,
        owners,
        digest,
        language,
        now: () => at.time,
      });
      const warn = (message, error) => assert.fail(`${message} ${error?.stack}`);
      const worker = store.outbox.start([channel], { warn, poll: Infinity });
      t.after(async () => {
        await worker.stop();
        sender.close();
        await smtp.close();
        await store.close();
      });
      await worker.pass();
      const handler = createHandler({
        adapter: store,
        url: SITE,
        origins: [BLOG],
        policy: {
          hold,
          readerRateLimit: fast,
          addressRateLimit: fast,
          readRateLimit: { count: 0, window: 1 },
          repeatWindow: 0,
        },
        readToken: async (token) => ({ author: { id: token, name: token }, moderates: false, ...SIGNED_IN[token] }),
        mails: { language, owners: deciding },
        now: () => at.time,
      });
      const ask = async (method, path, { body, form, address = '192.0.2.1', ...headers } = {}) => {
        const request = new Request(SITE + path, {
          method,
          headers: {
            ...headers,
            ...(body && { 'content-type': 'application/json' }),
            ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
          },
          ...(body && { body: JSON.stringify(body) }),
          ...(form && { body: new URLSearchParams(form).toString() }),
        });
        const response = await handler(request, { address });
        const text = await response.text();
        const isJson = (response.headers.get('content-type') ?? '').endsWith('json');
        return {
          status: response.status,
          headers: response.headers,
          text,
          json: isJson ? JSON.parse(text) : undefined,
        };
      };
      /** Adds a comment, works the outbox off and returns the mails that it made. */
      const post = async (who, id, { parent = null, email, language, address, discussion = 'd', source } = {}) => {
        const before = smtp.caught.length;
        const answer = await ask('POST', `/comments?discussion=${encodeURIComponent(discussion)}`, {
          authorization: GUESTS[who] ?? `Bearer ${who}`,
          address,
          body: {
            id,
            parent,
            author: { name: who, ...(email && { email }) },
            body: { format: 'text', source: source ?? `Text of ${id}.` },
            ...(language && { subscription: { language } }),
            spamSignals: { seconds: 60 },
          },
        });
        await worker.pass();
        return { ...answer, mails: smtp.caught.slice(before).map(({ mail }) => mail) };
      };
      const decide = async (action, comment, revision = 1) => {
        const before = smtp.caught.length;
        await ask('POST', '/decisions', {
          authorization: 'Bearer mo',
          body: { action, comments: [{ discussion: 'd', comment, revision }] },
        });
        await worker.pass();
        return smtp.caught.slice(before).map(({ mail }) => mail);
      };
      /** Presses the button of a page that a link leads to. */
      const press = (link, form = {}, headers = { origin: 'null', 'sec-fetch-site': 'same-origin' }) => {
        const { pathname, searchParams } = new URL(link);
        return ask('POST', pathname, { ...headers, form: { code: searchParams.get('code'), ...form } });
      };
      const pathOf = (link) => link.slice(SITE.length);
      const confirm = async (who, id, email, options) => {
        const { mails } = await post(who, id, { email, language: 'en', ...options });
        assert.equal(mails.length, 1);
        assert.equal((await press(linksOf(mails[0])['Yes, tell me of replies'])).status, 200);
        return mails[0];
      };
      return { ask, post, decide, press, pathOf, confirm, worker, store, smtp, answers, at };
    };
    const statusOf = async (store, id) =>
      (await store.queue({ queue: 'all' })).records.find((record) => record.id === id)?.status;

    await t.test('a moderator is told of what waits, and decides by a link', async (t) => {
      const { ask, post, press, pathOf, store } = await setUp(t, { hold: 'everything' });
      const { mails } = await post('ada', 'one');
      assert.equal(mails.length, 1);
      assert.equal(mails[0].to[0].address, OWNER);
      const links = linksOf(mails[0]);
      // Programs that check mails open every link.
      for (const link of [links.Approve, links.Spam, links.Remove])
        for (const method of ['GET', 'HEAD']) {
          const page = await ask(method, pathOf(link), { 'sec-fetch-site': 'cross-site' });
          assert.equal(page.status, 200);
          assert.equal(page.headers.get('referrer-policy'), 'no-referrer');
          assert.equal(page.headers.get('cache-control'), 'no-store');
          assert.match(page.headers.get('content-security-policy'), /default-src 'none'.*frame-ancestors 'none'/);
        }
      assert.equal(await statusOf(store, 'one'), 'pending');
      const page = await ask('GET', pathOf(links.Approve));
      assert.match(page.text, /Approve the comment of ada\?[^]*Text of one\./);
      assert.equal((await press(links.Approve, {}, { origin: 'https://evil.example' })).status, 403);
      assert.equal((await press(links.Approve, {}, { origin: 'null', 'sec-fetch-site': 'cross-site' })).status, 403);
      assert.equal(await statusOf(store, 'one'), 'pending');

      const done = await press(links.Approve);
      assert.deepEqual([done.status, /It is approved/.test(done.text)], [200, true]);
      assert.equal(await statusOf(store, 'one'), 'approved');
      const [decision] = (await store.decisions()).decisions;
      assert.deepEqual([decision.action, decision.moderator.name], ['approve', `${OWNER} (mail)`]);
      // Used, and of a revision that is over.
      assert.equal((await press(links.Approve)).status, 403);
      assert.equal((await ask('GET', pathOf(links.Approve))).status, 403);
      assert.equal((await ask('GET', pathOf(links.Spam))).status, 409);
      assert.equal((await press(links.Remove)).status, 409);
      assert.equal(await statusOf(store, 'one'), 'approved');
    });

    await t.test('a moderator who is signed in decides by a link too', async (t) => {
      const { post, press, store } = await setUp(t, { hold: 'everything' });
      const { Approve } = linksOf((await post('ada', 'one')).mails[0]);
      const code = new URL(await linkFor(store.moderators, await store.moderators.add('Mo'), SITE)).searchParams;
      const form = { link: code.get('link'), code: '' };
      const headers = { origin: 'null', 'sec-fetch-site': 'same-origin' };
      const signedIn = await press(`${SITE}/moderate`, form, headers);
      assert.equal(signedIn.status, 303);
      const [cookie] = signedIn.headers.get('set-cookie').split(';');
      const elsewhere = { origin: 'null', 'sec-fetch-site': 'cross-site', cookie };
      assert.equal((await press(Approve, {}, elsewhere)).status, 403);
      assert.equal((await press(Approve, {}, { ...headers, cookie })).status, 200);
      assert.equal(await statusOf(store, 'one'), 'approved');
    });

    await t.test('who is no owner any more decides nothing by an old link', async (t) => {
      const { ask, post, press, pathOf, store } = await setUp(t, {
        hold: 'everything',
        deciding: ['new@blog.example'],
      });
      const links = linksOf((await post('ada', 'one')).mails[0]);
      assert.equal((await ask('GET', pathOf(links.Approve))).status, 403);
      assert.equal((await press(links.Approve)).status, 403);
      assert.equal(await statusOf(store, 'one'), 'pending');
    });

    await t.test('spam makes no mail, and no links work that are old, invented or of an edited comment', async (t) => {
      const { ask, post, press, pathOf, decide, store, at, worker, smtp } = await setUp(t, { hold: 'everything' });
      const first = linksOf((await post('ada', 'one')).mails[0]);
      await ask('PATCH', '/comment?discussion=d&comment=one', {
        authorization: GUESTS.ada,
        body: { body: { format: 'text', source: 'Buy this.' } },
      });
      assert.equal((await press(first.Approve)).status, 409);
      assert.equal(await statusOf(store, 'one'), 'pending');
      const second = linksOf((await post('ada', 'two')).mails[0]);
      at.time += 7 * DAY + 1;
      assert.equal((await press(second.Approve)).status, 403);
      assert.equal((await ask('GET', pathOf(second.Approve))).status, 403);
      for (const code of ['', 'x', 'x'.repeat(43), '../moderate', "' or 1=1"]) {
        assert.equal((await ask('GET', `/mail/decision?code=${encodeURIComponent(code)}`)).status, 403);
        const form = { code, comment: 'two', discussion: 'd', action: 'approve' };
        assert.equal((await ask('POST', '/mail/decision', { origin: 'null', form })).status, 403);
        assert.equal((await ask('POST', '/mail/confirm', { origin: 'null', form })).status, 403);
        assert.equal((await ask('POST', '/mail/leave', { form })).status, 403);
      }
      assert.equal(await statusOf(store, 'two'), 'pending');
      const third = linksOf((await post('ada', 'three')).mails[0]);
      const pressed = await Promise.all(Array.from({ length: 6 }, () => press(third.Spam)));
      assert.equal(pressed.filter(({ text }) => text.includes('It is marked as spam')).length, 1);
      assert.equal((await store.decisions({ comment: 'three', discussion: 'd' })).decisions.length, 1);
      // What was decided before its mail is sent is not told of.
      const before = smtp.caught.length;
      await store.add(
        'd',
        { id: 'four', parent: null, author: { name: '' }, body: { format: 'text', source: 'x' } },
        { caller: { key: 'guest x', status: 'pending' } },
      );
      await store.add(
        'd',
        { id: 'five', parent: null, author: { name: '' }, body: { format: 'text', source: 'y' } },
        { caller: { key: 'guest x', status: 'spam' } },
      );
      await decide('remove', 'four');
      await worker.pass();
      assert.equal(smtp.caught.length, before);
    });

    await t.test('a moderator is told of a reported comment once, and keeps it by a link', async (t) => {
      const { ask, post, press, pathOf, decide, store, worker, smtp } = await setUp(t);
      await post('ada', 'one');
      await post('ada', 'two');
      /** The mails that a report makes. */
      const report = async (who, comment, reason) => {
        const before = smtp.caught.length;
        const path = `/comment/reports?discussion=d&comment=${comment}`;
        const { status } = await ask('POST', path, { authorization: GUESTS[who], body: { reason } });
        assert.equal(status, 204);
        await worker.pass();
        return smtp.caught.slice(before).map(({ mail }) => mail);
      };
      const mails = await report('bo', 'one', 'Insults\r\nBcc: victim@mail.example');
      assert.deepEqual(
        mails.map(({ to, subject }) => [to[0].address, subject]),
        [[OWNER, 'A comment was reported: ada on “d”']],
      );
      assert.match(mails[0].text, /Text of one\.[^]*One reader reported it:\n– Insults Bcc: victim@mail\.example\n/);
      assert.deepEqual(await report('eve', 'one', 'Again'), [], 'once until somebody has decided');
      const { Keep, Remove } = linksOf(mails[0]);
      assert.match((await ask('GET', pathOf(Keep))).text, /Keep the comment of ada\?[^]*Text of one\./);
      assert.equal((await press(Keep)).status, 200);
      assert.equal(await statusOf(store, 'one'), 'approved');
      assert.deepEqual((await store.queue({ queue: 'reported' })).records, [], 'the reports are settled');
      assert.equal((await ask('GET', pathOf(Remove))).status, 409, 'it was decided');
      assert.equal((await press(Remove)).status, 409);
      assert.equal(await statusOf(store, 'one'), 'approved');
      // Reported again after the decision.
      const again = linksOf((await report('bo', 'one', 'Really'))[0]);
      assert.equal((await press(again.Remove)).status, 200);
      assert.equal(await statusOf(store, 'one'), 'removed');
      // Decided before the mail is sent, and spam.
      await store.report('d', 'two', { reason: 'x' }, { caller: { key: 'guest y' } });
      assert.deepEqual(await decide('spam', 'two'), []);
    });

    await t.test('a digest collects what waits, and is in the language of the moderators', async (t) => {
      const { post, worker, store, smtp, at } = await setUp(t, {
        hold: 'everything',
        digest: 30 * MINUTE,
        language: 'ar',
      });
      for (const id of ['one', 'two', 'three']) assert.deepEqual((await post('ada', id)).mails, []);
      at.time += 30 * MINUTE;
      await worker.pass();
      assert.equal(smtp.caught.length, 1);
      assert.match(smtp.caught[0].mail.subject, /^3 تعليقات/);
      for (const id of ['one', 'two', 'three']) assert.ok(smtp.caught[0].mail.text.includes(`Text of ${id}.`));
      at.time += 60 * MINUTE;
      await worker.pass();
      assert.equal(smtp.caught.length, 1, 'nothing new');
      const caller = { key: 'user mo', author: { id: 'mo', name: 'Mo' }, moderates: true };
      await store.decide(
        { action: 'approve', comments: [{ discussion: 'd', comment: 'one', revision: 1 }] },
        { caller },
      );
      await store.report('d', 'one', { reason: 'Insults' }, { caller: { key: 'guest y' } });
      await worker.pass();
      at.time += 30 * MINUTE;
      await worker.pass();
      assert.match(smtp.caught[1].mail.text, /Text of two\.[^]*Text of one\.[^]*– Insults/, 'with what was reported');
    });

    await t.test('a reader is told of replies once they have said yes', async (t) => {
      const { ask, post, press, pathOf, decide, confirm } = await setUp(t);
      assert.equal((await ask('GET', '/session')).json.repliesByMail, true);
      const missing = await post('ada', 'zero', { language: 'en' });
      assert.deepEqual([missing.status, missing.json.fields], [422, { email: 'required' }]);

      const asked = (await post('ada', 'one', { email: 'ada@mail.example', language: 'en' })).mails;
      assert.deepEqual(
        asked.map(({ to, subject }) => [to[0].address, subject]),
        [['ada@mail.example', 'Do you want mails about replies from comments.example?']],
      );
      assert.deepEqual((await post('bo', 'early', { parent: 'one' })).mails, [], 'not confirmed');
      const link = linksOf(asked[0])['Yes, tell me of replies'];
      for (const method of ['GET', 'HEAD']) assert.equal((await ask(method, pathOf(link))).status, 200);
      assert.deepEqual((await post('bo', 'still', { parent: 'one' })).mails, [], 'a page was only opened');
      assert.equal((await press(link, {}, { origin: 'https://evil.example' })).status, 403);
      assert.equal((await press(link)).status, 200);
      assert.equal((await press(link)).status, 403, 'it works once');

      const told = (await post('bo', 'two', { parent: 'one' })).mails;
      assert.deepEqual(
        told.map(({ to, subject }) => [to[0].address, subject]),
        [['ada@mail.example', 'bo replied to you on “d”']],
      );
      assert.match(told[0].text, /Text of two\.[^]*Text of one\./);
      assert.deepEqual((await post('ada', 'three', { parent: 'one' })).mails, [], 'their own');
      assert.deepEqual((await post('bo', 'four', { parent: 'two' })).mails, [], 'to somebody else');
      assert.deepEqual(
        (await decide('hold', 'two')).map(({ to }) => to[0].address),
        [OWNER],
      );
      assert.deepEqual(await decide('approve', 'two', 2), [], 'a reply is told of once');
      // They are known now, and not asked again.
      assert.deepEqual((await post('ada', 'five', { email: 'Ada@Mail.example', language: 'ar' })).mails, []);
      assert.match((await post('bo', 'six', { parent: 'five' })).mails[0].subject, /^رد عليك من bo/);
      await confirm('bo', 'seven', 'bo@mail.example');
      assert.equal((await post('ada', 'eight', { parent: 'seven' })).mails[0].to[0].address, 'bo@mail.example');
    });

    await t.test('a reply that waits is told of when it is approved', async (t) => {
      const { post, decide, press, smtp } = await setUp(t, { hold: 'everything', owners: [] });
      assert.deepEqual((await post('ada', 'one', { email: 'ada@mail.example', language: 'en' })).mails, []);
      const [asked] = await decide('approve', 'one');
      await press(linksOf(asked)['Yes, tell me of replies']);
      assert.deepEqual((await post('bo', 'two', { parent: 'one' })).mails, []);
      const [told] = await decide('approve', 'two');
      assert.match(told.subject, /^bo replied/);
      assert.equal(smtp.caught.length, 2);
    });

    await t.test('nobody can send many mails to a stranger', async (t) => {
      const { post, at, smtp } = await setUp(t);
      for (const [index, who] of ['ada', 'bo', 'eve'].entries())
        await post(who, `same ${index}`, { email: 'victim@mail.example', language: 'en' });
      assert.equal(smtp.caught.length, 1, 'one address, once a day');
      at.time += DAY + 1;
      await post('eve', 'next day', { email: 'victim@mail.example', language: 'en' });
      assert.equal(smtp.caught.length, 2);
      for (let index = 0; index < 22; index += 1)
        assert.equal(
          (
            await post('eve', `many ${index}`, {
              email: `v${index}@mail.example`,
              language: 'en',
              address: '198.51.100.7',
            })
          ).status,
          201,
        );
      assert.equal(smtp.caught.length, 22, 'twenty addresses of one network');
    });

    await t.test('who is signed in gets mails at the address of their token', async (t) => {
      const { ask, post } = await setUp(t);
      assert.equal((await ask('GET', '/session', { authorization: 'Bearer cy' })).json.repliesByMail, true);
      assert.equal((await ask('GET', '/session', { authorization: 'Bearer di' })).json.repliesByMail, undefined);
      const { mails } = await post('cy', 'one', { email: 'victim@mail.example', language: 'en' });
      assert.equal(mails[0].to[0].address, 'cy@mail.example');
      assert.deepEqual((await post('di', 'two', { email: 'victim@mail.example', language: 'en' })).mails, []);
    });

    await t.test('a reader leaves one discussion or all, by a page or by their mail program', async (t) => {
      const { ask, post, press, pathOf, confirm } = await setUp(t);
      await confirm('ada', 'one', 'ada@mail.example');
      await post('ada', 'elsewhere', { email: 'ada@mail.example', language: 'en', discussion: 'e' });
      const [told] = (await post('bo', 'two', { parent: 'one' })).mails;
      const link = told.headers.find(({ key }) => key === 'list-unsubscribe').value.slice(1, -1);
      for (const method of ['GET', 'HEAD']) assert.equal((await ask(method, pathOf(link))).status, 200);
      assert.equal((await post('bo', 'three', { parent: 'one' })).mails.length, 1, 'a page was only opened');
      const [id, hash, signed] = new URL(link).searchParams.get('code').split('.');
      for (const code of [
        `${id}.${hash}.${'x'.repeat(43)}`,
        `${id}.${'y'.repeat(22)}.${signed}`,
        `${crypto.randomUUID()}.${hash}.${signed}`,
      ])
        assert.equal((await ask('POST', `/mail/leave?code=${code}`)).status, 403);
      // As RFC 8058 has it: one POST from anywhere, without cookies.
      const oneClick = await ask('POST', pathOf(link), {
        origin: 'https://mail.example',
        'sec-fetch-site': 'cross-site',
        form: { 'List-Unsubscribe': 'One-Click' },
      });
      assert.equal(oneClick.status, 200);
      assert.deepEqual((await post('bo', 'four', { parent: 'one' })).mails, []);
      const [still] = (await post('bo', 'five', { parent: 'elsewhere', discussion: 'e' })).mails;
      const leave = linksOf(still)['No more mails'];
      assert.match((await ask('GET', pathOf(leave))).text, /ada@mail\.example[^]*No mails at all/);
      assert.equal((await press(leave, { which: 'all' })).status, 200);
      assert.deepEqual((await post('bo', 'six', { parent: 'elsewhere', discussion: 'e' })).mails, []);
      assert.match((await ask('GET', pathOf(leave))).text, /no longer sent/);

      // Who was asked and does not want that is never asked again.
      const [asked] = (await post('eve', 'seven', { email: 'zoe@mail.example', language: 'en' })).mails;
      assert.equal((await press(linksOf(asked)['Never write to this address again'])).status, 200);
      assert.equal((await press(linksOf(asked)['Yes, tell me of replies'])).status, 403);
    });

    await t.test('what is erased takes its mails with it', async (t) => {
      const { ask, post, decide, confirm, store, answers, worker, smtp, at } = await setUp(t);
      await confirm('ada', 'one', 'ada@mail.example');
      answers.after = () => 451;
      await post('bo', 'two', { parent: 'one' });
      await ask('DELETE', '/comment?discussion=d&comment=one', { authorization: GUESTS.ada });
      answers.after = () => {};
      at.time += DAY;
      const before = smtp.caught.length;
      await worker.pass();
      assert.equal(smtp.caught.length, before, 'a mail that waited is not sent');
      await confirm('bo', 'three', 'bo@mail.example');
      await decide('remove', 'three');
      assert.deepEqual((await post('ada', 'four', { parent: 'three' })).mails, []);
      await confirm('eve', 'five', 'eve@mail.example');
      const query = { emails: ['Eve@mail.example'] };
      const traces = await store.persons.traces(query);
      assert.deepEqual(
        traces.subscriptions.map(({ address, discussion, comment }) => [address, discussion, comment]),
        [['eve@mail.example', 'd', 'five']],
      );
      await store.persons.forgetTraces(query);
      assert.deepEqual((await store.persons.traces(query)).subscriptions, []);
      assert.deepEqual((await post('ada', 'six', { parent: 'five' })).mails, []);
    });

    await t.test('a mail server that is down, busy or refuses', async (t) => {
      const { post, confirm, answers, worker, smtp, at, store } = await setUp(t, { hold: 'nothing' });
      await confirm('ada', 'one', 'ada@mail.example');
      await confirm('bo', 'base', 'bo@mail.example');
      answers.after = () => 451;
      for (let index = 0; index < 3; index += 1) await post('bo', `reply ${index}`, { parent: 'one' });
      assert.equal((await store.outbox.state()).waiting, 3);
      for (let tries = 0; tries < 6; tries += 1) {
        at.time += 10 * MINUTE;
        await worker.pass();
      }
      assert.deepEqual(smtp.caught.length, 2);
      answers.after = () => {};
      at.time += 120 * MINUTE;
      for (let tries = 0; tries < 3; tries += 1) await worker.pass();
      assert.deepEqual(
        smtp.caught.slice(2).map(({ mail }) => /Text of (reply \d)/.exec(mail.text)[1]),
        ['reply 0', 'reply 1', 'reply 2'],
        'all, once, in order',
      );

      answers.to = (address) => (address === 'ada@mail.example' ? 550 : undefined);
      for (let index = 0; index < 4; index += 1) await post('bo', `refused ${index}`, { parent: 'one' });
      assert.equal((await store.outbox.state()).failed, 3, 'after three refusals nothing is sent there');
      answers.to = () => {};
      assert.deepEqual((await post('bo', 'last', { parent: 'one' })).mails, []);
      assert.deepEqual((await post('ada', 'again', { email: 'ada@mail.example', language: 'en' })).mails, []);
      assert.equal((await post('ada', 'other', { parent: 'base' })).mails.length, 1, 'others are not concerned');
    });

    await t.test('two servers send each mail once', async (t) => {
      const { post, store, smtp, worker, at } = await setUp(t, { hold: 'everything' });
      const sender = await smtpSender({ address: smtp.url, from: 'comments@blog.example' });
      const channel = mailChannel({
        store: store.mail,
        sender,
        url: SITE,
        owners: [OWNER],
        digest: 0,
        now: () => at.time,
      });
      const second = store.outbox.start([channel], { warn: () => {}, poll: Infinity });
      t.after(async () => {
        await second.stop();
        sender.close();
      });
      await Promise.all(Array.from({ length: 10 }, (_, index) => post('ada', `c${index}`)));
      await Promise.all([worker.pass(), second.pass(), worker.pass(), second.pass()]);
      await worker.pass();
      assert.equal(smtp.caught.length, 10);
      assert.equal(new Set(smtp.caught.map(({ mail }) => mail.messageId)).size, 10);
    });

    await t.test('a server without mails has none of this', async () => {
      const store = sqlStore({ open: () => openDatabase(':memory:') });
      const handler = createHandler({ adapter: store, origins: [BLOG] });
      const session = await (await handler(new Request(`${SITE}/session`))).json();
      assert.equal(session.repliesByMail, undefined);
      for (const path of ['/mail/decision', '/mail/confirm', '/mail/leave'])
        for (const method of ['GET', 'POST'])
          assert.equal((await handler(new Request(SITE + path, { method, headers: { origin: SITE } }))).status, 405);
      await store.close();
    });
  });
