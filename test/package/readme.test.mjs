// What the README and the texts it leads to say is true: their programs work, and they name everything a page can use.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const readme = readFileSync('README.md', 'utf8');
const adapters = readFileSync('docs/adapters.md', 'utf8');
const elementsGuide = readFileSync('docs/elements.md', 'utf8');

/** A back end as many sites have one: rows of its own shape, each stored once by its key. */
const startBlog = async () => {
  const pages = new Map();
  const add = (page, row) => {
    const rows = pages.get(page) ?? pages.set(page, new Map()).get(page);
    if (row.answers !== null && !rows.has(row.answers)) return undefined;
    if (!rows.has(row.key)) rows.set(row.key, { ...row, by: row.by.trim(), written: new Date().toISOString() });
    return rows.get(row.key);
  };
  const server = createServer(async (request, response) => {
    const page = new URL(request.url, 'http://blog').searchParams.get('page');
    const body = request.method === 'POST' ? add(page, await json(request)) : [...(pages.get(page)?.values() ?? [])];
    response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? null));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
};

test('the adapter of the guide to adapters passes the conformance suite', async () => {
  const [code] = /^import \{ AfterwordError.*?^};$/ms.exec(adapters);
  // Within the project, so that it finds the package by its name.
  mkdirSync('test-results', { recursive: true });
  const folder = mkdtempSync('test-results/readme-');
  const blog = await startBlog();
  try {
    writeFileSync(`${folder}/blog.mjs`, code);
    const { blogAdapter } = await import(pathToFileURL(`${folder}/blog.mjs`));
    const { conformanceTests } = await import('afterword/testing');
    const target = { can: ['add'], open: async () => ({ adapter: blogAdapter(blog.url) }) };
    const tests = conformanceTests(target).filter(({ skip }) => skip === undefined);
    for (const { run } of tests) await run();
    assert.ok(tests.length > 10, `${tests.length} cases apply`);
  } finally {
    blog.close();
    rmSync(folder, { recursive: true });
  }
});

test('the server of the README answers', async () => {
  const [code] = /^import \{ createHandler.*?^export default .*?$/ms.exec(readme);
  mkdirSync('test-results', { recursive: true });
  const folder = mkdtempSync('test-results/readme-');
  try {
    writeFileSync(`${folder}/server.mjs`, code.replace('afterword.db', `${folder}/afterword.db`));
    const { default: server } = await import(pathToFileURL(`${folder}/server.mjs`));
    const answer = await server.fetch(new Request('https://comments.example/discussions/essay/comments'));
    assert.equal(answer.status, 200);
    assert.deepEqual((await answer.json()).records, []);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the guide to the elements names every attribute, event and part', () => {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const names = elements.flatMap(({ tagName, attributes = [], events = [], cssParts = [] }) => [
    `<${tagName}>`,
    ...[...attributes, ...events, ...cssParts].map(({ name }) => name),
  ]);
  assert.deepEqual(
    names.filter((name) => !elementsGuide.includes(`\`${name}\``)),
    [],
  );
});

test('the README names every adapter, by its entry and by what a page calls it', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const entries = Object.keys(exports)
    .filter((name) => name.startsWith('./adapters/'))
    .map((name) => name.replace('.', 'afterword'));
  assert.ok(entries.length > 5);
  const [, servers] = /SERVER_ADAPTERS[^]*? = \[$([^]*?)^\];/m.exec(readFileSync('src/script-tag-entries.ts', 'utf8'));
  const names = [...servers.matchAll(/^ {2}\['([\w-]+)'/gm)].map(([, name]) => `| \`${name}\` |`);
  assert.deepEqual(
    [...entries, ...names].filter((name) => !readme.includes(name)),
    [],
  );
});

test('the guide to the elements names every token, and none that does not exist', () => {
  const styles = readdirSync('src/elements').filter((name) => name.endsWith('styles.ts'));
  const used = styles.flatMap(
    (name) => readFileSync(`src/elements/${name}`, 'utf8').match(/--afterword-[\w-]+/g) ?? [],
  );
  const named = elementsGuide.match(/`--afterword-[\w-]+`/g).map((token) => token.slice(1, -1));
  assert.deepEqual([...new Set(named)].sort(), [...new Set(used)].sort());
});
