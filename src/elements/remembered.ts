// What this browser remembers for all discussions of the site and must be known before the first responses are shown: the order that the
// reader chose (finding/tools.ts), and whether they have muted somebody (muting.ts).
export const remembered = (key: string): string | undefined => {
  try {
    return localStorage[key] as string | undefined;
  } catch {
    // A storage that is not allowed remembers nothing.
    return undefined;
  }
};
