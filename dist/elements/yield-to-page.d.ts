/** Resolves in a new task: the browser handles input and frames before it. */
export declare const yieldToPage: () => Promise<void>;
/** Runs something when the page is idle. Without requestIdleCallback (Safari), it runs in a new task. */
export declare const whenIdle: (run: () => void) => void;
/** Resolves when everything rendered so far is painted: one frame and one task later. On a hidden page at once. */
export declare const nextPaint: () => Promise<void>;
/** Makes a function that pauses: the first time until everything so far is painted, then for one task. */
export declare const createYielder: () => (() => Promise<void>);
