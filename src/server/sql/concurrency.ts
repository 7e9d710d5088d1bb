// Writers in turn. The database lets one write at a time (writing.ts), but whoever waits for that there holds a connection
// which a reader could use, and may be passed by many who came later.

/** Runs pieces of work in the order they came, so many at a time. */
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
