// Afterword's own archive: one JSON document, or one record a line (NDJSON), told apart by what the first line holds. Read as
// it comes: however large the file, one comment at a time is held.
import { JSONParser } from '@streamparser/json';
import { ARCHIVE_VERSION } from '../core/archive.js';
import { faultOf } from '../core/check-record.js';
import { AfterwordError } from '../core/errors.js';
import type { CommentRecord } from '../core/records.js';
import type { Entry } from './entry.js';

export interface ReadOptions {
  /** Told of each record that breaks the contract and is left out. */
  readonly warn: (message: string) => void;
}

const corrupt = (message: string, cause?: unknown): AfterwordError =>
  new AfterwordError('corrupt', message, cause === undefined ? {} : { cause });

/**
 * The entries of an archive.
 *
 * @throws AfterwordError `corrupt`, naming the line or the byte, as soon as it meets what is no archive
 */
export async function* readArchive(source: AsyncIterable<Uint8Array>, options: ReadOptions): AsyncGenerator<Entry> {
  const chunks = source[Symbol.asyncIterator]();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const read = async (): Promise<string | undefined> => {
    const next = await chunks.next();
    try {
      return next.done ? undefined : decoder.decode(next.value, { stream: true });
    } catch (cause) {
      throw corrupt('This file is not UTF-8.', cause);
    }
  };

  // The first line tells which it is; a document of one line is long before that is known to end.
  let head = '';
  for (let text = await read(); text !== undefined; text = await read()) {
    head += text;
    if (head.includes('\n') || head.length > LONGEST_HEADER) break;
  }
  const rest = async function* (): AsyncGenerator<string> {
    yield head;
    for (let text = await read(); text !== undefined; text = await read()) yield text;
  };
  yield* isHeader(head.split('\n', 1)[0] ?? '') ? readLines(rest(), options) : readDocument(rest(), options);
}

const LONGEST_HEADER = 1000;

const isHeader = (line: string): boolean => {
  try {
    const header = JSON.parse(line) as Record<string, unknown> | null;
    return typeof header === 'object' && header !== null && 'afterword' in header && !('discussions' in header);
  } catch {
    return false;
  }
};

const checkVersion = (version: unknown): void => {
  if (version !== ARCHIVE_VERSION)
    throw corrupt(`This archive is of version ${String(version)}; this Afterword reads version ${ARCHIVE_VERSION}.`);
};

const commentEntry = (value: unknown, { warn }: ReadOptions): readonly Entry[] => {
  const fault = faultOf(value);
  if (fault === undefined) return [{ type: 'comment', comment: value as CommentRecord }];
  warn(`Comment ${JSON.stringify((value as { id?: unknown } | null)?.id) ?? '(no id)'} is left out: ${fault}.`);
  return [];
};

const ABOUT = ['id', 'title', 'url', 'closed'] as const;

async function* readDocument(source: AsyncIterable<string>, options: ReadOptions): AsyncGenerator<Entry> {
  const paths = ['$.afterword', '$.discussions.*.comments.*', ...ABOUT.map((name) => `$.discussions.*.${name}`)];
  const parser = new JSONParser({ paths, keepStack: false });
  const entries: Entry[] = [];
  let version: unknown;
  /** What is known of the discussion that is being read; told when the next begins, as its names may follow its comments. */
  let about: Record<string, unknown> = {};
  let index: unknown;
  const finish = (): void => {
    if (typeof about['id'] === 'string') entries.push({ type: 'discussion', about: about as { id: string } });
    about = {};
  };

  parser.onValue = ({ value, key, stack }) => {
    if (stack.length === 1) {
      checkVersion((version = value));
      return;
    }
    if (stack[2]?.key !== index) finish();
    index = stack[2]?.key;
    if (stack.length === 3) about[String(key)] = value;
    else entries.push(...commentEntry(value, options));
  };
  parser.onError = (cause) => {
    throw cause instanceof AfterwordError ? cause : corrupt(`This archive is no JSON: ${cause.message}`, cause);
  };

  for await (const text of source) {
    parser.write(text);
    if (version === undefined && entries.length) throw notAnArchive();
    yield* entries.splice(0);
  }
  if (!parser.isEnded) throw corrupt('This archive ends in the middle: the file is cut off.');
  if (version === undefined) throw notAnArchive();
  finish();
  yield* entries;
}

const notAnArchive = (): AfterwordError =>
  corrupt('This is no Afterword archive: it must begin with {"afterword": 1, "discussions": […]}.');

async function* readLines(source: AsyncIterable<string>, options: ReadOptions): AsyncGenerator<Entry> {
  let pending = '';
  let line = 0;
  for await (const text of source) {
    const lines = (pending + text).split('\n');
    pending = lines.pop() ?? '';
    for (const one of lines) yield* readLine(one, (line += 1), options);
  }
  if (pending) yield* readLine(pending, line + 1, options);
}

const readLine = (text: string, line: number, options: ReadOptions): readonly Entry[] => {
  if (text.trim() === '') return [];
  let value: Record<string, unknown> | null;
  try {
    value = JSON.parse(text) as Record<string, unknown> | null;
  } catch (cause) {
    throw corrupt(`Line ${line} of this archive is no JSON.`, cause);
  }
  if (line === 1) {
    checkVersion(value?.['afterword']);
    return [];
  }
  const about = value?.['discussion'];
  if (typeof about === 'object' && about !== null && typeof (about as { id?: unknown }).id === 'string')
    return [{ type: 'discussion', about: about as { id: string } }];
  return commentEntry(value, { warn: (message) => options.warn(`Line ${line}: ${message}`) });
};
