// Turns errors of databases into AfterwordErrors, and retries work after errors that pass.
import { AfterwordError, type ErrorCode } from '../../core/errors.js';

/** Node's own SQLite driver gives numbers, the other drivers the names of SQLite's result codes. */
const RESULT_CODES: Readonly<Record<number, string>> = {
  5: 'SQLITE_BUSY',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  26: 'SQLITE_NOTADB',
};

/** PostgreSQL's SQLSTATE, SQLite's result code, or the system's error code. */
export const codeOf = (error: unknown): string => {
  const { code, errcode } = error as { code?: unknown; errcode?: number };
  // The lowest byte of SQLite's number; the rest is a detail.
  if (code === 'ERR_SQLITE_ERROR') return RESULT_CODES[(errcode ?? 0) & 255] ?? code;
  return typeof code === 'string' ? code : '';
};

/** Serialization failure, deadlock, and SQLite's "somebody else is writing": another attempt may succeed. */
const isPassing = (code: string): boolean => code === '40001' || code === '40P01' || code.startsWith('SQLITE_BUSY');

const CODES: readonly (readonly [pattern: RegExp, code: ErrorCode])[] = [
  // The disk is full.
  [/^(53100|SQLITE_FULL|ENOSPC)/, 'quota'],
  // An index entry is too large. That happens only with archives that are not imported by the server, which checks ids itself.
  [/^54000$/, 'invalid'],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB|XX001|XX002)/, 'corrupt'],
];

/** Milliseconds for which work is retried, and the longest pause between two attempts. */
const PATIENCE = 5000;
const LONGEST_PAUSE = 100;

/** Runs a piece of database work, retries it after a collision with other work, and throws other failures as AfterwordErrors. */
export const withRetry = async <T>(work: () => Promise<T>): Promise<T> => {
  const end = performance.now() + PATIENCE;
  for (let pause = 1; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await work();
    } catch (cause) {
      if (cause instanceof AfterwordError) throw cause;
      const code = codeOf(cause);
      if (isPassing(code) && performance.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * pause));
        continue;
      }
      const known = CODES.find(([pattern]) => pattern.test(code))?.[1] ?? 'unavailable';
      throw new AfterwordError(known, `The database failed${code && ` with ${code}`}.`, { cause });
    }
  }
};
