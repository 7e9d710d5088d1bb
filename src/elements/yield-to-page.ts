// Pauses in long work, in which the page can react.

interface Scheduler {
  readonly yield?: () => Promise<void>;
}

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Resolves in a new task: the browser handles input and frames before it. */
export const yieldToPage = (): Promise<void> =>
  (globalThis as { readonly scheduler?: Scheduler }).scheduler?.yield?.() ?? nextTask();

/** Runs something when the page is idle. Without requestIdleCallback (Safari), it runs in a new task. */
export const whenIdle = (run: () => void): void => void (globalThis.requestIdleCallback ?? setTimeout)(run);

/** How many milliseconds to wait for a frame. A hidden page, or an <iframe> out of sight, may have none. */
const LONGEST_FRAME = 200;

/** Resolves when everything rendered so far is painted: one frame and one task later. On a hidden page at once. */
export const nextPaint = async (): Promise<void> => {
  if (document.hidden) return;
  await new Promise<unknown>((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, LONGEST_FRAME);
  });
  await nextTask();
};

/** Makes a function that pauses: the first time until everything so far is painted, then for one task. */
export const createYielder = (): (() => Promise<void>) => {
  let first: Promise<void> | undefined;
  return async () => {
    first ??= nextPaint();
    await first;
    await yieldToPage();
  };
};
