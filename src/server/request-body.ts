// Reads the body of a request. A body that is too large, not JSON, nested too deep or not of the shape that the route takes is
// refused before anything else is done with it.
import { Validator } from '@cfworker/json-schema';
import { AfterwordError } from '../core/errors.js';
import { schemas, type SchemaName } from '../protocol/schemas.js';
import { checkIdsIn } from './id-limits.js';
import { HttpError } from './http-error.js';
import { jsonDepth } from './json-depth.js';

/** Bytes: four times a comment of the greatest length in the widest characters. */
const LARGEST = 256 * 1024;
/** A whole discussion, for a moderator who restores one. */
const LARGEST_DISCUSSION = 64 * 1024 * 1024;
/** No shape of ours is nested deeper than an archive's reactions. */
const MAX_BODY_DEPTH = 20;

const malformed = (message: string, status = 400): HttpError =>
  new HttpError(new AfterwordError('invalid', message), status);

/** @throws HttpError, each with its status */
export const readBody = async (request: Request, name: SchemaName): Promise<unknown> => {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    throw malformed('Send JSON, with the content type application/json.', 415);
  const text = await readText(request, name === 'Discussion' ? LARGEST_DISCUSSION : LARGEST);
  if (jsonDepth(text) > MAX_BODY_DEPTH) throw malformed(`This JSON is nested deeper than ${MAX_BODY_DEPTH} levels.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw malformed('This is not JSON.');
  }
  const { valid, errors } = validatorFor(name).validate(value);
  if (valid) {
    checkIdsIn(name, value);
    return value;
  }
  const fault = errors.at(-1);
  throw malformed(`The body is no ${name}: ${fault?.instanceLocation ?? '#'} ${fault?.error ?? ''}`.trim(), 422);
};

const readText = async (request: Request, largest: number): Promise<string> => {
  const tooLarge = malformed(`A body may have ${largest} bytes at the most.`, 413);
  if (Number(request.headers.get('content-length') ?? 0) > largest) throw tooLarge;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // Firefox gives no stream of a request's body, and a worker there can be a server as well.
  const stream: ReadableStream<Uint8Array> = request.body ?? new Blob([await request.arrayBuffer()]).stream();
  const reader = stream.getReader();
  let size = 0;
  let text = '';
  try {
    for (let chunk = await reader.read(); chunk.value; chunk = await reader.read()) {
      size += chunk.value.byteLength;
      if (size > largest) throw tooLarge;
      text += decoder.decode(chunk.value, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    void reader.cancel().catch(() => {});
    throw error === tooLarge ? error : malformed('The body ended early, or is not UTF-8.');
  }
};

const validators = new Map<SchemaName, Validator>();

const validatorFor = (name: SchemaName): Validator => {
  let validator = validators.get(name);
  if (!validator) {
    validator = new Validator({ $ref: `#/components/schemas/${name}`, components: { schemas } });
    validators.set(name, validator);
  }
  return validator;
};
