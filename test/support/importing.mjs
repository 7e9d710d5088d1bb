// What the tests of the importers share: the fixtures, a store to import into, and its contents as readable lines.
import { readFileSync } from 'node:fs';
import { importInto, openExport } from '../../src/importers/index.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';

const FIXTURES = new URL('../fixtures/importers/', import.meta.url);

/** Each fixture's name, and the format it is of. */
export const FORMAT_OF = {
  'wordpress.xml': 'wordpress',
  'disqus.xml': 'disqus',
  'isso-generic.json': 'isso',
  'remark42.ndjson': 'remark42',
  'commento.json': 'commento',
  'comentario.json': 'comentario',
  'waline.json': 'waline',
  'valine.ndjson': 'valine',
  'artalk.json': 'artalk',
  'twikoo.json': 'twikoo',
  'afterword.json': 'afterword',
  'afterword.ndjson': 'afterword',
};

/** @returns {Buffer} */
export const fixture = (name) => readFileSync(new URL(name, FIXTURES));

/** A file in memory, whatever its name is. */
export const fileOf = (...parts) => new Blob(parts);

export const open = (...parts) => openExport(fileOf(...parts));

/** A store for one test. It has `compare`, like the store of the command. */
export const openStore = async (t) => {
  const store = sqlStore({ open: () => openDatabase(':memory:') });
  await store.ready();
  t?.after(() => store.close());
  return store;
};

/**
 * The contents of a store, in the order of ids, without the fingerprints of imports.
 *
 * @returns {Promise<import('../../src/core/archive.js').ArchivedDiscussion[]>}
 */
export const contentsOf = async (store) => {
  const discussions = [];
  for await (const { about, comments } of store.discussions()) {
    const records = [];
    for await (const { imported: _, ...record } of comments) records.push(record);
    discussions.push({ ...about, comments: records.sort((a, b) => (a.id < b.id ? -1 : 1)) });
  }
  return discussions;
};

/** Imports into a new store; returns the report, the store and its contents. */
export const bring = async (t, content, options = {}) => {
  const store = await openStore(t);
  const source = await open(content);
  const report = await importInto(source, store, options);
  return { source, report, store, discussions: await contentsOf(store) };
};

const authorLine = ({ id, name, url, avatar, role }) =>
  [name || '(nobody)', id && `#${id}`, role, url, avatar].filter(Boolean).join(' ');

const extras = ({ kind, pinned, reactions, editedAt, revision }) =>
  [
    kind === 'ping' && 'ping',
    pinned && 'pinned',
    editedAt && `edited ${editedAt}`,
    ...Object.entries(reactions ?? {}).map(([name, { count }]) => `${name} ${count}`),
    revision > 1 && `revision ${revision}`,
  ].filter(Boolean);

const commentLine = (record) => {
  const { id, parent, author, body, createdAt, status } = record;
  const what = [createdAt, status, ...extras(record)].join(', ');
  return `${id} < ${parent ?? '-'} | ${authorLine(author)} | ${what} | ${body.format} ${body.source.replaceAll('\n', '⏎')}`;
};

/** Discussions as lines: `id < parent | author | when, state, more | format text`. */
export const linesOf = (discussions) =>
  discussions.flatMap(({ id, title, url, closed, comments }) => [
    [id, title && `“${title}”`, url !== id && url, closed && 'closed'].filter(Boolean).join(' '),
    ...comments.map((record) => `  ${commentLine(record)}`),
  ]);

/** A report's tallies: `{ cycle: 1 }`. */
export const countsOf = (tallies) => Object.fromEntries(tallies.map(({ kind, count }) => [kind, count]));
