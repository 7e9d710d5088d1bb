// The demo from end to end: a comment with many links is held and mailed, the owner approves it at /moderate in another browser, and it
// appears on the page. Its author is told of a reply, and leaves. Another comment is approved by the link of its mail.
import assert from 'node:assert/strict';
import { eachEngine, openBrowser, startDemo } from '../support/e2e/index.mjs';

const isReady = () => document.querySelector('afterword-discussion')?.discussion?.state.status === 'ready';
const LINKS = 'https://a.example/ https://b.example/ https://c.example/';
const isIn = (status, words) =>
  `() => document.querySelector('afterword-discussion').discussion.state.nodes.some(({ record }) =>
    record.body.source.includes('${words}') && record.status === '${status}')`;

eachEngine('mails', async (engine, t) => {
  const demo = await startDemo();
  const { origin } = new URL(demo.address);
  const [one, two] = [await openBrowser(engine), await openBrowser(engine)];
  const [ada, owner] = [await one.newPage(), await two.newPage()];
  const open = async (page) => {
    await page.goto(demo.address);
    await page.waitFor(isReady);
    await page.evaluate(() => void (document.querySelector('afterword-discussion').undoSeconds = 0));
  };
  /** The address of a link in the newest mail that has these words, once it has arrived. */
  const linkIn = async (page, words, link) => {
    await page.goto(`${origin}/demo/mails.html`);
    return await page.waitFor(
      async (some, label) => {
        const text = await (await fetch(location.href)).text();
        const mail = text.split('<article>').find((article) => article.includes(some));
        const after = mail?.split(`${label}:`)[1];
        return after && /href="([^"]+)"/.exec(after)[1];
      },
      words,
      link,
    );
  };
  const follow = async (page, words, link) => page.goto(await linkIn(page, words, link));
  /** Presses a button of a page that a mail led to, and returns the heading of what follows. */
  const press = async (page, button = 'main button') => {
    await page.click(button);
    await page.waitFor(() => !document.querySelector('main button') && document.querySelector('h1'));
    assert.equal(await page.evaluate(() => location.search + location.hash), '', 'no code is left in the address');
    return await page.query('h1', (heading) => heading.textContent);
  };

  await t.test('a comment is held, mailed, approved by the owner at /moderate, and appears', async () => {
    await open(ada);
    await ada.click('afterword-reply-form >>> #body');
    await ada.type(`${LINKS} are good.`);
    await ada.click('afterword-reply-form >>> #email');
    await ada.type('ada@mail.example');
    await ada.click('afterword-reply-form >>> #mails');
    await ada.click('afterword-reply-form >>> [part=send]');
    await ada.waitFor(isIn('pending', 'are good'));
    await linkIn(owner, 'are good', 'Approve');
    await owner.goto(await demo.link);
    await owner.click('main button');
    await owner.click('afterword-moderation >>> article button[value=approve]');
    await ada.waitFor(isIn('approved', 'are good'));
  });

  await t.test('its author confirms that they want mails, is told of a reply, and leaves', async () => {
    await follow(ada, 'Do you want mails', 'Yes, tell me of replies');
    assert.equal(await press(ada), 'You will be told of replies');
    await open(owner);
    await owner.evaluate(() => {
      const { discussion } = document.querySelector('afterword-discussion');
      const { record } = discussion.state.nodes.find((node) => node.record.body.source.includes('are good'));
      const body = { format: 'text', source: 'Indeed they are.' };
      void discussion.post({
        id: crypto.randomUUID(),
        parent: record.id,
        author: { name: 'Bo' },
        body,
      });
    });
    await follow(ada, 'Indeed they are.', 'No more mails');
    assert.equal(await press(ada, 'main button[value=all]'), 'It is done');
  });

  await t.test('a comment is approved by the link of its mail', async () => {
    await open(ada);
    await ada.click('afterword-discussion >>> afterword-reply-form >>> #body');
    await ada.type(`${LINKS} are better.`);
    await ada.press('Control+Enter');
    await ada.waitFor(isIn('pending', 'are better'));
    await follow(owner, 'are better', 'Approve');
    assert.equal(await press(owner), 'It is approved. Readers see it now.');
    await ada.waitFor(isIn('approved', 'are better'));
  });

  await one.close();
  await two.close();
  await demo.stop();
});
