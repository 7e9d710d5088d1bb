// An error with its own HTTP status, where the status that belongs to its code is not exact enough: a malformed body is `invalid` as
// a bad e-mail address is, but its status is 400 and not 422.
import type { AfterwordError } from '../core/errors.js';

export class HttpError extends Error {
  readonly error: AfterwordError;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(error: AfterwordError, status: number, headers: Readonly<Record<string, string>> = {}) {
    super(error.message, { cause: error });
    this.name = 'HttpError';
    this.error = error;
    this.status = status;
    this.headers = headers;
  }
}
