/** Every way in which a call can fail. There are no others: an adapter turns its own failures into these. */
export declare const ERROR_CODES: readonly ['network', 'unavailable', 'rate-limited', 'not-found', 'forbidden', 'unauthorized', 'invalid', 'closed', 'conflict', 'quota', 'unsupported', 'corrupt', 'aborted'];
