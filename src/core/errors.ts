// One error class for every failure of an adapter. The code is for programs, the message for developers. Readers never see
// the message: they see the sentence that their language has for the code.
import type { ERROR_CODES } from './error-codes.js';

export type ErrorCode = (typeof ERROR_CODES)[number];

/** What can be wrong with one field of a draft. */
export type FieldFault = 'required' | 'too-long' | 'malformed' | 'duplicate' | 'taken' | 'refused';

/** The fields of a draft that a reader fills in. */
export type DraftField = 'body' | 'name' | 'email' | 'url';

export type FieldFaults = Readonly<Partial<Record<DraftField, FieldFault>>>;

export interface AfterwordErrorOptions {
  /** The error that was caught, for the console. */
  readonly cause?: unknown;
  /** With `invalid`: which fields, and why. */
  readonly fields?: FieldFaults | undefined;
  /** With `rate-limited` and `unavailable`: milliseconds to wait before trying again. */
  readonly retryAfter?: number | undefined;
}

export class AfterwordError extends Error {
  declare readonly code: ErrorCode;
  declare readonly fields: FieldFaults;
  declare readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, message: string, { fields = {}, retryAfter, ...cause }: AfterwordErrorOptions = {}) {
    super(message, cause);
    Object.assign(this, { name: 'AfterwordError', code, fields, retryAfter });
  }
}

/** Any thrown value as an `AfterwordError`. An `AbortError` becomes `aborted`, everything else `fallback`. */
export const asAfterwordError = (thrown: unknown, fallback: ErrorCode = 'unavailable'): AfterwordError => {
  const { name } = Object(thrown) as Error;
  // By its name, because an adapter may have its own copy of this module.
  if (name === 'AfterwordError') return thrown as AfterwordError;
  return new AfterwordError(name === 'AbortError' ? 'aborted' : fallback, String(thrown), { cause: thrown });
};

/** Rejects a call that was cancelled before it began. */
export const throwIfAborted = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw new AfterwordError('aborted', 'Aborted.', { cause: signal.reason });
};

/** The same error whether there is no such comment or the caller may not see it. */
export const noSuchComment = (id: string): AfterwordError =>
  new AfterwordError('not-found', `There is no comment ${id}.`);
