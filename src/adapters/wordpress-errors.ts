// Turns errors of WordPress into AfterwordErrors, by their codes, because the messages are translated.
import { AfterwordError, type FieldFaults } from '../core/errors.js';

/** Milliseconds between two comments of a reader; WordPress does not say how long to wait. */
const FLOOD_PAUSE = 15_000;

interface WordPressError {
  readonly code?: string;
  readonly message?: string;
  readonly data?: {
    readonly details?: Readonly<Record<string, unknown>>;
    readonly params?: Readonly<Record<string, unknown>>;
  };
}

const CODES: Readonly<Record<string, AfterwordError['code']>> = {
  rest_comment_login_required: 'unauthorized',
  rest_cookie_invalid_nonce: 'unauthorized',
  rest_comment_closed: 'closed',
  rest_comment_draft_post: 'forbidden',
  rest_cannot_read_post: 'forbidden',
  rest_comment_invalid_post_id: 'not-found',
  rest_comment_invalid_id: 'not-found',
  rest_post_invalid_id: 'not-found',
  afterword_no_parent: 'not-found',
  comment_duplicate: 'conflict',
  comment_flood: 'rate-limited',
};

const FAULTS: Readonly<Record<string, FieldFaults>> = {
  rest_comment_content_invalid: { body: 'required' },
  rest_comment_author_data_required: { name: 'required', email: 'required' },
  comment_content_column_length: { body: 'too-long' },
  comment_author_column_length: { name: 'too-long' },
  comment_author_email_column_length: { email: 'too-long' },
  comment_author_url_column_length: { url: 'too-long' },
};

const PARAMETERS = { author_name: 'name', author_email: 'email', author_url: 'url', content: 'body' } as const;

/** The error in an answer of WordPress. */
export const wordpressError = (answer: unknown): AfterwordError | undefined => {
  const { code = '', message = code, data } = (answer ?? {}) as WordPressError;
  const known = CODES[code];
  if (known) return new AfterwordError(known, message, known === 'rate-limited' ? { retryAfter: FLOOD_PAUSE } : {});
  const fields = FAULTS[code] ?? (code === 'rest_invalid_param' ? faultsIn(data?.params) : undefined);
  return fields && new AfterwordError('invalid', message, { fields });
};

const faultsIn = (parameters: Readonly<Record<string, unknown>> = {}): FieldFaults =>
  Object.fromEntries(
    Object.keys(parameters).flatMap((name) =>
      Object.hasOwn(PARAMETERS, name) ? [[PARAMETERS[name as keyof typeof PARAMETERS], 'malformed']] : [],
    ),
  );
