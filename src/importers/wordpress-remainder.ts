// What Afterword knows of a comment or a page and WordPress has no field for. It goes along as one piece of hidden metadata
// (`_afterword`, JSON), which WordPress imports and exports again as it is, so that a way out is also a way back.
// Untrusted like everything in a file: only what has the right shape is taken.
import type { CommentAuthor, CommentBody, CommentRecord } from '../core/records.js';
import { AUTHOR_ROLES, BODY_FORMATS, wordIn } from '../core/vocabulary.js';
import { MOST_VOTES } from './author.js';
import { dateOf } from './dates.js';
import type { CommentEntry, PageEntry } from './entry.js';
import { Fingerprint } from './fingerprint.js';
import { impliedRevision } from './revision.js';
import { isRow, numberOf, type SourceRow, textOf } from './row.js';
import { xmlText } from './xml.js';

export const REMAINDER = '_afterword';

export type PageRemainder = Pick<PageEntry, 'id'>;

export interface CommentRemainder extends Partial<
  Pick<CommentEntry, 'createdAt' | 'editedAt' | 'reactions' | 'pinned' | 'revision'>
> {
  /** What a comment is called here, where that is not WordPress’s number; and what it answers. */
  readonly id?: string;
  readonly parent?: string;
  readonly author?: Partial<CommentAuthor>;
  readonly body?: CommentBody;
}

const rowIn = (json: string): SourceRow => {
  try {
    const value: unknown = JSON.parse(json);
    return isRow(value) ? value : {};
  } catch {
    return {};
  }
};

export const readPageRemainder = (json: string): PageRemainder => {
  const id = textOf(rowIn(json)['id']);
  return id ? { id } : {};
};

const FORMATS: ReadonlySet<unknown> = new Set(BODY_FORMATS);

/** The body, if the comment still says what it said when it left: it may have been edited in WordPress since. */
const bodyIn = ({ body, of }: SourceRow, content: string): CommentBody | undefined => {
  if (!isRow(body) || of !== fingerprintOf(content) || !FORMATS.has(body['format'])) return undefined;
  const { source } = body;
  return typeof source === 'string' ? { format: body['format'] as CommentBody['format'], source } : undefined;
};

const fingerprintOf = (content: string): string => new Fingerprint().text(content.trim()).toString();

const onOneLine = (name: string): string => name.replaceAll(/\s+/g, ' ').trim();

const reactionsIn = (counts: unknown): CommentRecord['reactions'] | undefined => {
  if (!isRow(counts)) return undefined;
  const reactions = Object.entries(counts).flatMap(([name, value]) => {
    const count = numberOf(value) ?? 0;
    return count > 0 && count <= MOST_VOTES ? [[name, { count, mine: false }] as const] : [];
  });
  return reactions.length ? Object.fromEntries(reactions) : undefined;
};

/** @param content the comment's text as WordPress has it now, and `name` its author's */
export const readCommentRemainder = (json: string, content: string, name: string): CommentRemainder => {
  if (!json) return {};
  const row = rowIn(json);
  const [id, avatar, role] = [textOf(row['author']), textOf(row['avatar']), wordIn(AUTHOR_ROLES, row['role'])];
  const [createdAt, editedAt] = [dateOf(row['createdAt']), dateOf(row['editedAt'])];
  const reactions = reactionsIn(row['reactions']);
  const body = bodyIn(row, content);
  const revision = numberOf(row['revision']);
  const [ownId, parent] = [row['id'], row['parent']];
  return {
    ...(typeof ownId === 'string' && ownId && { id: ownId }),
    ...(typeof parent === 'string' && parent && { parent }),
    author: {
      ...(typeof row['name'] === 'string' && row['nameOf'] === fingerprintOf(onOneLine(name)) && { name: row['name'] }),
      ...(id && { id }),
      ...(avatar && { avatar }),
      ...(role && { role }),
    },
    ...(createdAt && { createdAt }),
    ...(editedAt && { editedAt }),
    ...(reactions && { reactions }),
    ...(body && { body }),
    ...(row['pinned'] === true && { pinned: true }),
    ...(revision !== undefined && { revision }),
  };
};

/** The other way: what does not stand in WordPress's own fields, as JSON; empty if all of it does. */
export const commentRemainderOf = (
  record: CommentRecord,
  {
    content,
    isBodyKept,
    isIdKept,
    number,
    parentNumber,
  }: { content: string; isBodyKept: boolean; isIdKept: boolean; number: number; parentNumber: number },
): string => {
  const { id, parent, author, body, createdAt, editedAt, reactions, pinned, revision, status } = record;
  const counts = Object.fromEntries(Object.entries(reactions ?? {}).map(([name, { count }]) => [name, count]));
  const name = onOneLine(xmlText(author.name));
  const remainder = {
    // Names are on one line there, and some characters no XML can hold.
    ...(name !== author.name && { name: author.name, nameOf: fingerprintOf(name) }),
    ...(id !== String(number) && { id: xmlText(id) }),
    ...(parent !== null && parentNumber && parent !== String(parentNumber) && { parent: xmlText(parent) }),
    ...(author.id !== undefined && !isIdKept && { author: author.id }),
    ...(author.avatar !== undefined && { avatar: author.avatar }),
    ...(author.role && { role: author.role }),
    // To the second is all that WordPress keeps.
    ...(/[.,]\d*[1-9]/.test(createdAt) && { createdAt }),
    ...(editedAt !== undefined && { editedAt }),
    ...(Object.keys(counts).length > 0 && { reactions: counts }),
    ...(!isBodyKept && { body, of: fingerprintOf(content) }),
    ...(pinned && { pinned }),
    // Whoever counts knows what is left of what was removed.
    ...((revision !== impliedRevision(record) || status === 'removed') && { revision }),
  };
  return Object.keys(remainder).length ? JSON.stringify(remainder) : '';
};

export const pageRemainderOf = ({ id }: { readonly id: string }): string => JSON.stringify({ id });
