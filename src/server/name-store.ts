// Keeps the names that guests may not use, as their skeletons (name-skeletons.ts). This store is for a single server; servers that
// share a database share the names in it (sql/sql-names.ts).

export interface NameStore {
  /** Keeps the skeletons of a signed-in reader's name, and forgets their former name. */
  keepName(author: string, skeletons: readonly string[]): Promise<void>;
  /** Whether one of these skeletons belongs to a kept name. */
  isNameKept(skeletons: readonly string[]): Promise<boolean>;
}

/** Authors and moderators of a site; of more, the oldest entry is forgotten. */
const MOST_AUTHORS = 10_000;

export const memoryNameStore = (): NameStore => {
  const names = new Map<string, readonly string[]>();
  return {
    async keepName(author, skeletons) {
      names.delete(author);
      if (skeletons.length) names.set(author, skeletons);
      const [first] = names.keys();
      if (names.size > MOST_AUTHORS) names.delete(first!);
    },
    async isNameKept(skeletons) {
      for (const kept of names.values()) if (kept.some((skeleton) => skeletons.includes(skeleton))) return true;
      return false;
    },
  };
};
