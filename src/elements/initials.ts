// Initials and a colour for an author without a picture, made from the name alone: no request, no tracking.

/** The first letters of the first and the last word. A letter keeps its accents. */
export const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/);
  // The second search takes a quarter of a millisecond at its first use, and few names need it.
  const letters = words.map((word) => (/^[a-z\d](?=\w)/i.exec(word) ?? /[\p{L}\p{N}]\p{M}*/u.exec(word))?.[0]);
  letters.splice(1, letters.length - 2);
  // In cursive scripts two letters would be joined. The zero-width non-joiner keeps them apart.
  return letters.join('\u200c').toLocaleUpperCase();
};

/** A hue in degrees. The same name always has the same one. */
export const hueOf = (name: string): number => {
  let hash = 0;
  for (let i = 0; i < name.length; i += 1) hash = (hash * 31 + name.charCodeAt(i)) % 360;
  return hash;
};
