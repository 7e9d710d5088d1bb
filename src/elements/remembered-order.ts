// The order that the reader chose, for all discussions of the site (finding/tools.ts). It is known before the first page is asked for.
export const rememberedOrder = (): string | undefined => {
  try {
    return localStorage['afterword-order'] as string | undefined;
  } catch {
    // A storage that is not allowed remembers nothing.
    return undefined;
  }
};
