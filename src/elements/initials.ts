// What stands for a face: initials on a colour of one's own, made from the name alone. No request, no tracking.

/** The first letters of the first and the last word, as a reader counts letters. */
export const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  // Two letters of a cursive script would join into a word; the zero-width non-joiner keeps them apart.
  return ends
    .map((word) => firstLetter(word ?? ''))
    .join('\u200c')
    .toLocaleUpperCase();
};

const firstLetter = (word: string): string => /[\p{L}\p{N}]\p{M}*/u.exec(word)?.[0] ?? '';

/** A hue in degrees; the same for the same name. */
export const hueOf = (name: string): number => {
  let hash = 0;
  for (let i = 0; i < name.length; i += 1) hash = (hash * 31 + name.charCodeAt(i)) % 360;
  return hash;
};
