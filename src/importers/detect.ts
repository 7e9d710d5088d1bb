// Which format a file is of, told by how it begins; its name says nothing. Gzip is unpacked on the way.
import { decode, encodingOf } from './decode.js';
import { readDisqus } from './disqus.js';
import { FORMATS, type Reading, readingOf } from './formats.js';
import { gunzip, isGzip } from './gunzip.js';
import type { Export } from './importing.js';
import { shapeOf } from './json-shape.js';
import { type Chunks, chunksOf, corrupt, type SourceFile } from './source.js';
import { readWordpress } from './wordpress.js';

/** Bytes that are looked at. */
const HEAD = 2 ** 17;

/** How an SQLite file begins: whoever can open one asks before detect.ts does. */
const SQLITE = 'SQLite format 3\0';

const known = `What can be read: ${Object.values(FORMATS).join(', ')}; each as it is or in gzip.`;

const bytesOf = (file: SourceFile, isPacked: boolean): Chunks => (isPacked ? gunzip(chunksOf(file)) : chunksOf(file));

const headOf = async (chunks: Chunks): Promise<Uint8Array> => {
  const head = new Uint8Array(HEAD);
  let length = 0;
  for await (const chunk of chunks) {
    const part = chunk.subarray(0, HEAD - length);
    head.set(part, length);
    length += part.length;
    if (length === HEAD) break;
  }
  return head.subarray(0, length);
};

const asAscii = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 400));

/** The encoding an XML file says that it is in, where no mark tells. */
const encodingIn = (head: Uint8Array): string => {
  const marked = encodingOf(head);
  if (marked !== 'utf-8') return marked;
  return /^[^<]{0,3}<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/i.exec(asAscii(head))?.[1] ?? marked;
};

const textIn = async (head: Uint8Array, encoding: string): Promise<string> => {
  let text = '';
  try {
    for await (const part of decode([head] as never, encoding)) text += part;
    return text;
  } catch (error) {
    // The last character may be cut off; anything else is met again by whoever reads.
    if (head.length === HEAD && text) return text;
    throw error;
  }
};

/** What may stand before the root of an XML file: white space, instructions, remarks, a document type with what it declares. */
const PROLOG = /(?:\s+|<\?[^]*?\?>|<!--[^]*?-->|<![a-z][^[>]*(?:\[[^]*?\]\s*)?>)*/iy;

const rootOf = (text: string): string => {
  PROLOG.lastIndex = 0;
  const begin = PROLOG.exec(text)?.[0].length ?? 0;
  return text.slice(begin, Math.max(begin, text.indexOf('>', begin)));
};

const readingOfXml = (text: string): Reading | undefined => {
  const root = rootOf(text);
  const name = /^<([\w:.-]+)/.exec(root)?.[1] ?? '';
  if (name === 'rss' && root.includes('//wordpress.org/export/')) return { format: 'wordpress', read: readWordpress };
  if (/^(\w+:)?disqus$/.test(name)) return { format: 'disqus', read: readDisqus };
  return undefined;
};

const unknown = (text: string, begin: string): Error => {
  if (begin === 'PK') return corrupt('This is a zip file: unpack it, and import what is in it.');
  if (/^<(!doctype html|html)/i.test(text)) return corrupt(`This is a web page, no export. ${known}`);
  if (text.startsWith('<')) return corrupt(`This is XML, but no export that is known. ${known}`);
  if (/^[[{]/.test(text)) return corrupt(`This is JSON, but no export that is known. ${known}`);
  return corrupt(`This is no export that is known. ${known}`);
};

/**
 * Recognises an export.
 *
 * @throws AfterwordError `corrupt` when it is none, with what could have been read
 */
export const openExport = async (file: SourceFile): Promise<Export & { readonly format: Reading['format'] }> => {
  const begin = await headOf(bytesOf(file, false));
  const isPacked = isGzip(begin);
  const head = isPacked ? await headOf(bytesOf(file, true)) : begin;
  if (!head.length) throw corrupt('This file is empty.');
  if (asAscii(head).startsWith(SQLITE))
    throw corrupt(
      'This is an SQLite database: `afterword import` reads that of Isso, and `sqlite3 -json` can write its rows.',
    );
  const encoding = encodingIn(head);
  const text = (await textIn(head, encoding)).trimStart();
  const reading = text.startsWith('<') ? readingOfXml(text) : readingOf(shapeOf(text));
  if (!reading) throw unknown(text, asAscii(head.subarray(0, 2)));
  return {
    format: reading.format,
    entries: () => reading.read(decode(bytesOf(file, isPacked), encoding)),
  };
};
