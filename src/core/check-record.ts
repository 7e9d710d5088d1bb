// Is a value from outside a record that keeps the contract? Whatever an adapter answers passes here before it is shown.
import type { CommentRecord } from './records.js';

type Fields = Readonly<Record<string, unknown>>;

const ISO_DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

const isText = (value: unknown): boolean => typeof value === 'string';
const isId = (value: unknown): boolean => isText(value) && value !== '';
const isDate = (value: unknown): boolean => ISO_DATE.test(value as string) && Date.parse(value as string) > -Infinity;
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

const oneOf =
  (...values: readonly unknown[]) =>
  (value: unknown): boolean =>
    values.includes(value);
const orAbsent =
  (keeps: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || keeps(value);

type Rules = Readonly<Record<string, (value: unknown) => boolean>>;

const recordRules: Rules = {
  id: isId,
  discussion: isText,
  parent: (value) => value === null || isId(value),
  author: isObject,
  body: isObject,
  createdAt: isDate,
  editedAt: orAbsent(isDate),
  status: oneOf('approved', 'pending', 'spam', 'removed'),
  kind: oneOf('comment', 'ping'),
  reactions: orAbsent(isObject),
  revision: Number.isFinite,
};
const authorRules: Rules = { name: isText, url: orAbsent(isText), avatar: orAbsent(isText) };
const bodyRules: Rules = { format: oneOf('text', 'markdown', 'html'), source: isText };

const firstFault = (fields: Fields, rules: Rules, where = ''): string | undefined => {
  for (const name in rules)
    if (!rules[name]?.(fields[name])) return `its ${where}${name} is ${JSON.stringify(fields[name]) ?? 'missing'}`;
  return undefined;
};

/** The first fault of a would-be record, as words for the console; `undefined` when it keeps the contract. */
export const faultOf = (value: unknown): string | undefined => {
  if (!isObject(value)) return `it is ${JSON.stringify(value)}`;
  const record = value as Fields;
  return (
    firstFault(record, recordRules) ??
    firstFault(record['author'] as Fields, authorRules, 'author.') ??
    firstFault(record['body'] as Fields, bodyRules, 'body.')
  );
};

/** Keeps the records that hold to the contract, and tells `warn` about each of the others, by name. */
export const sift = (values: readonly unknown[], warn: (message: string) => void): readonly CommentRecord[] =>
  values.filter((value): value is CommentRecord => {
    const fault = faultOf(value);
    if (fault !== undefined)
      warn(`Afterword leaves out comment ${JSON.stringify((value as Fields | null)?.['id']) ?? '(no id)'}: ${fault}.`);
    return fault === undefined;
  });
