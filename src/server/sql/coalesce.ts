// Combines equal queries of the same moment into one. The query runs after the last of them was asked, so that its answer includes
// everything that was written before.

/** Node, Deno, Bun and Workers have it; but it is not part of a web standard. */
declare const setImmediate: ((callback: () => void) => unknown) | undefined;

/** Resolves after the requests that have arrived by now were started, if the runtime has setImmediate; else at once. */
const soon = (): Promise<void> =>
  typeof setImmediate === 'function' ? new Promise((resolve) => void setImmediate(resolve)) : Promise.resolve();

export const coalesce = <Answer>(ask: (about: string) => Promise<Answer>): ((about: string) => Promise<Answer>) => {
  const waiting = new Map<string, Promise<Answer>>();
  return (about) => {
    let asking = waiting.get(about);
    if (!asking) {
      asking = soon().then(() => {
        waiting.delete(about);
        return ask(about);
      });
      waiting.set(about, asking);
    }
    return asking;
  };
};
