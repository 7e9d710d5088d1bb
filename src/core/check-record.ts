// Is a value from outside a record that keeps the contract? Whatever an adapter answers passes here before it is shown.
import type { CommentRecord } from './records.js';

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, unknown>>;

/** What each field must be; of an object within the record, what each of its fields must be. */
interface Shape {
  readonly [field: string]: Check | Shape;
}

const ISO_DATE = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-][\d:]+)$/;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isId: Check = (value) => isText(value) && value !== '';
const isDate: Check = (value) => isText(value) && ISO_DATE.test(value) && !Number.isNaN(Date.parse(value));
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

const RECORD: Shape = {
  id: isId,
  discussion: isText,
  parent: (value) => value === null || isId(value),
  author: { name: isText, url: optional(isText), avatar: optional(isText) },
  body: { format: oneOf('text', 'markdown', 'html'), source: isText },
  createdAt: isDate,
  editedAt: optional(isDate),
  status: oneOf('approved', 'pending', 'spam', 'removed'),
  kind: oneOf('comment', 'ping'),
  reactions: optional(isObject),
  revision: Number.isFinite,
};

const faultIn = (fields: Fields, shape: Shape, path = 'its '): string | undefined => {
  for (const name in shape) {
    const [rule, value] = [shape[name]!, fields[name]];
    const isSound = typeof rule === 'function' ? rule(value) : isObject(value);
    if (!isSound) return `${path}${name} is ${JSON.stringify(value) ?? 'missing'}`;
    const within = typeof rule === 'object' && faultIn(value as Fields, rule, `${path}${name}.`);
    if (within) return within;
  }
  return undefined;
};

/** The first fault of a would-be record, as words for the console; `undefined` when it keeps the contract. */
export const faultOf = (value: unknown): string | undefined =>
  isObject(value) ? faultIn(value, RECORD) : `it is ${JSON.stringify(value)}`;

/** Keeps the records that hold to the contract, and tells `warn` about each of the others, by name. */
export const sift = (values: readonly unknown[], warn: (message: string) => void): readonly CommentRecord[] =>
  values.filter((value): value is CommentRecord => {
    const fault = faultOf(value);
    if (fault)
      warn(`Afterword leaves out comment ${JSON.stringify((value as Fields | null)?.['id']) ?? '(no id)'}: ${fault}.`);
    return !fault;
  });
