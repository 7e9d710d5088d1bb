// The order that the reader chose, for all discussions of the site (finding/tools.ts). It is known before the first page is asked for.
export const rememberedOrder = (): string | null => {
  try {
    return localStorage.getItem('afterword-order');
  } catch {
    // A storage that is not allowed remembers nothing.
    return null;
  }
};
