// Is a value from outside a record that keeps the contract? Whatever an adapter answers passes here before it is shown.
import type { CommentRecord } from './records.js';

type Fields = Readonly<Record<string, unknown>>;

const ISO_DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;
const FORMATS = new Set<unknown>(['text', 'markdown', 'html']);
const STATUSES = new Set<unknown>(['approved', 'pending', 'spam', 'removed']);
const KINDS = new Set<unknown>(['comment', 'ping']);

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrAbsent = (value: unknown): boolean => value === undefined || isText(value);
const isId = (value: unknown): boolean => isText(value) && value !== '';
const isDate = (value: unknown): boolean => isText(value) && ISO_DATE.test(value) && !Number.isNaN(Date.parse(value));
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The path of the first field that breaks the contract. There may be ten thousand records, so it is spelt out. */
const brokenField = (record: Fields): string | undefined => {
  const { id, discussion, parent, author, body, createdAt, editedAt, status, kind, reactions, revision } = record;
  if (!isId(id)) return 'id';
  if (!isText(discussion)) return 'discussion';
  if (parent !== null && !isId(parent)) return 'parent';
  if (!isObject(author)) return 'author';
  if (!isText(author['name'])) return 'author.name';
  if (!isTextOrAbsent(author['url'])) return 'author.url';
  if (!isTextOrAbsent(author['avatar'])) return 'author.avatar';
  if (!isObject(body)) return 'body';
  if (!FORMATS.has(body['format'])) return 'body.format';
  if (!isText(body['source'])) return 'body.source';
  if (!isDate(createdAt)) return 'createdAt';
  if (editedAt !== undefined && !isDate(editedAt)) return 'editedAt';
  if (!STATUSES.has(status)) return 'status';
  if (!KINDS.has(kind)) return 'kind';
  if (reactions !== undefined && !isObject(reactions)) return 'reactions';
  return Number.isFinite(revision) ? undefined : 'revision';
};

const at = (record: Fields, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Fields)[name], record);

/** The first fault of a would-be record, as words for the console; `undefined` when it keeps the contract. */
export const faultOf = (value: unknown): string | undefined => {
  if (!isObject(value)) return `it is ${JSON.stringify(value)}`;
  const path = brokenField(value);
  return path && `its ${path} is ${JSON.stringify(at(value, path)) ?? 'missing'}`;
};

/** Keeps the records that hold to the contract, and tells `warn` about each of the others, by name. */
export const sift = (values: readonly unknown[], warn: (message: string) => void): readonly CommentRecord[] =>
  values.filter((value): value is CommentRecord => {
    const fault = faultOf(value);
    if (fault !== undefined)
      warn(`Afterword leaves out comment ${JSON.stringify((value as Fields | null)?.['id']) ?? '(no id)'}: ${fault}.`);
    return fault === undefined;
  });
