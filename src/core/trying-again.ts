// Which failures may be over after a while.
import type { AfterwordError, ErrorCode } from './errors.js';

/** Failures that may be over after a while, such as a server that is being restarted. */
export const TRANSIENT: readonly ErrorCode[] = ['network', 'unavailable'];

/** Whether something that failed with this error is tried again without the reader. */
export const isTriedAgain = (error: AfterwordError | undefined): boolean => !!error && TRANSIENT.includes(error.code);

/** Waits for something that may fail. If the reader store fails, a draft is sent nevertheless, because the page still has its text. */
export const ignoringErrors = async (work: Promise<unknown> | undefined): Promise<void> => {
  await work?.catch(() => {});
};
