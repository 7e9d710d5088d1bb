// Limits how much work runs at a time, for writers above all: the database lets only one write at a time (row-changes.ts), and a writer that
// waits in the database would hold a connection that readers could use, and could be overtaken by later ones.

/** Runs pieces of work in the order in which they were given, at most the given number at a time. */
export const limitConcurrency = (places: number): (<T>(work: () => Promise<T>) => Promise<T>) => {
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
