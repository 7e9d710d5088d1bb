// A server whose answers a page may not read, for example because of a wrong --origin: the console says what to check.
import assert from 'node:assert/strict';
import { startServer } from '../support/command.mjs';
import { eachEngine, openBrowser, serve } from '../support/e2e/index.mjs';

const page = (url) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>An article</title><link rel="icon" href="/demo/icon.svg">
<script>
  globalThis.warnings = [];
  console.warn = (...said) => warnings.push(said.join(' '));
</script>
<script type="module" src="/dist/afterword.js"></script></head>
<body><afterword-discussion discussion-id="d" src="${url}"></afterword-discussion>
<afterword-count discussion-id="e" src="${url}"></afterword-count></body></html>`;

const advice = () => globalThis.warnings.filter((said) => said.startsWith('Afterword: '));

eachEngine('a page that the server does not let read is told what to look at, once', async (engine) => {
  const wrong = await startServer(['--db', ':memory:', '--quiet', '--origin', 'https://another.example']);
  const right = await startServer(['--db', ':memory:', '--quiet']);
  const server = await serve({
    files: {
      '/wrong': { body: page(wrong.url), type: 'text/html; charset=utf-8' },
      '/right': { body: page(right.url), type: 'text/html; charset=utf-8' },
      '/policy': {
        body: page(right.url),
        type: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "connect-src 'self'" },
      },
    },
  });
  const browser = await openBrowser(engine);
  const tab = await browser.newPage();
  try {
    for (const path of ['/wrong', '/policy']) {
      await tab.goto(server.origin + path);
      await tab.waitFor(() => document.querySelector('afterword-discussion').discussion?.state.status === 'failed');
      // Another try prints nothing.
      await tab.evaluate(() => document.querySelector('afterword-discussion').discussion.load());
      const [said, ...more] = await tab.evaluate(advice);
      assert.deepEqual(more, []);
      for (const part of [
        path === '/wrong' ? wrong.url : right.url,
        `--origin ${server.origin};`,
        'network panel',
        'connect-src',
      ])
        assert.ok(said?.includes(part), `${path}: ${part} in ${said}`);
    }
    await tab.goto(`${server.origin}/right`);
    await tab.waitFor(() => document.querySelector('afterword-discussion').discussion?.state.status === 'ready');
    await right.stop();
    await tab.evaluate(() => document.querySelector('afterword-discussion').discussion.load());
    // The server could be reached before, so the settings are right.
    assert.deepEqual(await tab.evaluate(advice), []);
  } finally {
    await wrong.stop();
    if (right.child.exitCode === null) await right.stop();
    await server.close();
  }
});
