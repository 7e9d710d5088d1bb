// A proof of work between the published command and a page of another origin, under the strict content policy: a guest writes, and the
// comment arrives. Nobody does or sees anything for it. If the code that makes the proof cannot be loaded, the comment is sent again later.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { startServer } from '../support/command.mjs';
import { eachEngine, openBrowser, serve, strictPolicy } from '../support/e2e/index.mjs';

eachEngine('a guest’s comment is sent with a proof of work', async (engine, t) => {
  const server = await startServer(['--db', ':memory:', '--proof', 'always', '--quiet']);
  t.after(() => server.stop());
  const site = await serve({
    csp: strictPolicy.replace(/(script|connect)-src 'self'/g, `$1-src 'self' ${server.url}`),
    files: {
      '/': {
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<link rel="icon" href="/demo/icon.svg"><script type="module" src="${server.url}/afterword.js"></script></head><body>
<afterword-discussion discussion-id="${engine}" undo-seconds="0" src="${server.url}"></afterword-discussion></body></html>`,
      },
    },
  });
  t.after(() => site.close());
  const tab = await (await openBrowser(engine)).newPage();
  await tab.goto(`${site.origin}/`);
  await tab.click('afterword-reply-form >>> #body');
  await tab.type('Hello with a proof.');
  await tab.press('Control+Enter');
  await tab.waitFor(() =>
    document
      .querySelector('afterword-discussion')
      .discussion?.state.nodes.some(({ record, delivery }) => record.revision > 0 && !delivery),
  );
  const asked = await tab.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .map(({ pathname, search }) => pathname + search),
  );
  assert.equal(asked.filter((name) => name.includes('&proof=')).length, 1);
  assert.ok(asked.includes('/afterword-http-proof.js'));
});

eachEngine('a guest’s comment is sent again when the code for the proof could not be loaded', async (engine, t) => {
  const server = await startServer(['--db', ':memory:', '--proof', 'always', '--quiet']);
  t.after(() => server.stop());
  let asked = 0;
  const site = await serve({
    csp: strictPolicy,
    beside: server.url,
    files: {
      '/': {
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<link rel="icon" href="/demo/icon.svg"><script type="module" src="/dist/afterword.js"></script></head><body>
<afterword-discussion discussion-id="${engine}" undo-seconds="0" src="/"></afterword-discussion></body></html>`,
      },
      '/dist/afterword-http-proof.js': async (_, response) => {
        asked += 1;
        if (asked === 1) response.writeHead(503).end();
        else
          response
            .writeHead(200, { 'content-type': 'text/javascript' })
            .end(await readFile('dist/afterword-http-proof.js'));
      },
    },
  });
  t.after(() => site.close());
  const tab = await (await openBrowser(engine)).newPage();
  await tab.goto(`${site.origin}/`);
  await tab.evaluate(() => {
    globalThis.failures = new Set();
    const { discussion } = document.querySelector('afterword-discussion');
    discussion.subscribe(() => {
      for (const { delivery } of discussion.state.nodes ?? []) if (delivery?.error) failures.add(delivery.error.code);
    });
  });
  await tab.click('afterword-reply-form >>> #body');
  await tab.type('Hello at the second try.');
  await tab.press('Control+Enter');
  await tab.waitFor(() =>
    document
      .querySelector('afterword-discussion')
      .discussion?.state.nodes.some(({ record, delivery }) => record.revision > 0 && !delivery),
  );
  assert.deepEqual(await tab.evaluate(() => [...failures]), ['network']);
  assert.equal(asked, 2);
});
