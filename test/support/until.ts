// Waits until something is true, by checking again and again. The limit ends a test that hangs, with a message. It is far longer than
// anything takes, so that no test fails on a slow machine.

type Truthy<T> = Exclude<T, false | 0 | '' | null | undefined>;

/**
 * @param what the text of the error; by default the source of the probe
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
