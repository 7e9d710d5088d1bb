// The files a page needs, served beside the protocol: the script, and what it loads later. Named one by one: nothing else of
// the disk can be asked for.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** Answers a request for one of its files. The path is the request's. */
export type Files = (request: Request, path: string) => Promise<Response | undefined> | undefined;

interface File {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly brotli: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/**
 * @param base what their addresses begin with
 * @param names by address, such as `/afterword.js`
 */
export const filesAt = (base: string, names: Readonly<Record<string, URL>>): Files => {
  const read = new Map<string, Promise<File>>();
  const answer = async (request: Request, reading: Promise<File>): Promise<Response> =>
    responseOf(request, await reading);
  return (request, path) => {
    // A proxy may have taken the base off.
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

const readIn = async (url: URL): Promise<File> => {
  const bytes = new Uint8Array(await readFile(url));
  const brotli = new Uint8Array(await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  return { bytes, brotli, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
};

const responseOf = (request: Request, { bytes, brotli, etag }: File): Response => {
  const headers = new Headers({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=3600, stale-while-revalidate=86400',
    // Any page may load a script; what it may do with the server is another matter (cors.ts).
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
