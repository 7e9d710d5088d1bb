// Letting the page breathe within long work.

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

/** Resolves in a task of its own: input and frames that are due go first. */
export const yieldToPage = (): Promise<void> =>
  (globalThis as { readonly scheduler?: Scheduler }).scheduler?.yield?.() ?? nextTask();

/** Milliseconds to wait for a frame: a page that nobody sees, an <iframe> out of sight, may have none. */
const LONGEST_FRAME = 200;

/** Resolves once what was rendered so far has been painted: one frame and one task later. At once where nothing was rendered. */
export const nextPaint = async (): Promise<void> => {
  if (document.hidden) return;
  await new Promise<unknown>((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, LONGEST_FRAME);
  });
  await nextTask();
};

/** Lets the page breathe: first until what was rendered so far has been painted, then for a task each time. */
export const createYielder = (): (() => Promise<void>) => {
  let first: Promise<void> | undefined;
  return async () => {
    first ??= nextPaint();
    await first;
    await yieldToPage();
  };
};
