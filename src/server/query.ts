// Reads the query of a request and checks it against the parameters of its route. Unknown parameters are refused: the query is part
// of a page's cache key, and a misspelled parameter should not be ignored.
import { AfterwordError } from '../core/errors.js';
import type { Parameter } from '../protocol/operation.js';
import { MAX_REPEATED, operations } from '../protocol/operations.js';
import type { RouteName } from '../protocol/routes.js';
import { HttpError } from './http-error.js';

export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** How many unknown parameters an error names, and how many characters of each. */
const NAMED = 5;
const LONGEST_NAME = 40;

/** @throws HttpError 422 that names parameters the route does not take, 400 that names one with a wrong value */
export const readQuery = (name: RouteName, search: URLSearchParams): Query => {
  const query: Record<string, string | number | readonly string[] | undefined> = {};
  const parameters = operations[name].query ?? {};
  refuseUnknown(search, parameters);
  for (const [key, parameter] of Object.entries(parameters)) {
    const values = search.getAll(key);
    if (parameter.required && !values.length) throw malformed(key, 'is missing');
    if (!parameter.many && values.length > 1) throw malformed(key, 'is there more than once');
    if (values.length > MAX_REPEATED) throw malformed(key, `is there more than ${MAX_REPEATED} times`);
    const read = values.map((value) => readValue(key, value, parameter));
    query[key] = parameter.many ? read.map(String) : read[0];
  }
  return query;
};

const refuseUnknown = (search: URLSearchParams, parameters: Readonly<Record<string, Parameter>>): void => {
  const unknown = new Set<string>();
  for (const key of search.keys()) if (!Object.hasOwn(parameters, key)) unknown.add(key.slice(0, LONGEST_NAME));
  if (!unknown.size) return;
  const known = Object.keys(parameters);
  throw new HttpError(
    new AfterwordError(
      'invalid',
      `This route takes no query parameter ${[...unknown].slice(0, NAMED).map(quoted).join(', ')}. ` +
        (known.length ? `It takes ${known.map(quoted).join(', ')}.` : 'It takes none.'),
    ),
    422,
  );
};

const quoted = (name: string): string => `"${name}"`;

const readValue = (key: string, value: string, { schema }: Parameter): string | number => {
  const {
    type,
    minimum = -Infinity,
    maximum = Number.MAX_SAFE_INTEGER,
    minLength = 0,
    maxLength = Infinity,
  } = schema as {
    type?: string;
    minimum?: number;
    maximum?: number;
    minLength?: number;
    maxLength?: number;
  };
  const options = schema['enum'] as readonly string[] | undefined;
  if (type === 'integer') {
    const number = /^\d{1,16}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= minimum && number <= maximum) return number;
    throw malformed(key, `must be a whole number from ${minimum} to ${maximum}`);
  }
  if (options && !options.includes(value)) throw malformed(key, `must be one of ${options.join(', ')}`);
  if (value.length < minLength || value.length > maxLength)
    throw malformed(key, `must have ${minLength} to ${maxLength} characters`);
  return value;
};

const malformed = (key: string, fault: string): HttpError =>
  new HttpError(new AfterwordError('invalid', `The query parameter "${key}" ${fault}.`), 400);

/**
 * The version after which changes are wanted. A client that reconnects sends the id of its last event in a header (HTML, section
 * 9.2.4).
 *
 * @throws HttpError 422 for a header that holds no version
 */
export const sinceOf = (headers: Headers, query: Query): number => {
  const last = headers.get('last-event-id')?.trim();
  if (!last) return (query['since'] as number | undefined) ?? 0;
  if (/^\d{1,16}$/.test(last) && Number.isSafeInteger(Number(last))) return Number(last);
  throw new HttpError(
    new AfterwordError('invalid', 'Last-Event-ID must be the id of an event of this stream: a whole number from 0.'),
    422,
  );
};
