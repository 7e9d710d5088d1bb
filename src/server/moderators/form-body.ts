// Reads the small form of a page that a link leads to.
import { AfterwordError } from '../../core/errors.js';
import { HttpError } from '../http-error.js';

/** Bytes. */
const LARGEST = 2000;

const refusal = (message: string, status: number): HttpError =>
  new HttpError(new AfterwordError('invalid', message), status);

/** @throws HttpError 413 or 415 */
export const readForm = async (request: Request): Promise<URLSearchParams> => {
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? ''))
    throw refusal('Send the form of the page.', 415);
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST) throw refusal('This form is too large.', 413);
  const stream: ReadableStream<Uint8Array> = request.body ?? new Blob([await request.arrayBuffer()]).stream();
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let chunk = await reader.read(); chunk.value; chunk = await reader.read()) {
    size += chunk.value.byteLength;
    if (size > LARGEST) {
      void reader.cancel().catch(() => {});
      throw refusal('This form is too large.', 413);
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return new URLSearchParams(text + decoder.decode());
};
