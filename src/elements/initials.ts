// What stands for a face: initials on a colour of one's own, made from the name alone. No request, no tracking.

/** The first letters of the first and the last word, as a reader counts letters. */
export const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/);
  const letters = words.map((word) => /[\p{L}\p{N}]\p{M}*/u.exec(word)?.[0]);
  letters.splice(1, letters.length - 2);
  // Two letters of a cursive script would join into a word; the zero-width non-joiner keeps them apart.
  return letters.join('\u200c').toLocaleUpperCase();
};

/** A hue in degrees; the same for the same name. */
export const hueOf = (name: string): number => {
  let hash = 0;
  for (let i = 0; i < name.length; i += 1) hash = (hash * 31 + name.charCodeAt(i)) % 360;
  return hash;
};
