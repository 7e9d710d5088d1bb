// Reads Afterword's own archive: one JSON document, or one record per line (NDJSON). Records are kept unchanged, with any status.
import { ARCHIVE_VERSION, type ArchivedComment } from '../core/archive.js';
import { recordFault } from '../core/check-record.js';
import type { CommentAuthor, CommentRecord } from '../core/records.js';
import { AUTHOR_ROLES, wordIn } from '../core/vocabulary.js';
import { MOST_VOTES } from './author.js';
import type { DroppedEntry, Entries, Entry, PageEntry } from './entry.js';
import { type JsonPath, type JsonValue, jsonValues } from './json-values.js';
import { isRow, numberOf, textOf } from './row.js';
import { corrupt } from './source.js';

const checkVersion = (version: unknown): void => {
  if (version !== ARCHIVE_VERSION)
    throw corrupt(`This archive is of version ${String(version)}; this Afterword reads version ${ARCHIVE_VERSION}.`);
};

const unreadable = (value: unknown, page: string, line: number, fault: string): DroppedEntry => {
  const { id, parent } = isRow(value) ? value : {};
  return {
    type: 'dropped',
    page,
    id: textOf(id),
    parent: typeof parent === 'string' && parent ? parent : null,
    line,
    reason: 'unreadable',
    fault,
  };
};

const authorOf = ({ id, name, url, avatar, ...author }: CommentAuthor): CommentAuthor => {
  const role = wordIn(AUTHOR_ROLES, author.role);
  return {
    ...(typeof id === 'string' && { id }),
    name,
    ...(url !== undefined && { url }),
    ...(avatar !== undefined && { avatar }),
    ...(role && { role }),
  };
};

type Reactions = NonNullable<CommentRecord['reactions']>;

const reactionsOf = (reactions: Reactions): Reactions =>
  Object.fromEntries(
    Object.entries(reactions).flatMap(([name, reaction]: [string, unknown]) => {
      const count = isRow(reaction) ? numberOf(reaction['count']) : undefined;
      return count !== undefined && count >= 0 && count <= MOST_VOTES ? [[name, { count, mine: false }]] : [];
    }),
  );

/** @param page the key of its discussion */
const commentEntry = (value: unknown, line: number, page: string): Entry => {
  const fault = recordFault(value);
  if (fault !== undefined) return unreadable(value, page, line, fault);
  const { id, parent, author, body, createdAt, editedAt, status, kind, reactions, pinned, revision, imported } =
    value as ArchivedComment;
  return {
    type: 'comment',
    page,
    id,
    parent,
    line,
    author: authorOf(author),
    body: { format: body.format, source: body.source },
    createdAt,
    ...(editedAt !== undefined && { editedAt }),
    status,
    kind,
    ...(reactions && { reactions: reactionsOf(reactions) }),
    ...(pinned === true && { pinned }),
    revision,
    ...(typeof imported === 'string' && { imported }),
  };
};

const pageEntry = (key: string, about: Readonly<Record<string, unknown>>): PageEntry => ({
  type: 'page',
  key,
  id: about['id'] as string,
  ...(textOf(about['title']) && { title: textOf(about['title']) }),
  ...(textOf(about['url']) && { address: textOf(about['url']) }),
  ...(typeof about['closed'] === 'boolean' && { closed: about['closed'] }),
});

/** Which containers of a document are read value by value, because they may be long. */
const isEntered = (path: JsonPath, kind: 'object' | 'array'): boolean => {
  const [top, , name] = path;
  if (path.length === 0) return true;
  if (top !== 'discussions' || path.length > 3) return false;
  return path.length === 2 ? kind === 'object' : kind === 'array' && (name === undefined || name === 'comments');
};

/** The entries of a document. The id and title of a discussion may come after its comments. */
export async function* readArchive(text: AsyncIterable<string>): Entries {
  let version: unknown;
  let index: string | number | undefined;
  let about: Record<string, unknown> = {};
  /** The line where the discussion begins. */
  let begun = 0;
  const keyOf = (of: string | number): string => `#${of}`;

  /** The entry of the discussion that has ended. */
  const finish = (): Entry[] => {
    if (index === undefined) return [];
    if (typeof about['id'] !== 'string')
      throw corrupt(`Line ${begun}: this discussion needs an "id" and a list of "comments".`);
    const entry = pageEntry(keyOf(index), about);
    about = {};
    return [entry];
  };

  const take = ({ path, value, line }: JsonValue): Entry[] => {
    const [top, at, name] = path;
    if (top === 'afterword') checkVersion((version = value));
    if (top !== 'discussions') return [];
    if (at === undefined || name === undefined || (name === 'comments' && path.length === 3))
      throw corrupt(`Line ${line}: this archive needs a list of "discussions", each with an "id" and "comments".`);
    const isNext = at !== index;
    const entries = isNext ? finish() : [];
    if (isNext) begun = line;
    index = at;
    if (path.length === 4) entries.push(commentEntry(value, line, keyOf(at)));
    else about[String(name)] = value;
    return entries;
  };

  for await (const values of jsonValues(text, { enters: isEntered })) yield values.flatMap(take);
  checkVersion(version);
  yield finish();
}

/** The entries of an archive with one record per line. */
export async function* readArchiveLines(text: AsyncIterable<string>): Entries {
  let isFirst = true;
  const take = ({ value, line }: JsonValue): readonly Entry[] => {
    if (isFirst) {
      isFirst = false;
      checkVersion(isRow(value) ? value['afterword'] : undefined);
      return [];
    }
    const about = isRow(value) ? value['discussion'] : undefined;
    if (isRow(about) && typeof about['id'] === 'string') return [pageEntry(about['id'], about)];
    const page = isRow(value) ? textOf(value['discussion']) : '';
    return [pageEntry(page, { id: page }), commentEntry(value, line, page)];
  };
  for await (const values of jsonValues(text, { enters: () => false, many: true })) yield values.flatMap(take);
}
