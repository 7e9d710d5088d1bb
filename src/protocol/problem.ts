// Errors on the wire: an AfterwordError as a problem document (RFC 9457). The server writes these documents, and the adapter
// reads them.
import { ERROR_CODES } from '../core/error-codes.js';
import { banIn, type BanNotice } from '../core/bans.js';
import { sentenceIn } from '../core/refusal.js';
import { AfterwordError, type ErrorCode, type FieldFaults } from '../core/errors.js';
import type { ProofChallenge } from './proof.js';

export const PROBLEM_TYPE = 'application/problem+json';

export interface Problem {
  /** `urn:afterword:` and the code. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ErrorCode;
  readonly fields?: FieldFaults;
  /** Milliseconds; the Retry-After header has the same in seconds. */
  readonly retryAfter?: number;
  /** The reader is banned, until a date or for ever. */
  readonly ban?: BanNotice;
  /** What the owner of the site has written for those whose comment a rule refuses. */
  readonly sentence?: string;
  /** With status 428: what to solve before a comment is sent again. */
  readonly challenge?: ProofChallenge;
}

/** The status of an answer for each error code, unless a more exact one is known. */
export const STATUSES: Readonly<Record<ErrorCode, number>> = {
  network: 502,
  unavailable: 503,
  'rate-limited': 429,
  'not-found': 404,
  forbidden: 403,
  unauthorized: 401,
  invalid: 422,
  closed: 409,
  conflict: 409,
  quota: 507,
  unsupported: 405,
  corrupt: 500,
  aborted: 503,
};

const TITLES: Readonly<Record<ErrorCode, string>> = {
  network: 'Bad gateway',
  unavailable: 'Not available now',
  'rate-limited': 'Too many requests',
  'not-found': 'Not found',
  forbidden: 'Not allowed',
  unauthorized: 'Not signed in',
  invalid: 'Not acceptable as it is',
  closed: 'Discussion closed',
  conflict: 'Changed meanwhile',
  quota: 'No room left',
  unsupported: 'Not offered here',
  corrupt: 'Unreadable data',
  aborted: 'Given up',
};

export const problemOf = (
  { code, message, fields, retryAfter, cause }: AfterwordError,
  status: number = STATUSES[code],
): Problem => ({
  type: `urn:afterword:${code}`,
  title: TITLES[code],
  status,
  detail: message,
  code,
  ...(Object.keys(fields).length > 0 && { fields }),
  ...(retryAfter !== undefined && { retryAfter }),
  ...(banIn({ cause }) && { ban: banIn({ cause })! }),
  ...(sentenceIn({ cause }) !== undefined && { sentence: sentenceIn({ cause })! }),
});

/** The error in a parsed problem document, which is its cause; `undefined` if it is not a problem document of Afterword. */
export const errorFromProblem = (problem: unknown): AfterwordError | undefined => {
  if (typeof problem !== 'object' || problem === null) return undefined;
  const { code, detail, fields, retryAfter } = problem as Partial<Problem>;
  if (!code || !ERROR_CODES.includes(code)) return undefined;
  return new AfterwordError(code, detail ?? code, {
    cause: problem,
    fields: fields || undefined,
    ...(typeof retryAfter === 'number' && { retryAfter }),
  });
};
