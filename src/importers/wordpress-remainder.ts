// Data of comments and pages for which WordPress has no field. It is exported as one hidden metadata field (`_afterword`, JSON), which
// WordPress imports and exports again unchanged, so that nothing is lost on the way back.
// The data is untrusted like everything in a file: only values of the right type are used.
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
  /** The ids of a comment and of its parent, if they differ from WordPress's numbers. */
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

/** The original body, if the comment was not edited in WordPress since its export. */
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

/** @param content the text of the comment in WordPress now; `name` is the name of its author there */
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

/** For an export: the data without a field in WordPress, as JSON; empty if there is none. */
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
    // Names have one line in WordPress, and XML does not allow some characters.
    ...(name !== author.name && { name: author.name, nameOf: fingerprintOf(name) }),
    ...(id !== String(number) && { id: xmlText(id) }),
    ...(parent !== null && parentNumber && parent !== String(parentNumber) && { parent: xmlText(parent) }),
    ...(author.id !== undefined && !isIdKept && { author: author.id }),
    ...(author.avatar !== undefined && { avatar: author.avatar }),
    ...(author.role && { role: author.role }),
    // WordPress stores dates with seconds only.
    ...(/[.,]\d*[1-9]/.test(createdAt) && { createdAt }),
    ...(editedAt !== undefined && { editedAt }),
    ...(Object.keys(counts).length > 0 && { reactions: counts }),
    ...(!isBodyKept && { body, of: fingerprintOf(content) }),
    ...(pinned && { pinned }),
    // A removed record is recognised by its revision when it comes back.
    ...((revision !== impliedRevision(record) || status === 'removed') && { revision }),
  };
  return Object.keys(remainder).length ? JSON.stringify(remainder) : '';
};

export const pageRemainderOf = ({ id }: { readonly id: string }): string => JSON.stringify({ id });
