// Checks whether a value from outside is a valid record. Every answer of an adapter is checked here before it is shown.
import { withoutWords, type CommentRecord } from './records.js';
import { BODY_FORMATS, COMMENT_KINDS, COMMENT_STATUSES } from './vocabulary.js';

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, unknown>>;

const ISO_DATE = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-][\d:]+)$/;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
export const isText = (value: unknown): value is string => typeof value === 'string';
const isId: Check = (value) => isText(value) && value !== '';
const isDate: Check = (value) => isText(value) && ISO_DATE.test(value) && !Number.isNaN(Date.parse(value));
export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
export const oneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

/** The first field that does not pass its check. */
const brokenField = (fields: Fields, checks: Readonly<Record<string, Check>>): string | undefined => {
  for (const name in checks) if (!checks[name]!(fields[name])) return name;
  return undefined;
};
export const shape =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && brokenField(value, checks) === undefined;

const isReaction = shape({ count: Number.isFinite });

const RECORD: Readonly<Record<string, Check>> = {
  id: isId,
  discussion: isText,
  parent: (value) => value === null || isId(value),
  author: shape({ name: isText, url: optional(isText), avatar: optional(isText) }),
  body: shape({ format: oneOf(BODY_FORMATS), source: isText }),
  createdAt: isDate,
  editedAt: optional(isDate),
  editedBy: oneOf(['moderator', undefined]),
  status: oneOf(COMMENT_STATUSES),
  kind: oneOf(COMMENT_KINDS),
  reactions: optional((value) => isObject(value) && Object.values(value).every(isReaction)),
  revision: Number.isFinite,
  reactionsRevision: optional(Number.isFinite),
  mine: oneOf([true, false, undefined]),
  editableUntil: optional(isDate),
};

/** The first fault of a record, in words for the console; `undefined` if it is valid. */
export const recordFault = (value: unknown): string | undefined => {
  if (!isObject(value)) return `it is ${JSON.stringify(value)}`;
  const name = brokenField(value, RECORD);
  return name && `its ${name} is ${JSON.stringify(value[name]) ?? 'missing'}`;
};

/** The valid records, removed ones without their words. `warn` is called for each of the others, with its id. */
export const keepValidRecords = (
  values: readonly unknown[],
  warn: (message: string) => void,
): readonly CommentRecord[] =>
  (values as readonly CommentRecord[]).flatMap((value) => {
    const fault = recordFault(value);
    if (!fault) return value.status === 'removed' && value.body.source ? withoutWords(value, 'removed') : value;
    warn(`Afterword leaves out comment ${JSON.stringify((value as CommentRecord | null)?.id) ?? '(no id)'}: ${fault}.`);
    return [];
  });

/** Takes the invalid records out of a back end's answers. `warn` is called once for each fault, however often it comes. */
export const validRecordsIn = (
  warn: (message: string) => void,
): (<Answer extends { readonly records: readonly CommentRecord[] }>(answer: Answer) => Answer) => {
  const warned = new Set<string>();
  return (answer) => ({
    ...answer,
    records: keepValidRecords(answer.records, (message) => {
      if (!warned.has(message)) warn(message);
      warned.add(message);
    }),
  });
};
