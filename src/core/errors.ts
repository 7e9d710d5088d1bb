// One error class for everything an adapter can fail with. The code is for programs, the message for developers;
// readers see their locale's sentence for the code and never the message.

/** Every way a call can fail. The list is closed: an adapter maps its own failures to these. */
export const ERROR_CODES = [
  'network', // the back end could not be reached
  'unavailable', // it was reached and cannot serve now
  'rate-limited', // too much too fast; see retryAfter
  'not-found', // no such comment
  'forbidden', // this reader may not
  'unauthorized', // this reader must sign in, or sign in again
  'invalid', // the draft is not acceptable; see fields
  'closed', // the discussion takes no more responses
  'conflict', // someone changed it first
  'quota', // no room left to store it, or none allowed
  'unsupported', // this back end cannot do that
  'corrupt', // what the back end holds or answered cannot be read
  'aborted', // the caller took the call back
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** What can be wrong with one field of a draft. */
export type FieldFault = 'required' | 'too-long' | 'malformed' | 'duplicate' | 'taken';

/** The fields of a draft that a reader fills in. */
export type DraftField = 'body' | 'name' | 'email' | 'url';

export type FieldFaults = Readonly<Partial<Record<DraftField, FieldFault>>>;

export interface AfterwordErrorOptions {
  /** What was caught, kept for the console. */
  readonly cause?: unknown;
  /** With `invalid`: which fields, and why. */
  readonly fields?: FieldFaults;
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

/** Any thrown value as an `AfterwordError`; an `AbortError` becomes `aborted`, the unknown becomes `fallback`. */
export const asAfterwordError = (thrown: unknown, fallback: ErrorCode = 'unavailable'): AfterwordError => {
  const { name } = Object(thrown) as Error;
  // By name: an adapter may come with a copy of its own of this module.
  if (name === 'AfterwordError') return thrown as AfterwordError;
  return new AfterwordError(name === 'AbortError' ? 'aborted' : fallback, String(thrown), { cause: thrown });
};

/** Rejects a call that was taken back before it began. */
export const throwIfAborted = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw new AfterwordError('aborted', 'Aborted.', { cause: signal.reason });
};

/** Said alike of what is not there and of what the caller may not see. */
export const noSuchComment = (id: string): AfterwordError =>
  new AfterwordError('not-found', `There is no comment ${id}.`);
