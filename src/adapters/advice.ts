// The message in the page's console if a back end cannot be reached. The browser does not tell a script the reason: a server
// that is down, one that does not allow the page's site, and a policy of the page all look the same.
import type { CallOptions } from '../core/adapter.js';
import { asAfterwordError, type ErrorCode } from '../core/errors.js';

const page = (globalThis as { readonly location?: Location }).location;

/** Passes an answer on. If the first one does not come, says once what to check. */
export type Advised = (asking: Promise<Response>, call: CallOptions) => Promise<Response>;

/**
 * @param remedy what to change at the back end, so that it allows a page of another origin
 * @param refusal the code with which the back end refuses such a page, if the page may read its answer
 */
export const advisedOn = (base: string, remedy: (origin: string) => string, refusal?: ErrorCode): Advised => {
  let isDone = false;
  const advise = (error: unknown): void => {
    const { code } = asAfterwordError(error);
    const isUnreached = code === 'network';
    if (isDone || !page || (isUnreached && !navigator.onLine)) return;
    // If it was reached once, later failures have nothing to do with settings.
    isDone = true;
    if (!isUnreached && code !== refusal) return;
    const isElsewhere = new URL(base, page.href).origin !== page.origin;
    console.warn(
      `Afterword: ${base} gives no answer that this page may use. The browser's network panel shows why. If it runs and is ` +
        `refused all the same:${isElsewhere ? ` ${remedy(page.origin)};` : ''} a Content-Security-Policy of ` +
        `this page must have it in connect-src.`,
    );
  };
  return async (asking, { signal }) => {
    try {
      const answer = await asking;
      isDone = true;
      return answer;
    } catch (error) {
      // Whoever called it off is no sign of anything.
      if (!signal?.aborted) advise(error);
      throw error;
    }
  };
};
