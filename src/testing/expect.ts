// The assertions of the suite. They are our own, so that the suite needs no test library.
import { AfterwordError, type ErrorCode } from '../core/errors.js';

const show = (value: unknown): string => JSON.stringify(value) ?? String(value);

/** Compares as JSON, with the keys of objects in any order. */
export const expectEqual = (actual: unknown, expected: unknown, what: string): void => {
  if (canonical(actual) !== canonical(expected))
    throw new Error(`${what}: expected ${show(expected)}, got ${show(actual)}`);
};

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

export const expectThat = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what);
};

/** Expects a rejection with an AfterwordError of this code, and returns it. */
export const expectError = async (call: Promise<unknown>, code: ErrorCode, what: string): Promise<AfterwordError> => {
  let outcome: unknown;
  try {
    outcome = await call;
  } catch (error) {
    if (!(error instanceof AfterwordError))
      throw new Error(`${what}: expected an AfterwordError, got ${String(error)}`, { cause: error });
    expectEqual(error.code, code, `${what}: the error's code`);
    return error;
  }
  throw new Error(`${what}: expected a rejection with ${code}, got ${show(outcome)}`);
};

/** Waits until something is true, for changes that an adapter receives without asking. */
export const expectSoon = async (holds: () => boolean | Promise<boolean>, what: string): Promise<void> => {
  const end = Date.now() + 5000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`${what}: did not happen within five seconds`);
    await new Promise<void>((resolve) => setTimeout(resolve, 10));
  }
};
