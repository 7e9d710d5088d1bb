// Calls that must not overlap take turns, in the order in which they asked.

/** Makes the function that waits for the turn of a key. It resolves to a function that ends the turn. */
export const createTurns = (): ((key: string) => Promise<() => void>) => {
  /** The last turn of each key, under way or waiting. */
  const turns = new Map<string, Promise<void>>();

  return async (key) => {
    const before = turns.get(key);
    let end!: () => void;
    const turn = new Promise<void>((resolve) => (end = resolve));
    turns.set(key, turn);
    await before;
    return () => {
      if (turns.get(key) === turn) turns.delete(key);
      end();
    };
  };
};
