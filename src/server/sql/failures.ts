// What databases fail with, as AfterwordErrors, and what is worth another try.
import { AfterwordError, type ErrorCode } from '../../core/errors.js';

/** PostgreSQL's SQLSTATE, SQLite's result code, or the system's error code. */
const codeOf = (error: unknown): string => {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : '';
};

/** Serialization failure, deadlock, and SQLite's "somebody else is writing": the same again may well succeed. */
const isPassing = (code: string): boolean => code === '40001' || code === '40P01' || code.startsWith('SQLITE_BUSY');

const CODES: readonly (readonly [pattern: RegExp, code: ErrorCode])[] = [
  // Disk full, out of memory, too many connections are for an administrator; readers see that there is no room.
  [/^(53100|SQLITE_FULL|ENOSPC)/, 'quota'],
  // An entry of an index that is too large: of an archive that is brought in past the server, which checks ids itself.
  [/^54000$/, 'invalid'],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB|XX001|XX002)/, 'corrupt'],
];

/** Milliseconds for which a collision is tried again, after pauses that grow so far. */
const PATIENCE = 5000;
const LONGEST_PAUSE = 100;

/** Runs a piece of database work, again where it collided with another, and tells its failure as an AfterwordError. */
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
