// Serves the script and the files that it loads later. Each file is listed by name, so that no other file on the disk can be
// requested. A page that names the hash of a file (`/file.js?hash`) gets it with a long life in caches.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** Answers a request with this path, if it is one of the files. */
export type Files = (request: Request, path: string) => Promise<Response | undefined> | undefined;

interface File {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly brotli: Uint8Array<ArrayBuffer>;
  readonly hash: string;
}

/**
 * @param base the path that the addresses of the files begin with
 * @param names the files by address, such as `/afterword.js`
 */
export const filesAt = (base: string, names: Readonly<Record<string, URL>>): Files => {
  const read = new Map<string, Promise<File>>();
  const answer = async (request: Request, reading: Promise<File>): Promise<Response> =>
    responseOf(request, await reading);
  return (request, path) => {
    // A proxy may have removed the base.
    const name = path.startsWith(`${base}/`) ? path.slice(base.length) : path;
    const url = Object.hasOwn(names, name) ? names[name] : undefined;
    if (!url || !['GET', 'HEAD'].includes(request.method)) return undefined;
    const reading = read.get(name) ?? readIn(url);
    read.set(name, reading);
    reading.catch(() => read.delete(name));
    return answer(request, reading);
  };
};

const compress = promisify(brotliCompress);

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url').slice(0, 22);

/** The hash that a page may name to get this file with a long life. */
export const hashIn = async (file: URL): Promise<string> => hashOf(await readFile(file));

const SHORT_LIFE = 'public, max-age=3600, stale-while-revalidate=86400';
const LONG_LIFE = 'public, max-age=31536000, immutable';

const readIn = async (url: URL): Promise<File> => {
  const bytes = new Uint8Array(await readFile(url));
  const brotli = new Uint8Array(await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  return { bytes, brotli, hash: hashOf(bytes) };
};

const responseOf = (request: Request, { bytes, brotli, hash }: File): Response => {
  const etag = `"${hash}"`;
  const isNamed = new URL(request.url).search === `?${hash}`;
  const headers = new Headers({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': isNamed ? LONG_LIFE : SHORT_LIFE,
    // Any page may load the script; which pages may use the server is decided in cors.ts.
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    vary: 'Accept-Encoding',
    etag,
  });
  if (request.headers.get('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers });
  const isBrotli = /\bbr\b/.test(request.headers.get('accept-encoding') ?? '');
  if (isBrotli) headers.set('content-encoding', 'br');
  return new Response(request.method === 'HEAD' ? null : isBrotli ? brotli : bytes, { headers });
};
