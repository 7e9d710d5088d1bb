// Limits how much work runs at a time, for writers above all: in a discussion the database lets only one write at a time
// (discussion-lock.ts), and a writer that waits in the database would hold a connection that readers could use, and could be overtaken by
// later ones.

export type Limited = <T>(work: () => Promise<T>) => Promise<T>;

/** Runs pieces of work in the order in which they were given, at most the given number at a time. */
export const limitConcurrency = (places: number): Limited => {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
};

/** The same, with a limit of its own for each key. */
export const limitConcurrencyByKey = (places: number): (<T>(key: string, work: () => Promise<T>) => Promise<T>) => {
  const queues = new Map<string, { readonly run: Limited; users: number }>();
  return async (key, work) => {
    let queue = queues.get(key);
    if (!queue) queues.set(key, (queue = { run: limitConcurrency(places), users: 0 }));
    queue.users += 1;
    try {
      return await queue.run(work);
    } finally {
      queue.users -= 1;
      if (!queue.users) queues.delete(key);
    }
  };
};
