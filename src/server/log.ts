// The log entry of a request: enough to find a fault, and nothing about a person. It has no address, name, text or secret, and no
// discussion, because its id may be an address that somebody has read. If a page was refused, the entry names its site: otherwise
// the owner could not find out why nothing works there.

export interface LogEntry {
  /** `warn`: a site was refused that the owner may have meant to allow. */
  readonly level: 'info' | 'warn' | 'error';
  /** When the request was answered, ISO 8601. */
  readonly time: string;
  /** The same as the answer's x-request-id header, so that the entry of a reader's complaint can be found. */
  readonly request: string;
  readonly method: string;
  /** The route's name in the protocol; `none` for an address that is not a route. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  /** The origin of the page that was refused, with level `warn`. */
  readonly origin?: string;
  /** Which setting would allow it. */
  readonly hint?: string;
  /** What went wrong inside, with level `error`. */
  readonly error?: string;
}

export type Log = (entry: LogEntry) => void;

/** The names, codes and stack frames of an error without its messages: messages of databases may quote their input. */
export const traceOf = (error: unknown): string => {
  const causes: string[] = [];
  for (let cause: unknown = error; cause instanceof Error && causes.length < 5; { cause } = cause) {
    const { code } = cause as { code?: string | number };
    const frames = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
    causes.push([`${cause.name}${code === undefined ? '' : ` ${code}`}`, ...frames.slice(0, 8)].join('\n'));
  }
  return causes.join('\ncaused by ');
};
