/** Resolves once the page is seen, or `signal` aborted. */
export declare const whenVisible: (signal: AbortSignal) => Promise<void>;
/** Aborts with `signal`, and when the page is not seen any more or left. What is held then would keep browsers from showing the
 *  page again as it was, on Back. To be aborted by whoever needs it no longer. */
export declare const whileVisible: (signal: AbortSignal) => AbortController;
/** Resolves after so many milliseconds, or once `signal` aborted. */
export declare const delay: (wait: number, signal: AbortSignal) => Promise<void>;
