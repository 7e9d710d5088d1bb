// The session of a moderator who signed in by a link, as a request has it.

export interface SignedInSession {
  readonly hash: string;
  /** The moderator's id. */
  readonly moderator: string;
  /** Whether the server's own pages have it, in a cookie, or the pages of one origin, as a bearer token. */
  readonly kind: 'cookie' | 'bearer';
}
