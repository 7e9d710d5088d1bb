// A web server for end-to-end tests: the built files, the demo pages and pages made up by the test, on its own port.
// It puts the error recorder first into every HTML page. It keeps no process alive.
import { once } from 'node:events';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, request as ask } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const recorder = fileURLToPath(new URL('recorder.js', import.meta.url));
const recorderPath = '/test-recorder.js';
const servedFolders = ['dist', 'demo'];

/** The policy that Afterword promises to work under. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
};

const typeOf = (path) => types[extname(path) || '.html'] ?? 'application/octet-stream';

const withRecorder = (html) => {
  const [start] = /^\s*(?:<!doctype[^>]*>)?\s*(?:<html[^>]*>)?\s*(?:<head[^>]*>)?/iu.exec(html);
  return `${start}<script src="${recorderPath}"></script>${html.slice(start.length)}`;
};

/** A file under one of the served folders; undefined for whatever is not there or leads out of them. */
const fileUnder = async (root, path) => {
  const folder = servedFolders.find((name) => path.startsWith(`/${name}/`));
  if (!folder || path.includes('\0')) return undefined;
  try {
    let file = await realpath(join(root, path));
    if ((await stat(file)).isDirectory()) file = await realpath(join(file, 'index.html'));
    return file.startsWith((await realpath(join(root, folder))) + sep) ? file : undefined;
  } catch {
    return undefined;
  }
};

const find = async (path, files, root) => {
  if (path === recorderPath) return { body: await readFile(recorder), type: types['.js'] };
  if (files[path]) {
    const { body, file, type = typeOf(file ?? path), headers } = files[path];
    return { body: body ?? (await readFile(file)), type, headers };
  }
  if (path === '/favicon.ico') return { body: '', type: types['.ico'] };
  const file = await fileUnder(root, path);
  return file && { body: await readFile(file), type: typeOf(file) };
};

/** Passes a request on to another server of this machine, and its answer back as it comes. */
const passOn = (origin, request, response) => {
  const { url, method, headers } = request;
  const asked = ask(origin + url, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  asked.on('error', () => response.destroy());
  response.on('close', () => asked.destroy());
  request.pipe(asked);
};

/**
 * @param {object} [options]
 * @param {Record<string, { body?: string | Uint8Array, file?: string, type?: string, headers?: Record<string, string> }
 *   | import('node:http').RequestListener>} [options.files] path → page, or a function that answers; a path that
 *   ends in `*` stands for every path that starts with it
 * @param {string} [options.root] folder that holds dist/ and demo/; the repository
 * @param {string} [options.beside] origin of a server that is asked for whatever is not here
 * @param {string} [options.csp] Content-Security-Policy of every answer
 * @param {boolean} [options.gzip] sends every answer compressed
 * @returns {Promise<{ origin: string, close(): Promise<void> }>}
 */
export const serve = async ({ files = {}, root = repository, beside, csp, gzip = false } = {}) => {
  const handlerOf = (path) => {
    const key = Object.keys(files).find((k) => k === path || (k.endsWith('*') && path.startsWith(k.slice(0, -1))));
    return typeof files[key] === 'function' ? files[key] : undefined;
  };

  const answer = async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    if (csp) response.setHeader('content-security-policy', csp);
    response.setHeader('cache-control', 'no-store');
    const handler = handlerOf(path);
    if (handler) return await handler(request, response);
    const found = await find(path, files, root);
    if (!found && beside) return passOn(beside, request, response);
    if (!found) return response.writeHead(404, { 'content-type': types['.txt'] }).end(`Nothing at ${path}`);
    const body = found.type.startsWith('text/html') ? withRecorder(String(found.body)) : found.body;
    response.writeHead(200, {
      'content-type': found.type,
      ...found.headers,
      ...(gzip && { 'content-encoding': 'gzip' }),
    });
    return response.end(gzip ? gzipSync(body) : body);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
