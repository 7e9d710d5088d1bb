// A discussion that visitors share: the published command as the server, a page of another origin as a site owner writes it,
// and two browsers with separate profiles.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { after } from 'node:test';
import { startServer } from '../support/command.mjs';
import { eachEngine, formWasRead, openBrowser, serve, strictPolicy } from '../support/e2e/index.mjs';

const KEY = 'a secret of this site alone, long enough';

const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const tokenFor = (claims, expires = 3600) => {
  const exp = Math.floor(Date.now() / 1000) + expires;
  const head = `${part({ alg: 'HS256' })}.${part({ exp, ...claims })}`;
  return `${head}.${createHmac('sha256', KEY).update(head).digest('base64url')}`;
};

/** Each engine has its own server, so that their writes do not count for the same rate limit. */
let server;
const startAnew = async () => {
  await server?.stop();
  server = await startServer(['--db', ':memory:', '--jwt-key', KEY, '--quiet']);
};
after(() => server?.stop());

const pageWith = (
  body,
  lang = 'en',
) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>An article</title>
<link rel="icon" href="/demo/icon.svg"><script type="module" src="${server.url}/afterword.js"></script></head><body>${body}</body></html>`;

/** The sources that the policy must allow for discussions on another server. */
const policy = () =>
  strictPolicy
    .replace("script-src 'self'", `script-src 'self' ${server.url}`)
    .replace("connect-src 'self'", `connect-src 'self' ${server.url}`);

const isReady = () => document.querySelector('afterword-discussion').discussion?.state.status === 'ready';
const texts = () =>
  [
    ...document
      .querySelector('afterword-discussion')
      .shadowRoot.querySelector('afterword-comment-list')
      .shadowRoot.querySelectorAll('[part=body]'),
  ].map(({ textContent }) => textContent.trim());
/** What asked for the first page. */
const whoAsked = () =>
  performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.includes('/comments?'))
    .map(({ initiatorType }) => initiatorType);
/** The reader's own texts. */
const own = () =>
  document
    .querySelector('afterword-discussion')
    .discussion.state.nodes.filter(({ record }) => record.mine)
    .map(({ record }) => record.body.source);
const notice = () => {
  const button = document.querySelector('afterword-discussion').shadowRoot.querySelector('[part=news]');
  return button && !button.hidden && button.textContent.trim();
};
const note = () =>
  document
    .querySelector('afterword-discussion')
    .shadowRoot.querySelector('afterword-comment-list')
    .shadowRoot.querySelector('.fault[part=note]')
    ?.textContent.trim()
    .replace(/\s+/g, ' ');

/** A moderator closes a discussion. */
const close = async (discussion) => {
  const { status } = await fetch(`${server.url}/discussions/${discussion}/moderation`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${tokenFor({ sub: '9', name: 'Grace', role: 'moderator' })}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ action: 'close' }),
  });
  assert.equal(status, 204);
};

/** Waits like a person, because a comment that is sent at once waits for a moderator. */
const say = async (tab, text) => {
  await tab.waitFor(formWasRead);
  await tab.click('afterword-reply-form >>> #body');
  await tab.type(text);
  await tab.press('Control+Enter');
};

eachEngine('a discussion that visitors share', async (engine, t) => {
  await startAnew();
  const element = (attributes = '') =>
    `<afterword-discussion discussion-id="shared-${engine}" undo-seconds="0" src="${server.url}" ${attributes}></afterword-discussion>`;
  const site = await serve({
    csp: policy(),
    files: {
      '/': { body: pageWith(element()) },
      '/member': { body: pageWith(element(`token="${tokenFor({ sub: '1', name: 'Ada Lovelace' })}"`)) },
      '/expired': { body: pageWith(element(`token="${tokenFor({ sub: '1', name: 'Ada Lovelace' }, -3600)}"`)) },
      '/preloaded': {
        body: pageWith(
          `<link rel="preload" as="fetch" crossorigin href="${server.url}/comments?discussion=shared-${engine}&amp;order=oldest">${element()}`,
        ),
      },
      ...Object.fromEntries(
        ['closing', 'first', 'second', 'third', 'fourth'].map((id) => [
          `/${id}`,
          {
            body: pageWith(
              `<afterword-discussion discussion-id="${id}-${engine}" undo-seconds="0" src="${server.url}"></afterword-discussion>`,
            ),
          },
        ]),
      ),
      '/count': {
        body: pageWith(`<afterword-count discussion-id="shared-${engine}" src="${server.url}"></afterword-count>`),
      },
    },
  });
  const [one, two] = [await openBrowser(engine), await openBrowser(engine)];
  const [ada, ben] = [await one.newPage(), await two.newPage()];
  for (const tab of [ada, ben]) {
    await tab.goto(`${site.origin}/`);
    await tab.waitFor(isReady);
  }

  await t.test('shows in one browser that somebody wrote in another', async () => {
    await say(ada, 'Hello from one browser.');
    await ada.waitFor(`() => (${texts})().includes('Hello from one browser.')`);
    await ben.waitFor(`() => (${notice})() === 'One new response'`);
    assert.deepEqual(await ben.evaluate(texts), []);
    await ben.click('[part=news]');
    await ben.waitFor(`() => (${texts})().includes('Hello from one browser.')`);
  });

  await t.test('keeps it for whoever comes later, and counts it', async () => {
    await ben.reload();
    await ben.waitFor(`() => (${texts})().join() === 'Hello from one browser.'`);
    const count = await two.newPage();
    await count.goto(`${site.origin}/count`);
    await count.waitFor(
      () => document.querySelector('afterword-count').shadowRoot.textContent.trim() === 'One response',
    );
    await count.close();
  });

  await t.test('takes the answer that a page preloads, unless the reader is known', async () => {
    await ben.goto(`${site.origin}/preloaded`);
    await ben.waitFor(isReady);
    assert.deepEqual(await ben.evaluate(whoAsked), ['link']);
    await ada.goto(`${site.origin}/preloaded`);
    await ada.waitFor(isReady);
    assert.deepEqual(await ada.evaluate(whoAsked), ['link', 'fetch']);
    assert.deepEqual(await ada.evaluate(own), ['Hello from one browser.']);
    for (const tab of [ada, ben]) await tab.goto(`${site.origin}/`);
  });

  await t.test('takes a signed-in reader at their token’s word, and asks them for no name', async () => {
    const tab = await two.newPage();
    await tab.goto(`${site.origin}/member`);
    await tab.waitFor(isReady);
    await tab.waitFor(
      () =>
        document
          .querySelector('afterword-discussion')
          .shadowRoot.querySelector('afterword-reply-form')
          .shadowRoot.querySelectorAll('input').length === 0,
    );
    await say(tab, 'Signed with my name.');
    await tab.waitFor(() =>
      document
        .querySelector('afterword-discussion')
        .discussion.state.nodes.some(
          ({ record, delivery }) => record.author.name === 'Ada Lovelace' && !delivery && record.status !== 'pending',
        ),
    );
    await tab.close();
  });

  await t.test('lets one read whose sign-in has run out, and says so when they write', async () => {
    const tab = await two.newPage();
    await tab.goto(`${site.origin}/expired`);
    await tab.waitFor(isReady);
    assert.ok((await tab.evaluate(texts)).includes('Hello from one browser.'));
    await say(tab, 'Signed in yesterday.');
    await tab.waitFor(`() => (${note})()?.startsWith('Not sent. Sign in')`);
    assert.ok((await tab.evaluate(texts)).includes('Signed in yesterday.'), 'the text is there');

    // The site sets a new token. Nothing else happens on the page, and the failed comment is sent automatically.
    const discussion = await tab.evaluate(
      () => (window.before = document.querySelector('afterword-discussion').discussion).id,
    );
    await tab.evaluate(
      (token) => document.querySelector('afterword-discussion').setAttribute('token', token),
      tokenFor({ sub: '1', name: 'Ada Lovelace' }),
    );
    await tab.waitFor(() =>
      window.before.state.nodes.some(
        ({ record, delivery }) =>
          record.body.source === 'Signed in yesterday.' &&
          record.author.name === 'Ada Lovelace' &&
          !delivery &&
          record.status !== 'pending',
      ),
    );
    assert.equal(discussion, `shared-${engine}`);
    assert.equal(
      await tab.evaluate(() => document.querySelector('afterword-discussion').discussion === window.before),
      true,
    );
    await tab.close();
  });

  await t.test('knows the very first response of a guest as theirs in their other tab too', async () => {
    const other = await two.newPage();
    await other.goto(`${site.origin}/`);
    await other.waitFor(isReady);
    assert.deepEqual([await ben.evaluate(own), await other.evaluate(own)], [[], []]);
    await say(other, 'The first that I write here.');
    await other.waitFor(`() => (${own})().join() === 'The first that I write here.'`);
    await ben.waitFor(`() => { if ((${notice})()) document.querySelector('afterword-discussion').discussion.showUnseen();
      return (${own})().join() === 'The first that I write here.'; }`);
    await other.close();
  });

  await t.test(
    'tells one tab after the other of its own discussion, though they share a stream where all are in view',
    async () => {
      for (const id of ['first', 'second', 'third', 'fourth']) {
        const tab = await two.newPage();
        await tab.goto(`${site.origin}/${id}`);
        await tab.waitFor(isReady);
        await close(`${id}-${engine}`);
        await tab.waitFor(() => document.querySelector('afterword-discussion').discussion.state.closed);
        await tab.close();
      }
    },
  );

  await t.test('says that it was closed meanwhile, and gives the text back', async () => {
    const tab = await two.newPage();
    await tab.goto(`${site.origin}/closing`);
    await tab.waitFor(isReady);
    await close(`closing-${engine}`);
    await tab.waitFor(() => document.querySelector('afterword-discussion').discussion.state.closed);
    const draft = {
      id: crypto.randomUUID(),
      parent: null,
      author: { name: 'Ben' },
      body: { format: 'text', source: 'Late.' },
      spamSignals: { seconds: 60 },
    };
    await tab.evaluate((late) => {
      document
        .querySelector('afterword-discussion')
        .discussion.post(late)
        .catch(() => {});
    }, draft);
    await tab.waitFor(`() => (${note})() === 'Not sent. This discussion is closed.'`);
    await tab.click('afterword-discussion >>> [value=edit-unsent]');
    await tab.waitFor(
      () =>
        document
          .querySelector('afterword-discussion')
          .shadowRoot.querySelector('afterword-reply-form')
          ?.shadowRoot.querySelector('#body')?.value === 'Late.',
    );
    await tab.close();
  });

  await t.test('has met no error and no violation of the policy', async () => {
    assert.deepEqual([await ada.errors(), await ben.errors()], [[], []]);
  });

  await t.test('keeps what was typed, and says why, when it is too much or the server is gone', async () => {
    const tab = await one.newPage();
    await tab.goto(`${site.origin}/`);
    await tab.waitFor(isReady);
    const post = (text) => {
      const { discussion } = document.querySelector('afterword-discussion');
      const draft = {
        id: crypto.randomUUID(),
        parent: null,
        author: { name: 'Ada' },
        body: { format: 'text', source: text },
        spamSignals: { seconds: 60 },
      };
      return discussion.post(draft).then(
        () => 'sent',
        ({ code }) => code,
      );
    };
    const outcomes = [];
    for (let i = 0; i < 6; i += 1) outcomes.push(await tab.evaluate(post, `One of many, number ${i}.`));
    assert.ok(outcomes.includes('rate-limited'), outcomes.join());
    await tab.waitFor(`() => (${note})() === 'Not sent. That was very fast. Wait a moment.'`);
    const last = outcomes.lastIndexOf('rate-limited');
    assert.ok((await tab.evaluate(texts)).includes(`One of many, number ${last}.`), 'the text is there');
    const again = await tab.evaluate(post, 'Hello from one browser.');
    assert.ok(['invalid', 'rate-limited'].includes(again));
    await tab.close();
  });
  await site.close();
});

eachEngine('a server that is gone', async (engine) => {
  await startAnew();
  const own = await startServer(['--db', ':memory:', '--quiet']);
  const site = await serve({
    files: {
      '/': {
        body: pageWith(
          `<afterword-discussion discussion-id="gone" undo-seconds="0" src="${own.url}"></afterword-discussion>`,
        ),
      },
    },
  });
  const browser = await openBrowser(engine);
  const tab = await browser.newPage();
  await tab.goto(`${site.origin}/`);
  await tab.waitFor(isReady);
  await own.stop();
  await say(tab, 'Is anybody there?');
  await tab.waitFor(`() => (${note})() === 'Not sent. The connection failed. It will be tried again by itself.'`);
  assert.deepEqual(await tab.evaluate(texts), ['Is anybody there?']);
  // It is in the outbox: it stays after a reload, although the list cannot be loaded. The page then shows the list as it was kept.
  await tab.reload();
  await tab.waitFor(() =>
    document
      .querySelector('afterword-discussion')
      .shadowRoot.querySelector('[part=kept]')
      ?.textContent.includes('cannot be loaded'),
  );
  const back = await startServer(['--db', ':memory:', '--quiet', '--port', new URL(own.url).port]);
  await tab.evaluate(() => dispatchEvent(new Event('online')));
  await tab.waitFor(() => !document.querySelector('afterword-discussion').shadowRoot.querySelector('[part=kept]'));
  await tab.waitFor(`() => (${texts})().join() === 'Is anybody there?'`);
  await tab.waitFor(() =>
    document
      .querySelector('afterword-discussion')
      .discussion.state.nodes.every(({ record, delivery }) => !delivery && record.status !== 'pending'),
  );
  await back.stop();
  await site.close();
});
