// An error with the status it is answered with, where that says more than its code: a malformed body is `invalid` as a bad
// e-mail address is, but 400 and not 422.
import type { AfterwordError } from '../core/errors.js';

export class HttpError extends Error {
  readonly error: AfterwordError;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(error: AfterwordError, status: number, headers: Readonly<Record<string, string>> = {}) {
    super(error.message, { cause: error });
    this.name = 'Refusal';
    this.error = error;
    this.status = status;
    this.headers = headers;
  }
}
