// A framework sets an element's property where there is one, and its attribute where there is none: both must mean the same.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { eachEngine, openBrowser, serve } from '../support/e2e/index.mjs';

const archive = JSON.stringify({
  afterword: 1,
  discussions: [
    {
      id: 'framed',
      comments: ['a', 'b'].map((id) => ({
        id,
        discussion: 'framed',
        parent: null,
        author: { name: 'Ada' },
        body: { format: 'text', source: `This is ${id}.` },
        createdAt: '2024-05-01T09:30:00Z',
        status: 'approved',
        kind: 'comment',
        revision: 1,
      })),
    },
  ],
});

const apps = {
  React: {
    file: 'app.tsx',
    code: `
      import { createRoot } from 'react-dom/client';
      createRoot(document.querySelector('#app')!).render(
        <afterword-discussion discussion-id="framed" adapter="local" src="/archive.json" heading-level="3" page-size="1" />,
      );`,
  },
  Vue: {
    file: 'app.ts',
    code: `
      import { createApp, h } from 'vue';
      const attributes = { 'discussion-id': 'framed', adapter: 'local', src: '/archive.json', 'heading-level': '3', 'page-size': '1' };
      createApp({ render: () => h('afterword-discussion', attributes) }).mount('#app');`,
  },
};

/** Where packages are found: within the project. */
const bundled = async ({ file, code }) => {
  mkdirSync('test-results', { recursive: true });
  const folder = mkdtempSync('test-results/framework-');
  try {
    writeFileSync(join(folder, file), code);
    const { outputFiles } = await build({
      entryPoints: [join(folder, file)],
      bundle: true,
      format: 'esm',
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' },
      write: false,
      logLevel: 'silent',
    });
    return outputFiles[0].text;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

for (const [name, app] of Object.entries(apps))
  eachEngine(`${name} names an adapter by the attribute of that name`, async (engine) => {
    const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>
      <script type="module" src="/dist/afterword.js"></script><script type="module" src="/app.js"></script></head>
      <body><div id="app"></div></body></html>`;
    const files = { '/': { body: page }, '/app.js': { body: await bundled(app) }, '/archive.json': { body: archive } };
    const server = await serve({ files });
    const browser = await openBrowser(engine);
    const tab = await browser.newPage();
    await tab.goto(server.origin);
    const seen = await tab.waitFor(() => {
      const root = document.querySelector('afterword-discussion')?.shadowRoot;
      const comments = root?.querySelector('afterword-comment-list')?.renderRoot.querySelectorAll('afterword-comment');
      return comments?.length && { comments: comments.length, level: root.querySelector('h2').ariaLevel };
    });
    assert.deepEqual(seen, { comments: 1, level: '3' });
    assert.deepEqual(await tab.errors(), []);
    await server.close();
  });

// The bundle above is made from what is published.
assert.match(readFileSync('dist/afterword.js', 'utf8'), /afterword-discussion/);
