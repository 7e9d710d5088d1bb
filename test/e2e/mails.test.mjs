// The demo's mails: a comment with many links is held and mailed, the owner approves it by the mail's link in another browser, and it
// appears on the page. A reader is then told of a reply.
import assert from 'node:assert/strict';
import { eachEngine, openBrowser, startDemo } from '../support/e2e/index.mjs';

const isReady = () => document.querySelector('afterword-discussion')?.discussion?.state.status === 'ready';
const TEXT = 'https://a.example/ https://b.example/ https://c.example/ are good.';
const isIn = (status) =>
  `() => document.querySelector('afterword-discussion').discussion.state.nodes.some(({ record }) =>
    record.body.source.includes('are good') && record.status === '${status}')`;

eachEngine('mails', async (engine, t) => {
  const demo = await startDemo();
  const origin = new URL(demo.address).origin;
  const [one, two] = [await openBrowser(engine), await openBrowser(engine)];
  const [ada, owner] = [await one.newPage(), await two.newPage()];
  /** Opens the newest mail that has these words, and follows its link. */
  const follow = async (words, link) => {
    await owner.goto(`${origin}/demo/mails.html`);
    const href = await owner.evaluate(
      async (subject, label) => {
        for (;;) {
          const text = await (await fetch(location.href)).text();
          const mail = text.split('<article>').find((one) => one.includes(subject));
          const after = mail?.split(`${label}:`)[1];
          if (after) return /href="([^"]+)"/.exec(after)[1];
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      },
      words,
      link,
    );
    await owner.goto(href);
  };
  const press = async () => {
    await owner.click('main button');
    await owner.waitFor(() => !document.querySelector('main button') && document.querySelector('h1'));
    assert.equal(await owner.evaluate(() => location.search + location.hash), '', 'no code is left in the address');
  };

  await t.test('a comment is held, mailed, and approved by a link', async () => {
    await ada.goto(demo.address);
    await ada.waitFor(isReady);
    await ada.evaluate(() => void (document.querySelector('afterword-discussion').undoSeconds = 0));
    await ada.click('afterword-reply-form >>> #body');
    await ada.type(TEXT);
    await ada.click('afterword-reply-form >>> #email');
    await ada.type('ada@mail.example');
    await ada.click('afterword-reply-form >>> #mails');
    await ada.click('afterword-reply-form >>> [part=send]');
    await ada.waitFor(isIn('pending'));
    await follow('A comment waits', 'Approve');
    await press();
    await ada.waitFor(isIn('approved'));
  });

  await t.test('its author confirms that they want mails', async () => {
    await follow('Do you want mails', 'Yes, tell me of replies');
    await press();
    assert.equal(await owner.query('h1', (heading) => heading.textContent), 'You will be told of replies');
  });

  await one.close();
  await two.close();
  await demo.stop();
});
