// The words of a text, to find out whether two texts say the same although a back end has made HTML of one of them.

/** A tag ends before the next `<`: otherwise each `<` of a text without `>` would be looked at up to the end of the text. */
export const wordsIn = (source: string): string =>
  source
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&#?\w+;/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
