// Sites with a router that replaces pages without loading them. From whatever page the reader comes, the discussion is the same as
// when the page of the article is loaded, and a reply is stored there.
import assert from 'node:assert/strict';
import { eachEngine, openBrowser, serve } from '../support/e2e/index.mjs';
import { clientRouters } from '../support/e2e/client-routers.mjs';

const element = '<afterword-discussion></afterword-discussion>';

/** @param {{ stays: boolean, links: boolean }} kind */
const pageOf = (router, name, { stays, links }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="/demo/icon.svg">
${links ? `<link rel="canonical" href="/${name}/">` : ''}
<meta name="astro-view-transitions-enabled" content="true"><meta name="astro-view-transitions-fallback" content="swap">
<script type="module" src="/dist/afterword.js"></script><script type="module" src="/${router}.js"></script></head>
<body><nav><a id="to-one" href="/one/?utm_source=nav">One</a> <a id="to-two" href="/two/">Two</a></nav>
<main id="article"><h1>${name}</h1>${stays ? '' : element}</main>
${stays ? `<div data-astro-transition-persist="discussion">${element}</div>` : ''}</body></html>`;

const heading = () => document.querySelector('h1')?.textContent;
const ready = () => {
  const { discussion } = document.querySelector('afterword-discussion') ?? {};
  return discussion?.state.status === 'ready' ? discussion.id : undefined;
};
const texts = () => {
  const { state } = document.querySelector('afterword-discussion')?.discussion ?? {};
  return state?.status === 'ready' && state.more === 'none'
    ? state.nodes.map(({ record }) => record.body.source)
    : undefined;
};

const kinds = [
  { stays: true, links: true },
  { stays: true, links: false },
  { stays: false, links: true },
  { stays: false, links: false },
];

for (const router of Object.keys(clientRouters))
  for (const kind of kinds)
    eachEngine(
      `${router}: a reply goes to its article; the element ${kind.stays ? 'stays' : 'is swapped'}, ${kind.links ? 'canonical links' : 'none'}`,
      async (engine) => {
        const server = await serve({
          files: {
            '/one/': { body: pageOf(router, 'one', kind), type: 'text/html; charset=utf-8' },
            '/two/': { body: pageOf(router, 'two', kind), type: 'text/html; charset=utf-8' },
            [`/${router}.js`]: { body: await clientRouters[router]() },
          },
        });
        const browser = await openBrowser(engine);
        const page = await browser.newPage();
        // Without a pointer, because the page scrolls to a reply that was sent, and the link would move away.
        const follow = (link) => page.query(link, (element) => element.click());
        const form = 'afterword-discussion >>> afterword-reply-form >>> ';
        try {
          await page.goto(`${server.origin}/one/`);
          const first = await page.waitFor(ready);
          await page.click(`${form}#body`);
          await page.type('About one.');
          await page.evaluate(() => void (globalThis.isSameDocument = true));
          await follow('#to-two');
          await page.waitFor(`() => (${heading})() === 'two' && location.pathname === '/two/'`);
          const second = await page.waitFor(
            `() => { const id = (${ready})(); return id !== ${JSON.stringify(first)} && id; }`,
          );
          await page.click(`${form}#body`);
          assert.equal(await page.query(`${form}#body`, ({ value }) => value), '');
          await page.type('About two.');
          await page.click(`${form}[part=send]`);
          await page.waitFor(`() => (${texts})()?.join() === 'About two.'`);
          // Back to the page of the first text, by another kind of link.
          await follow('#to-one');
          await page.waitFor(`() => (${heading})() === 'one' && (${ready})() === ${JSON.stringify(first)}`);
          await page.waitFor(
            `() => document.querySelector('afterword-discussion').shadowRoot.querySelector('afterword-reply-form')?.draft === 'About one.'`,
          );
          assert.deepEqual(await page.evaluate(texts), []);
          assert.equal(await page.evaluate(() => globalThis.isSameDocument), true, 'the router loaded no page');
          // The discussion that a loaded page has.
          await page.goto(`${server.origin}/two/`);
          assert.equal(await page.waitFor(ready), second);
          await page.waitFor(`() => (${texts})()?.join() === 'About two.'`);
          assert.deepEqual(await page.errors(), []);
        } finally {
          await server.close();
        }
      },
    );
