/** Resolves in a task of its own: input and frames that are due go first. */
export declare const yieldToPage: () => Promise<void>;
/** Resolves once what was rendered so far has been painted: one frame and one task later. At once where nothing was rendered. */
export declare const nextPaint: () => Promise<void>;
/** Lets the page breathe: first until what was rendered so far has been painted, then for a task each time. */
export declare const createYielder: () => (() => Promise<void>);
