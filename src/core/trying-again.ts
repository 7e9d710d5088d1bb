// Which failures pass by themselves.
import type { AfterwordError, ErrorCode } from './errors.js';

/** What passes by itself, such as a server that is being restarted. */
export const TRANSIENT: readonly ErrorCode[] = ['network', 'unavailable'];

/** Whether a draft that failed with this error is tried again by itself. */
export const isTriedAgain = (error: AfterwordError | undefined): boolean => !!error && TRANSIENT.includes(error.code);

/** A store that cannot keep anything must not stop the sending: the page still holds the text. */
export const ignoringErrors = async (work: Promise<unknown> | undefined): Promise<void> => {
  await work?.catch(() => {});
};
