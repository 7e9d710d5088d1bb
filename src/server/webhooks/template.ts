// Templates: JSON that says what a webhook sends instead of the event, for services that expect a body of their own. A placeholder in a
// string stands for a value of the event: {{data.comment.text}}, or {{data.comment.text|300}} for its first 300 characters. The JSON is
// parsed first and the values are put into its strings: so no value can change the shape of what is sent.
import { AfterwordError } from '../../core/errors.js';
import type { Payload } from './payload.js';

export interface Template {
  readonly method: 'POST' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, or a string, which is sent as plain text. */
  readonly body: unknown;
}

const LONGEST_TEMPLATE = 20_000;
const MOST_HEADERS = 20;
const LONGEST_VALUE = 2000;
const DEEPEST = 20;
const PLACEHOLDER = /\{\{\s*([\w.]+)\s*(?:\|\s*(\d{1,5})\s*)?\}\}/g;
/** Set by the server itself, or by the protocol. */
const RESERVED =
  /^(webhook-.*|host|connection|content-length|transfer-encoding|te|trailer|upgrade|expect|keep-alive|proxy-.*)$/;

const invalid = (what: string): AfterwordError => new AfterwordError('invalid', `The template is not valid: ${what}`);

const valueAt = (payload: object, path: string): unknown => {
  let value: unknown = payload;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
};

const textOf = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** Its first characters, counted as UTF-16 units, because some services count so; the last one is then an ellipsis. */
const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, Math.max(0, length - 1)).replace(/[\ud800-\udbff]$/, '')}…`;

const filled = (text: string, payload: object): string =>
  text.replace(PLACEHOLDER, (_, path: string, length?: string) => {
    const value = textOf(valueAt(payload, path));
    return length === undefined ? value : cut(value, Number(length));
  });

/** The names of objects stay as they are. */
const fillAll = (part: unknown, payload: object, depth = 0): unknown => {
  if (depth > DEEPEST) throw invalid(`it is nested deeper than ${DEEPEST} levels.`);
  if (typeof part === 'string') return filled(part, payload);
  if (Array.isArray(part)) return part.map((one) => fillAll(one, payload, depth + 1));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, fillAll(one, payload, depth + 1)]));
};

const checkHeaders = (headers: unknown): Readonly<Record<string, string>> => {
  if (headers === undefined) return {};
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers))
    throw invalid('"headers" is an object.');
  const entries = Object.entries(headers as Record<string, unknown>);
  if (entries.length > MOST_HEADERS) throw invalid(`it has at most ${MOST_HEADERS} headers.`);
  return Object.fromEntries(
    entries.map(([given, value]) => {
      const name = given.toLowerCase();
      if (!/^[a-z0-9-]{1,100}$/.test(name) || RESERVED.test(name)) throw invalid(`the header "${name}" cannot be set.`);
      if (typeof value !== 'string' || value.length > LONGEST_VALUE || !/^[ -~]*$/.test(value) || value.includes('{{'))
        throw invalid(`the header "${name}" is a text of ASCII characters without placeholders.`);
      return [name, value];
    }),
  );
};

const checkPlaceholders = (part: unknown, example: Payload): void => {
  for (const [whole, path] of JSON.stringify(part).matchAll(/\{\{([^}]*)\}\}/g)) {
    const name = (path ?? '').split('|')[0]!.trim();
    if (!new RegExp(`^${PLACEHOLDER.source}$`).test(whole) || valueAt(example, name) === undefined)
      throw invalid(`${whole} is not a value of an event, such as {{data.comment.text|300}}.`);
  }
};

/** @param example an event, whose values the placeholders must name @throws AfterwordError `invalid` */
export const checkTemplate = (given: unknown, example: Payload): Template => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw invalid('it is a JSON object.');
  const { method = 'POST', headers, body, ...others } = given as Record<string, unknown>;
  const [other] = Object.keys(others);
  if (other !== undefined) throw invalid(`it has "method", "headers" and "body", not "${other.slice(0, 40)}".`);
  if (method !== 'POST' && method !== 'PUT') throw invalid('"method" is POST or PUT.');
  if (body === undefined || body === null) throw invalid('"body" is missing.');
  if (JSON.stringify(given).length > LONGEST_TEMPLATE) throw invalid(`it has at most ${LONGEST_TEMPLATE} characters.`);
  const template: Template = { method, headers: checkHeaders(headers), body };
  fillAll(body, example);
  checkPlaceholders(body, example);
  return template;
};

export interface Message {
  readonly method: 'POST' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What is sent for an event. */
export const messageOf = (payload: Payload, template: Template | undefined): Message => {
  if (!template)
    return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(payload) };
  const body = fillAll(template.body, payload);
  const isText = typeof body === 'string';
  const type = isText ? 'text/plain; charset=utf-8' : 'application/json';
  return {
    method: template.method,
    headers: { 'content-type': type, ...template.headers },
    body: isText ? body : JSON.stringify(body),
  };
};
