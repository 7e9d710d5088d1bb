// One question for all who ask the same in the same moment. It is put after the last of them came, so what was written before
// anyone asked is in their answer.

/** Node, Deno, Bun and Workers have it; it stands in no web standard. */
declare const setImmediate: ((callback: () => void) => unknown) | undefined;

/** After what has arrived by now was looked at, where the runtime can say when that is. */
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
