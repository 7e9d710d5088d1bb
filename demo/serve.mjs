// `npm start`: the demo's pages and, beside them, Afterword's own server, on this machine only. The port is PORT or 4173, or
// the next one that is free; the comments are kept in the SQLite file AFTERWORD_DB, by default demo/afterword.db. The strict
// content security policy is the one of docs/elements.md, under which the widget works.
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArchive } from '../dist/core/index.js';
import { createHandler, firstLink } from '../dist/server/index.js';
import { listen, mailChannel, smtpSender } from '../dist/server/node/index.js';
import { openDatabase, sqlStore } from '../dist/server/sql/index.js';
import { catchMails } from './mails.mjs';

const HOST = '127.0.0.1';
const ROOT = new URL('..', import.meta.url);
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
};
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; " +
    "worker-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
  'x-content-type-options': 'nosniff',
};

/** One page starts a worker. The policy must allow its address. */
const headersOf = (name) =>
  name === '/demo/bring.html'
    ? { ...HEADERS, 'content-security-policy': `${HEADERS['content-security-policy']} demo` }
    : HEADERS;

const caught = await catchMails();

/** Serves the page with the mails, and the files in demo/ and dist/. Everything else goes to Afterword's server. */
const files = async ({ method, url }) => {
  const path = posix.normalize(new URL(url).pathname);
  if (/^\/(demo)?$/.test(path)) return new Response(null, { status: 302, headers: { ...HEADERS, location: '/demo/' } });
  if (!/^\/(demo|dist)\//.test(path) || !['GET', 'HEAD'].includes(method)) return undefined;
  if (path === '/demo/mails.html')
    return new Response(caught.page(), { headers: { ...HEADERS, 'content-type': TYPES['.html'] } });
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const type = TYPES[posix.extname(name)];
  const content = type && (await readFile(new URL(`.${name}`, ROOT)).catch(() => undefined));
  if (!content)
    return new Response('Not found\n', { status: 404, headers: { ...HEADERS, 'content-type': 'text/plain' } });
  return new Response(content, { headers: { ...headersOf(name), 'content-type': type } });
};

const database = process.env.AFTERWORD_DB || fileURLToPath(new URL('afterword.db', import.meta.url));
const store = sqlStore({ open: () => openDatabase(database) });
for (const name of ['bench.json', 'everything.json']) {
  const archive = parseArchive(await readFile(new URL(name, import.meta.url), 'utf8'));
  // Comments that are in the file already stay as they are.
  for (const discussion of archive.discussions) await store.restore(discussion);
}
const handler = createHandler({
  adapter: store,
  origins: 'loopback',
  policy: { reactions: ['like', 'dislike', 'heart', 'laugh'] },
  moderationScript: 'dist/afterword-moderation.js',
  mails: {},
});

const listenFrom = (port) =>
  listen({ handler, files, port, host: HOST, ready: () => store.ready() }).catch((error) => {
    if (error.code !== 'EADDRINUSE' || port >= 65_535) throw error;
    return listenFrom(port + 1);
  });
const listener = await listenFrom(Number(process.env.PORT ?? 4173));
const sender = await smtpSender({ address: caught.address, from: 'Afterword <demo@afterword.example>' });
const mails = mailChannel({
  store: store.mail,
  sender,
  url: listener.url,
  owners: ['owner@afterword.example'],
  digest: 0,
});
const worker = store.outbox.start([mails], { warn: console.warn });
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await listener.stop();
    await worker.stop();
    sender.close();
    await caught.close();
    await store.close();
  });
console.log(`${listener.url}/demo/`);
const link = await firstLink(store.moderators, listener.url);
if (link) console.log(`Sign in as the owner, once and within a day: ${link}`);
console.log(`What it would send by mail: ${listener.url}/demo/mails.html`);
