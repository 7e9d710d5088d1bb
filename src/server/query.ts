// The query of a request, checked against what its route takes. What is not declared is ignored.
import { AfterwordError } from '../core/errors.js';
import { MANY, operations, type Parameter } from '../protocol/operations.js';
import type { RouteName } from '../protocol/routes.js';
import { Refusal } from './refusal.js';

export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** @throws Refusal 400 that names the parameter */
export const readQuery = (name: RouteName, search: URLSearchParams): Query => {
  const query: Record<string, string | number | readonly string[] | undefined> = {};
  for (const [key, parameter] of Object.entries(operations[name].query ?? {})) {
    const values = search.getAll(key);
    if (parameter.required && !values.length) throw malformed(key, 'is missing');
    if (!parameter.many && values.length > 1) throw malformed(key, 'is there more than once');
    if (values.length > MANY) throw malformed(key, `is there more than ${MANY} times`);
    const read = values.map((value) => readValue(key, value, parameter));
    query[key] = parameter.many ? read.map(String) : read[0];
  }
  return query;
};

const readValue = (key: string, value: string, { schema }: Parameter): string | number => {
  const {
    type,
    minimum = -Infinity,
    maximum = Infinity,
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
    const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= minimum && number <= maximum) return number;
    throw malformed(key, `must be a whole number from ${minimum} to ${maximum}`);
  }
  if (options && !options.includes(value)) throw malformed(key, `must be one of ${options.join(', ')}`);
  if (value.length < minLength || value.length > maxLength) throw malformed(key, `is too short or too long`);
  return value;
};

const malformed = (key: string, fault: string): Refusal =>
  new Refusal(new AfterwordError('invalid', `The query parameter "${key}" ${fault}.`), 400);
