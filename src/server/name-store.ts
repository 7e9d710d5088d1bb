// Where names are kept that guests may not take: by what they look like (name-skeletons.ts). Several servers over one store
// must agree, so the SQL store keeps them too; this one is for a single server.

export interface NameStore {
  /** Keeps what the name of a signed-in reader looks like, in the place of what was kept for them before. */
  keepName(author: string, skeletons: readonly string[]): Promise<void>;
  /** Whether somebody's name that is kept looks like one of these. */
  isNameKept(skeletons: readonly string[]): Promise<boolean>;
}

/** Authors and moderators of a site; who came first goes. */
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
