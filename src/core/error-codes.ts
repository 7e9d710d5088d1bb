// The codes of errors. Only who reads an answer needs the list: pages need the codes one by one.

/** Every way in which a call can fail. There are no others: an adapter turns its own failures into these. */
export const ERROR_CODES = [
  'network', // the back end could not be reached
  'unavailable', // it was reached and cannot serve now
  'rate-limited', // too much too fast; see retryAfter
  'not-found', // no such comment
  'forbidden', // this reader is not allowed to do that
  'unauthorized', // this reader must sign in, or sign in again
  'invalid', // the draft is invalid; see fields
  'closed', // the discussion takes no more responses
  'conflict', // someone changed it first
  'quota', // no space left to store it, or storage is not allowed
  'unsupported', // this back end cannot do that
  'corrupt', // what the back end has stored, or answered, cannot be read
  'aborted', // the caller cancelled the call
] as const;
