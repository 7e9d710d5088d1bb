// What a server writes down of each request: enough to find a fault, nothing about a person. No address, no name, no text,
// no secret, and no discussion either, as its id may be an address somebody read. Of a
// page that was refused its site is written down, or its owner would not find out why nothing works there.

export interface LogEntry {
  /** `warn`: somebody was refused whom the owner may have meant to allow. */
  readonly level: 'info' | 'warn' | 'error';
  /** When it was done, ISO 8601. */
  readonly time: string;
  /** Stands in the answer's x-request-id too, so that a reader's complaint can be found. */
  readonly request: string;
  readonly method: string;
  /** The route's name in the protocol; `none` for an address that is not a route. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  /** The origin of the page that was refused, with level `warn`. */
  readonly origin?: string;
  /** What would allow it. */
  readonly hint?: string;
  /** What went wrong inside, with level `error`. */
  readonly error?: string;
}

export type Log = (entry: LogEntry) => void;

/** Where an error comes from, without what it was about: messages of databases may quote what they were given. */
export const traceOf = (error: unknown): string => {
  const causes: string[] = [];
  for (let cause: unknown = error; cause instanceof Error && causes.length < 5; { cause } = cause) {
    const { code } = cause as { code?: string | number };
    const frames = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
    causes.push([`${cause.name}${code === undefined ? '' : ` ${code}`}`, ...frames.slice(0, 8)].join('\n'));
  }
  return causes.join('\ncaused by ');
};
