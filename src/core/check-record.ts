// Is a value from outside a record that keeps the contract? Whatever an adapter answers passes here before it is shown.
import type { CommentRecord } from './records.js';

const ISO_DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

const isDate = (value: unknown): boolean =>
  typeof value === 'string' && ISO_DATE.test(value) && !Number.isNaN(Date.parse(value));

const oneOf =
  (...values: readonly string[]) =>
  (value: unknown): boolean =>
    values.includes(value as string);

const isText = (value: unknown): boolean => typeof value === 'string';
const isName = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

const orAbsent =
  (keeps: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || keeps(value);

const rules: readonly (readonly [path: string, keeps: (value: unknown) => boolean])[] = [
  ['id', isName],
  ['discussion', isText],
  ['parent', (value) => value === null || isName(value)],
  ['author.name', isText],
  ['author.url', orAbsent(isText)],
  ['author.avatar', orAbsent(isText)],
  ['body.format', oneOf('text', 'markdown', 'html')],
  ['body.source', isText],
  ['createdAt', isDate],
  ['editedAt', orAbsent(isDate)],
  ['status', oneOf('approved', 'pending', 'spam', 'removed')],
  ['kind', oneOf('comment', 'ping')],
  ['reactions', orAbsent(isObject)],
  ['revision', Number.isFinite],
];

const at = (value: unknown, path: string): unknown => {
  let found = value;
  for (const key of path.split('.')) found = (found as Record<string, unknown> | null | undefined)?.[key];
  return found;
};

/** The first fault of a would-be record, as words for the console; `undefined` when it keeps the contract. */
export const faultOf = (value: unknown): string | undefined => {
  const broken = rules.find(([path, keeps]) => !keeps(at(value, path)));
  return broken && `its ${broken[0]} is ${JSON.stringify(at(value, broken[0])) ?? 'missing'}`;
};

/** Keeps the records that hold to the contract, and tells `warn` about each of the others, by name. */
export const sift = (values: readonly unknown[], warn: (message: string) => void): readonly CommentRecord[] =>
  values.filter((value): value is CommentRecord => {
    const fault = faultOf(value);
    if (fault !== undefined)
      warn(`Afterword leaves out comment ${JSON.stringify(at(value, 'id')) ?? '(no id)'}: ${fault}.`);
    return fault === undefined;
  });
