// Slashes at the end of an address or a path. No regular expression: one that looks for the end of a run tries each of its slashes.

export const withoutEndSlashes = (text: string): string => {
  let end = text.length;
  while (text.charAt(end - 1) === '/') end -= 1;
  return text.slice(0, end);
};
