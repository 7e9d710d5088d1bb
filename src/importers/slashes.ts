// Removes slashes at the end of an address or a path. Without a regular expression, because that would try every slash of a long run.

export const withoutEndSlashes = (text: string): string => {
  let end = text.length;
  while (text.charAt(end - 1) === '/') end -= 1;
  return text.slice(0, end);
};
