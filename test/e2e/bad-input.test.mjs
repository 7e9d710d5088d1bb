// Bad input, and readers whom something overtakes: a response is removed, held or too old to be changed by the time that they act on it,
// a link leads to spam, a text is far too long, the browser stores nothing. Each time one sentence says so, and what was typed stays.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { after } from 'node:test';
import { startServer } from '../support/command.mjs';
import { eachEngine, openBrowser, serve, strictPolicy } from '../support/e2e/index.mjs';

const KEY = 'a secret of this site alone, long enough';
const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const tokenFor = (claims) => {
  const head = `${part({ alg: 'HS256' })}.${part({ exp: Math.floor(Date.now() / 1000) + 3600, ...claims })}`;
  return `${head}.${createHmac('sha256', KEY).update(head).digest('base64url')}`;
};
const MODERATOR = tokenFor({ sub: '9', name: 'Grace', role: 'moderator' });
/** For how long a reader may change what they wrote. */
const CHANGE_SECONDS = 10;

const PAGE = 'afterword-discussion >>> ';
const FORM = `${PAGE}section > afterword-reply-form >>> `;
/** The form that a comment has opened. */
const OPEN = `${PAGE}afterword-comment > afterword-reply-form >>> `;
const isReady = () => document.querySelector('afterword-discussion').discussion?.state.status === 'ready';
/** Whether the page has not scrolled for ten frames. */
const isStill = async () => {
  for (let still = 0, at = scrollY; still < 10; still = scrollY === at ? still + 1 : 0) {
    at = scrollY;
    await new Promise(requestAnimationFrame);
  }
};
const textOf = (tab, selector) =>
  tab.query(PAGE + selector, (element) =>
    element?.checkVisibility() ? element.textContent.trim().replace(/\s+/g, ' ') : undefined,
  );
const typedIn = (tab, form) => tab.query(`${form}#body`, (area) => area?.value);
const until = async (probe) => {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    const answer = await probe();
    if (answer) return answer;
  }
  throw new Error(`waited in vain: ${probe}`);
};
const write = async (tab, form, text) => {
  await until(async () => (await typedIn(tab, form)) !== undefined);
  await tab.click(`${form}#body`);
  await tab.type(text);
};
/** What a browser does with a paste that nobody has prevented. */
const paste = (area, html, plain, times) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html.repeat(times));
  const text = plain.repeat(times / 10);
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  return area.dispatchEvent(event) && document.execCommand('insertText', false, text);
};

/** What the reader does, what the page says then, and what is still there of what they typed. */
const CASES = [
  {
    name: 'a reaction on a comment that was removed meanwhile',
    async act(tab, moderate) {
      await tab.waitFor(isReady);
      await until(() => textOf(tab, '#comment-gone [part=reaction]'));
      await moderate('gone', 'remove');
      await tab.click(`${PAGE}#comment-gone [part=reaction]`);
    },
    says: (tab) => textOf(tab, '#comment-gone .notes .fault'),
    sentence: 'Not saved. It is not there any more.',
  },
  {
    name: 'a reply to a comment that was held meanwhile',
    async act(tab, moderate) {
      await tab.click(`${PAGE}#comment-held [value=reply]`);
      await write(tab, OPEN, 'An answer to it.');
      await moderate('held', 'hold');
      await tab.press('Control+Enter');
    },
    says: (tab) =>
      tab.query(`${PAGE}[part=change]`, (button) =>
        button?.closest('afterword-comment').querySelector('.fault').textContent.trim().replace(/\s+/g, ' '),
      ),
    sentence: 'Not sent. It is not there any more.',
    async kept(tab) {
      // The comment is scrolled to when it is sent.
      await tab.evaluate(isStill);
      await tab.click(`${PAGE}[part=change]`);
      return await until(() => typedIn(tab, OPEN));
    },
    text: 'An answer to it.',
    leave: (tab) => tab.press('Escape'),
  },
  {
    name: 'a link to a comment that is spam',
    act: (tab) => tab.evaluate(() => (location.hash = '#comment-spam')),
    says: (tab) => textOf(tab, '[part=notice]'),
    sentence: /^The response that this link leads to is not here\. It may have been removed\./,
  },
  {
    name: 'a search of 10,000 characters',
    async act(tab) {
      await tab.click(`${PAGE}[part=tools] .search`);
      await until(() => tab.query(`${PAGE}[part=search-field]`, (field) => !!field));
      await tab.query(`${PAGE}[part=search-field]`, (field) => {
        field.value = 'x'.repeat(10_000);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
    },
    says: (tab) => textOf(tab, '[part=search] [role=status]'),
    sentence: 'A search may have at most 200 characters.',
    kept: (tab) => tab.query(`${PAGE}[part=search-field]`, ({ value }) => value.length),
    text: 10_000,
    leave: (tab) => tab.query(`${PAGE}[part=search] button`, (button) => button.click()),
  },
  {
    name: 'a paste of 2 MB of HTML',
    async act(tab) {
      await write(tab, FORM, 'Before. ');
      await until(() => tab.query(`${FORM}[value=bold]`, (button) => !!button));
      const isPasted = await tab.query(
        `${FORM}#body`,
        paste,
        '<p><b>Some</b> more words.</p>',
        'Some more words. ',
        70_000,
      );
      assert.ok(isPasted);
    },
    says: (tab) => tab.query(`${FORM}.left`, (left) => left?.textContent.trim()),
    // Five times what a reply may have: more would only make the browser slow.
    sentence: '80,000 characters too many',
    kept: (tab) => tab.query(`${FORM}#body`, ({ value }) => [value.slice(0, 12), value.length].join()),
    text: 'Before. Some,100000',
  },
];

/** A browser that stores nothing: each way to store refuses. */
const refuse = `
const refused = () => { throw new DOMException('Not allowed here.', 'SecurityError'); };
Object.defineProperty(globalThis, 'localStorage', { get: refused });
IDBFactory.prototype.open = refused;`;

let server;
after(() => server?.stop());

eachEngine('bad input', async (engine, t) => {
  await server?.stop();
  const given = ['--jwt-key', KEY, '--change-window', String(CHANGE_SECONDS / 60), '--formats', 'text,markdown'];
  server = await startServer(['--db', ':memory:', '--quiet', ...given]);
  const ask = async (path, body) => {
    const { ok, status } = await fetch(`${server.url}/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${MODERATOR}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    assert.ok(ok, `${path}: ${status}`);
  };
  const moderate = (comment, action) =>
    ask(`comment/moderation?discussion=d&comment=${comment}`, { action, revision: 1 });
  for (const id of ['gone', 'held', 'spam'])
    await ask('comments?discussion=d', {
      id,
      parent: null,
      author: { name: 'Grace' },
      body: { format: 'text', source: `This one is ${id}.` },
    });
  await moderate('spam', 'spam');

  const pageWith = (attributes, script = '') => ({
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<link rel="icon" href="/demo/icon.svg">${script}<script type="module" src="/dist/afterword.js"></script></head><body>
<afterword-discussion discussion-id="d" undo-seconds="0" ${attributes}></afterword-discussion></body></html>`,
  });
  const signedIn = `src="/" token="${tokenFor({ sub: '1', name: 'Ada' })}" formats="markdown"`;
  const site = await serve({
    csp: strictPolicy.replace("connect-src 'self'", `connect-src 'self' ${server.url}`),
    beside: server.url,
    files: {
      '/': pageWith(signedIn),
      '/guest': pageWith(`src="${server.url}"`),
      '/nothing-stored': pageWith(signedIn, '<script src="/refuse.js"></script>'),
      '/refuse.js': { body: refuse },
      // A reader whose page is not told of changes.
      '/changes': (_, response) => response.writeHead(503).end(),
    },
  });
  const browser = await openBrowser(engine);
  const editor = await browser.newPage();
  await editor.goto(`${site.origin}/`);
  await editor.waitFor(isReady);
  const writtenAt = Date.now();
  await editor.evaluate(() =>
    document.querySelector('afterword-discussion').discussion.post({
      id: 'own',
      parent: null,
      author: { name: 'Ada' },
      body: { format: 'text', source: 'As it was.' },
    }),
  );
  await editor.click(`${PAGE}#comment-own [part=menu-button]`);
  await editor.press('Enter');
  await until(async () => (await typedIn(editor, OPEN)) === 'As it was.');

  const tab = await browser.newPage();
  await tab.goto(`${site.origin}/`);
  for (const { name, act, says, sentence, kept, text, leave } of CASES)
    await t.test(`${name}: a sentence says so, and what was typed is kept`, async () => {
      await act(tab, moderate);
      const said = await until(() => says(tab));
      if (sentence instanceof RegExp) assert.match(said, sentence);
      else assert.equal(said, sentence);
      if (kept) assert.equal(await kept(tab), text);
      await leave?.(tab);
    });

  await t.test('a browser that stores nothing: a sentence says so, and the reader can write all the same', async () => {
    await tab.goto(`${site.origin}/nothing-stored`);
    await write(tab, FORM, 'Sent anyway.');
    await until(
      async () =>
        (await tab.query(`${FORM}p.muted[role=status]`, (status) => status?.textContent.trim())) ===
        'This browser keeps no drafts: an unsent reply is gone when you leave the page.',
    );
    assert.equal(await typedIn(tab, FORM), 'Sent anyway.');
    await tab.press('Control+Enter');
    await tab.waitFor(() => {
      const { state } = document.querySelector('afterword-discussion').discussion;
      const node = state.nodes.find(({ record }) => record.body.source === 'Sent anyway.');
      return node && !node.delivery;
    });
  });

  await t.test('an edit after the last moment, with the editor open: it is said, and the text is kept', async () => {
    await editor.click(`${OPEN}#body`);
    await editor.press('End');
    await editor.type(' And more.');
    await until(() => Date.now() > writtenAt + (CHANGE_SECONDS + 1) * 1000);
    await editor.press('Control+Enter');
    await until(
      async () =>
        (await textOf(editor, '#comment-own .notes .fault')) ===
        'Not saved. The time in which it could be changed is over.',
    );
    assert.equal(await typedIn(editor, OPEN), 'As it was. And more.');
  });

  await t.test('a guest who writes for the first time is known in a tab that was open before', async () => {
    await editor.goto(`${site.origin}/guest`);
    await editor.waitFor(isReady);
    // A new tab is in front. A hidden one does not listen.
    const other = await browser.newPage();
    await other.goto(`${site.origin}/guest`);
    await other.waitFor(isReady);
    // The other tab may hear of the first one before it hears of the guest.
    for (let number = 0, isKnown = false; !isKnown; number += 1) {
      const id = `guest${number}`;
      await editor.evaluate(
        (own) =>
          document.querySelector('afterword-discussion').discussion.post({
            id: own,
            parent: null,
            author: { name: 'Ben' },
            body: { format: 'text', source: `My words in ${own}.` },
            spamSignals: { seconds: 60 },
          }),
        id,
      );
      await other.waitFor((own) => {
        const { discussion } = document.querySelector('afterword-discussion');
        discussion.showUnseen();
        return discussion.state.nodesById.has(own);
      }, id);
      isKnown = await other.evaluate(
        (own) => document.querySelector('afterword-discussion').discussion.state.nodesById.get(own).record.mine,
        id,
      );
      assert.ok(number < 5, 'none is known as the guest’s own');
    }
  });

  await browser.close();
  await site.close();
});
