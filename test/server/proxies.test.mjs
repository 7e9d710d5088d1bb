// Discussions whose ids are addresses, behind real web servers: as the guide to deploying sets them up, and as they come.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { httpAdapter } from '../../src/adapters/http.js';
import { startServer } from '../support/server-process.mjs';
import { noWebServer, startWebServer, webServers } from '../support/web-servers.mjs';

const guide = readFileSync('docs/deploying.md', 'utf8');

/** What the guide says for a web server, with the address of ours in it. */
const recipesOf = (name, url) =>
  [...guide.matchAll(new RegExp(`\`\`\`${name.replace('2', '')}\n(.*?)\`\`\``, 'gs'))].map(([, recipe]) =>
    recipe.replaceAll('http://127.0.0.1:8080', url).replaceAll(' 127.0.0.1:8080', ` ${url.replace('http://', '')}`),
  );

/** What owners have, besides what the guide says. By name: the path it is under, and what stands there. */
const usual = {
  nginx: {
    'without a path, decoding': ['', (url) => `location / { proxy_pass ${url}/; }`],
    'under a path, taken off and decoded': ['/comments', (url) => `location /comments/ { proxy_pass ${url}/; }`],
  },
  apache2: {
    'as it comes': ['', (url) => `ProxyPass "/" "${url}/"`],
    'under a path, taken off': ['/comments', (url) => `ProxyPass "/comments/" "${url}/"`],
  },
  caddy: {
    'as it comes': ['', (url) => `reverse_proxy ${url}`],
    'under a path, taken off': ['/comments', (url) => `handle_path /comments/* {\n reverse_proxy ${url}\n }`],
  },
};

const IDS = [
  'https://blog.example/2026/a-post/',
  'https://blog.example/a?b=c&d=e%2Ff#g',
  'https://blog.example/文章/%E6%96%87',
  'a/../b//c;d',
  '100%',
];

const use = async (url) => {
  let secret;
  const adapter = httpAdapter({ url, secret: { get: () => secret, set: (value) => (secret = value) } });
  for (const id of IDS) {
    const draft = {
      id: crypto.randomUUID(),
      parent: null,
      author: { name: 'Ada' },
      body: { format: 'text', source: `Hello ${id}.` },
      spamSignals: { seconds: 60 },
    };
    const comment = await adapter.add(id, draft);
    assert.equal(comment.discussion, id);
    assert.deepEqual(
      (await adapter.list(id)).records.map((record) => record.id),
      [draft.id],
      id,
    );
    assert.equal((await adapter.react(id, draft.id, { name: 'like', on: true })).reactions.like.count, 1);
    assert.equal((await adapter.changes(id, 0)).records.length, 1);
    assert.equal((await adapter.edit(id, draft.id, { body: { format: 'text', source: 'Changed.' } })).revision, 2);
    assert.match(await (await fetch(`${url}/feed?discussion=${encodeURIComponent(id)}`)).text(), /Changed/);
  }
  assert.deepEqual([...(await adapter.count(IDS)).values()], [1, 1, 1, 1, 1]);
  // An index page of fifty posts, whose addresses would not fit into one request.
  const posts = Array.from({ length: 50 }, (_, index) => `https://blog.example/${'关于长椅'.repeat(10)}/${index}`);
  assert.equal((await adapter.count(posts)).size, 50);
  // What others write is told through the web server as it happens.
  const told = new Promise((resolve) => {
    const stop = adapter.watch(IDS[0], 0, ({ total }) => resolve({ total, stop }));
  });
  const { total, stop } = await told;
  stop();
  assert.equal(total, 1);
};

for (const name of webServers) {
  const skip = noWebServer(name);
  const behind = async (site, path) => {
    const server = await startServer({
      db: ':memory:',
      proxies: 1,
      policy: {
        readerRateLimit: { count: 1e9, window: 1000 },
        addressRateLimit: { count: 1e9, window: 1000 },
        repeatWindow: 0,
      },
      ...(path && { url: `https://blog.example${path}` }),
    });
    const web = await startWebServer(name, site(server.url));
    try {
      await use(web.url + path);
    } finally {
      // In this order: Apache ends only when the stream of changes has.
      await server.stop();
      await web.stop();
    }
  };
  for (const [title, [path, site]] of Object.entries(usual[name]))
    test(`behind ${name}, ${title}`, { skip }, () => behind(site, path));
  test(`behind ${name}, as the guide to deploying says`, { skip }, async () => {
    const count = recipesOf(name, '').length;
    assert.equal(count, 1, 'the guide has a recipe');
    await behind((url) => recipesOf(name, url)[0], '/comments');
  });
}
