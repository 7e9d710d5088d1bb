// A real WordPress with our plugin and scripts in wp-content/mu-plugins, as an owner puts them there: the discussion replaces the
// lists of the themes, and these stay where it cannot be shown.
import assert from 'node:assert/strict';
import { readdirSync, renameSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { eachEngine, openBrowser } from '../support/e2e/index.mjs';
import { noWordPress, WordPress } from '../support/wordpress.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const scripts = readdirSync(dist).filter((name) => /^afterword.*\.js$/.test(name));

const state = () => document.querySelector('afterword-discussion')?.discussion?.state;
const isReady = `() => (${state})()?.status === 'ready'`;
const bodies = () =>
  [
    ...(document
      .querySelector('afterword-discussion')
      ?.shadowRoot?.querySelector('afterword-comment-list')
      ?.shadowRoot?.querySelectorAll('[part=body]') ?? []),
  ].map(({ textContent }) => textContent.trim());
const shows = (text) => `() => (${bodies})().includes(${JSON.stringify(text)})`;
/** Whether the theme's own list is visible. */
const isThemesListSeen = () =>
  document.querySelector('.comment-list, .wp-block-comment-template')?.checkVisibility() ?? false;

if (noWordPress) test('WordPress’s pages', { skip: noWordPress }, () => {});
else {
  let site;
  before(async () => {
    site = await WordPress.start({ files: Object.fromEntries(scripts.map((name) => [name, dist + name])) });
  });
  after(() => site?.stop());

  eachEngine('WordPress’s pages', async (engine, t) => {
    const browser = await openBrowser(engine);

    for (const theme of ['twentytwentythree', 'twentytwentyone'])
      await t.test(`${theme}: the discussion stands where the theme’s list was`, async () => {
        site.useTheme(theme);
        const { id, link } = await site.post({ title: 'The “Hill” & its <em>bench</em>' });
        const first = 'Somebody wrote this into the form.';
        await site.admin('/wp/v2/comments', { method: 'POST', body: { post: id, content: first } });
        const tab = await browser.newPage();
        await tab.goto(link);
        await tab.waitFor(isReady);
        await tab.waitFor(shows(first));
        assert.equal(await tab.evaluate(isThemesListSeen), false);
        assert.equal(await tab.evaluate(() => document.querySelectorAll('afterword-discussion').length), 1);
        assert.match(
          await tab.evaluate(
            () => document.querySelector('afterword-discussion').shadowRoot.querySelector('[part=heading]').textContent,
          ),
          /One response to “The “Hill” & its bench”/,
        );

        await tab.evaluate(() => void (document.querySelector('afterword-discussion').undoSeconds = 0));
        const answer = `A guest in ${engine} answers.`;
        await tab.click('afterword-discussion >>> #body');
        await tab.type(answer);
        await tab.click('afterword-discussion >>> #name');
        await tab.type('Ada');
        await tab.click('afterword-reply-form >>> #email');
        await tab.type('ada@example.test');
        await tab.press('Control+Enter');
        await tab.waitFor(shows(answer));
        await tab.waitFor(
          `() => (${state})().nodes.every(({ record, delivery }) => !delivery && record.status !== 'pending')`,
        );
        const stored = await site.admin(`/wp/v2/comments?post=${id}&context=edit&status=all`);
        assert.deepEqual(
          stored.map(({ content, author_name: name }) => [name, content.raw]),
          [
            ['Ada', answer],
            ['admin', first],
          ],
        );
        await tab.close();
      });

    await t.test('who is signed in to WordPress writes as themselves', async () => {
      const { link, id } = await site.post();
      await site.admin('/wp/v2/comments', { method: 'POST', body: { post: id, content: 'Not by Rita.' } });
      const tab = await browser.newPage();
      await tab.goto(`${site.url}/wp-login.php?redirect_to=${encodeURIComponent(link)}`);
      await tab.click('#user_login');
      await tab.evaluate(() => {
        document.querySelector('#user_login').value = 'reader';
        document.querySelector('#user_pass').value = 'readerpw';
      });
      await tab.click('#wp-submit');
      await tab.waitFor(isReady);
      await tab.waitFor(`() => (${state})().author?.name === 'Rita Reader'`);
      await tab.evaluate(() => void (document.querySelector('afterword-discussion').undoSeconds = 0));
      const text = `Rita was here, in ${engine}.`;
      await tab.click('afterword-discussion >>> #body');
      await tab.type(text);
      await tab.press('Control+Enter');
      await tab.waitFor(shows(text));
      await tab.waitFor(
        `() => (${state})().nodes.every(({ record, delivery }) => !delivery && record.status !== 'pending')`,
      );
      const [stored] = await site.admin(`/wp/v2/comments?post=${id}&context=edit`);
      assert.equal(stored.author_email, 'reader@example.test');
      await tab.goto(link);
      await tab.waitFor(isReady);
      const own = `(${state})().nodes.map(({ record }) => [record.body.source.includes('Rita was'), record.mine ?? false])`;
      assert.deepEqual(await tab.evaluate(`() => ${own}`), [
        [false, false],
        [true, true],
      ]);
      await tab.close();
    });

    await t.test('where the script cannot be had, the theme’s list is what it was', async () => {
      const { id, link } = await site.post();
      await site.admin('/wp/v2/comments', { method: 'POST', body: { post: id, content: 'Still here.' } });
      const script = site.pathOf('wp-content/mu-plugins/afterword-wordpress.js');
      renameSync(script, `${script}.away`);
      try {
        const tab = await browser.newPage();
        await tab.goto(link);
        await tab.waitFor(`() => (${state})()?.status === 'failed'`);
        assert.equal(await tab.evaluate(isThemesListSeen), true);
        await tab.close();
      } finally {
        renameSync(`${script}.away`, script);
      }
    });
  });
}
