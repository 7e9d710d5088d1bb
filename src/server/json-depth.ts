// How deep JSON is nested, before it is parsed. A loop and no regular expression: that would keep a place to go back to for each
// character of a string, and fail with a long one.

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_MAP = 123;
const CLOSE_MAP = 125;

/** The most brackets that are open at once. Brackets in strings do not count. */
export const jsonDepth = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isInString) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) isInString = false;
    } else if (code === QUOTE) isInString = true;
    else if (code === OPEN_MAP || code === OPEN_LIST) deepest = Math.max(deepest, (depth += 1));
    else if (code === CLOSE_MAP || code === CLOSE_LIST) depth -= 1;
  }
  return deepest;
};
