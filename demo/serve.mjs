// Serves demo/ and dist/ on this machine only: `npm start`, or `node demo/serve.mjs`. The port is PORT or 4173, or the
// next one that is free. The strict policy is the one the widget promises to work under.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOST = '127.0.0.1';
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types lit-html afterword",
  'x-content-type-options': 'nosniff',
};

/** The path within the repository that an address asks for, if it is one that is served. */
const fileOf = (address) => {
  try {
    const path = posix.normalize(decodeURIComponent(address.replace(/[?#].*/s, '')));
    if (!/^\/(demo|dist)\/[^\\\0]*$/.test(path)) return undefined;
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
};

const server = createServer(async ({ method = '', url = '/' }, response) => {
  const answer = (status, headers, body) => response.writeHead(status, { ...HEADERS, ...headers }).end(body);
  if (!['GET', 'HEAD'].includes(method)) return answer(405, { allow: 'GET, HEAD' });
  if (/^\/(demo)?(\?.*)?$/.test(url)) return answer(302, { location: '/demo/' });
  const file = fileOf(url);
  const type = file && TYPES[posix.extname(file)];
  const content = type && (await readFile(ROOT + file).catch(() => undefined));
  if (!content) return answer(404, { 'content-type': 'text/plain' }, 'Not found\n');
  return answer(200, { 'content-type': type, 'content-length': content.length }, content);
});

let port = Number(process.env.PORT) || 4173;
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE' || port >= 65535) throw error;
  server.listen((port += 1), HOST);
});
server.on('listening', () => console.log(`http://${HOST}:${port}/demo/`));
server.listen(port, HOST);
