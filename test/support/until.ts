// Waits for something to become true by asking again and again. The limit is there to end a test that hangs, with a
// sentence; it is far longer than anything takes, so that a slow machine fails no test.

type Truthy<T> = Exclude<T, false | 0 | '' | null | undefined>;

/**
 * @param what said in the error; the probe's own text unless given
 * @param limit in milliseconds
 * @returns the probe's first truthy answer
 */
export const until = async <T>(
  probe: () => T | Promise<T>,
  what: string = String(probe),
  limit = 20_000,
): Promise<Truthy<T>> => {
  const end = performance.now() + limit;
  for (;;) {
    const answer = await probe();
    if (answer) return answer as Truthy<T>;
    if (performance.now() > end) throw new Error(`Waited ${limit} ms in vain for ${what}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
};
