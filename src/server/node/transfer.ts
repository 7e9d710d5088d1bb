// afterword export and import: everything in a store as an archive, and an archive into a store. Both are streams: neither
// holds more than a few hundred comments, however many there are.
import { createReadStream, createWriteStream, openSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ARCHIVE_VERSION, type ArchivedDiscussion } from '../../core/archive.js';
import type { CommentRecord } from '../../core/records.js';
import { readArchive } from '../../importers/archive.js';
import type { Entry } from '../../importers/entry.js';
import type { ExportedDiscussion } from '../sql/exporting.js';
import { openDatabase } from '../sql/open.js';
import { sqlStore, type SqlStore } from '../sql/store.js';
import { checkExists } from './existing.js';
import { type Given, UsageError } from './settings.js';

const storeOf = (given: Given): SqlStore => sqlStore({ open: () => openDatabase(given.text('db') ?? 'afterword.db') });

async function* asDocument(discussions: AsyncIterable<ExportedDiscussion>): AsyncGenerator<string> {
  yield `{"afterword":${ARCHIVE_VERSION},"discussions":[`;
  let isFirst = true;
  for await (const { about, comments } of discussions) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(about).slice(0, -1)},"comments":[`;
    isFirst = false;
    let comma = '';
    for await (const comment of comments) {
      yield `${comma}\n${JSON.stringify(comment)}`;
      comma = ',';
    }
    yield ']}';
  }
  yield '\n]}\n';
}

async function* asLines(discussions: AsyncIterable<ExportedDiscussion>): AsyncGenerator<string> {
  yield `${JSON.stringify({ afterword: ARCHIVE_VERSION })}\n`;
  for await (const { about, comments } of discussions) {
    yield `${JSON.stringify({ discussion: about })}\n`;
    for await (const comment of comments) yield `${JSON.stringify(comment)}\n`;
  }
}

export const exportArchive = async (given: Given): Promise<void> => {
  const [file, ...more] = given.operands;
  if (more.length) throw new UsageError('afterword export writes one file.');
  const format = given.oneOf('format', ['json', 'ndjson']) ?? (file?.endsWith('.ndjson') ? 'ndjson' : 'json');
  checkExists(given.text('db') ?? 'afterword.db');
  const store = storeOf(given);
  try {
    const text = format === 'json' ? asDocument(store.discussions()) : asLines(store.discussions());
    await pipeline(Readable.from(text), file === undefined ? process.stdout : createWriteStream(file), {
      end: file !== undefined,
    });
  } finally {
    await store.close();
  }
};

/** Comments that are taken in at a time. */
const BATCH = 500;

/** Entries in pieces that a store takes at once: comments of one discussion, and what is known of it. */
async function* inBatches(entries: AsyncIterable<Entry>): AsyncGenerator<ArchivedDiscussion> {
  let id: string | undefined;
  let comments: CommentRecord[] = [];
  for await (const entry of entries) {
    if (entry.type === 'discussion') {
      yield { ...entry.about, comments: [] };
      continue;
    }
    const { comment } = entry;
    if (id !== undefined && (comment.discussion !== id || comments.length === BATCH)) {
      yield { id, comments };
      comments = [];
    }
    id = comment.discussion;
    comments.push(comment);
  }
  if (id !== undefined) yield { id, comments };
}

export const importArchive = async (given: Given): Promise<void> => {
  const [file, ...more] = given.operands;
  if (file === undefined || more.length) throw new UsageError('afterword import reads one file.');
  try {
    openSync(file, 'r');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
  const isDry = given.flag('dry-run');
  const store = storeOf(given);
  const faults: string[] = [];
  const read = (warn: (message: string) => void) => inBatches(readArchive(createReadStream(file), { warn }));
  try {
    await store.ready();
    const ids = new Set<string>();
    const total = { added: 0, changed: 0, unchanged: 0 };
    // Read to its end before anything is written: a broken file changes nothing.
    for await (const discussion of read((fault) => faults.push(fault))) {
      ids.add(discussion.id);
      const report = isDry ? await store.compare(discussion) : undefined;
      for (const name of ['added', 'changed', 'unchanged'] as const) total[name] += report?.[name] ?? 0;
    }
    if (!isDry)
      for await (const discussion of read(() => {})) {
        const report = await store.restore(discussion);
        for (const name of ['added', 'changed', 'unchanged'] as const) total[name] += report[name];
      }
    for (const fault of faults) process.stderr.write(`${fault}\n`);
    const { added, changed, unchanged } = total;
    process.stdout.write(
      `${isDry ? 'Would be' : 'Done'}: ${ids.size} discussions, ${added} comments added, ${changed} changed, ` +
        `${unchanged} unchanged, ${faults.length} left out.\n`,
    );
  } finally {
    await store.close();
  }
};
