// The message in the page's console if the server cannot be reached. The browser does not tell a script the reason: a server
// that is down, one that does not allow the page's site, and a policy of the page all look the same.
import { asAfterwordError } from '../core/errors.js';

const page = (globalThis as { readonly location?: Location }).location;

export interface Advice {
  /** The server has answered: later failures have nothing to do with settings. */
  reached(): void;
  /** Says once what to check. */
  failed(error: unknown): void;
}

export const adviceFor = (base: string): Advice => {
  let isDone = false;
  return {
    reached() {
      isDone = true;
    },
    failed(error) {
      const isUnreached = asAfterwordError(error).code === 'network';
      if (isDone || !page || (isUnreached && !navigator.onLine)) return;
      isDone = true;
      if (!isUnreached) return;
      const isElsewhere = new URL(base, page.href).origin !== page.origin;
      console.warn(
        `Afterword: ${base} gives no answer that this page may read. The browser's network panel shows why. If it runs and is ` +
          `refused all the same:${isElsewhere ? ` start it with --origin ${page.origin};` : ''} a Content-Security-Policy of ` +
          `this page must have it in connect-src.`,
      );
    },
  };
};
