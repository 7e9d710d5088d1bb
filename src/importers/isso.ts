// Reads Isso: rows of its database (read by the command, or written as JSON by `sqlite3 -json`), and the generic JSON that Isso itself
// imports. Bodies are Markdown.
import { authorFrom, plainName, votesFrom } from './author.js';
import { dateOf, isoOf } from './dates.js';
import type { CommentEntry, Entries, Entry, Omitted, PageEntry } from './entry.js';
import { type JsonPath, jsonValues } from './json-values.js';
import { bodyOf, has, idOf, isRow, numberOf, parentOf, type SourceRow, textOf } from './row.js';
import { commentEntry, type Layout, readRows, unreadableRow } from './rows.js';

/**
 * The query for an Isso database. In a terminal:
 * `sqlite3 -json comments.db "select c.id, … from comments c …" > comments.json`. The addresses of readers (`voters` is made
 * from them) and the secret in the table of preferences are not selected.
 */
export const ISSO_QUERY =
  `select c.id, c.parent, c.created, c.modified, c.mode, c.text, c.author, c.email, c.website, c.likes, c.dislikes,
 t.uri, t.title from comments c left join threads t on t.id = c.tid order by c.id`.replaceAll('\n', '');

const STATUSES: Readonly<Record<number, CommentEntry['status']>> = { 1: 'approved', 2: 'pending', 4: 'removed' };

const secondsAsDate = (value: unknown): string | undefined => {
  const seconds = typeof value === 'string' ? Number(value) : value;
  return typeof seconds === 'number' && Number.isFinite(seconds) ? isoOf(Math.round(seconds * 1000)) : undefined;
};

const pageEntry = (row: SourceRow, uri: unknown): PageEntry => {
  const [key, title] = [textOf(uri), textOf(row['title'])];
  return { type: 'page', key, address: key, ...(title && { title }) };
};

const omittedIn = (row: SourceRow): readonly Omitted[] => [
  ...(has(row['remote_addr']) ? (['ip'] as const) : []),
  ...(has(row['voters']) ? (['voters'] as const) : []),
  ...(numberOf(row['notification']) ? (['subscription'] as const) : []),
];

/** The fields that rows and the generic JSON have in common. */
const commonIn = (row: SourceRow) => {
  const { author, repairs } = authorFrom({ name: plainName(textOf(row['author'])), url: textOf(row['website']) });
  return {
    id: idOf(row['id']),
    parent: parentOf(row['parent']),
    author,
    email: textOf(row['email']),
    body: { format: 'markdown', source: bodyOf(row['text']) },
    repairs,
    omitted: omittedIn(row),
  } as const;
};

/** The entries of a row as `ISSO_QUERY` gives it. */
export const issoEntries = (row: SourceRow, line: number): readonly Entry[] => {
  const status = STATUSES[numberOf(row['mode']) ?? 0];
  const votes = votesFrom(row['likes'], row['dislikes']);
  const common = commonIn(row);
  const page = textOf(row['uri']);
  return [
    // If the thread of a comment is missing, the comment has no address.
    ...(page ? [pageEntry(row, page)] : []),
    commentEntry({
      ...common,
      page,
      line,
      createdAt: secondsAsDate(row['created']),
      editedAt: has(row['modified']) ? secondsAsDate(row['modified']) : undefined,
      status: status ?? 'pending',
      ...(votes.reactions && { reactions: votes.reactions }),
      repairs: [...common.repairs, ...votes.repairs, ...(status ? [] : (['status'] as const))],
    }),
  ];
};

export const readIssoRows = (text: AsyncIterable<string>, layout: Layout): Entries =>
  readRows(text, layout, issoEntries);

const isEntered = (path: JsonPath, kind: 'object' | 'array'): boolean =>
  path.length === 1
    ? kind === 'object'
    : kind === 'array' && (path.length === 0 || path[1] === 'comments') && path.length < 3;

const genericEntry = (row: SourceRow, page: string, line: number): CommentEntry =>
  commentEntry({ ...commonIn(row), page, line, createdAt: dateOf(row['created']), status: 'approved' });

/** `[{"id": "/page/", "title": "…", "comments": […]}]` */
export async function* readIssoGeneric(text: AsyncIterable<string>): Entries {
  let index: string | number | undefined;
  let about: Record<string, unknown> = {};
  const finish = (): readonly Entry[] => {
    const entry = index === undefined ? [] : [{ ...pageEntry(about, about['id']), key: `#${index}` }];
    about = {};
    return entry;
  };
  for await (const values of jsonValues(text, { enters: isEntered }))
    yield values.flatMap(({ path, value, line }) => {
      const [at, name] = path;
      if (at === undefined || name === undefined) return [unreadableRow(line)];
      const ended = at === index ? [] : finish();
      index = at;
      if (path.length === 2) about[String(name)] = value;
      else return [...ended, isRow(value) ? genericEntry(value, `#${at}`, line) : unreadableRow(line, `#${at}`)];
      return ended;
    });
  yield finish();
}
