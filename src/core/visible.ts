// What readers can see of a text. Some characters of Unicode are invisible, and a letter can have any number of combining marks.

/** Whether nothing of a text can be seen: it is empty, or has only white space, control characters and invisible ones. */
export const isBlank = (text: string): boolean => !/[^\s\p{Cc}\p{Cf}\p{DI}\u2800]/u.test(text);

/** A text with at most eight marks on a letter. No language needs more, and more would reach into other lines. */
export const withFewMarks = (text: string): string =>
  // Most texts have none. To find that out is much faster than to look for eight.
  /[\u0300-\uffff\xad]/.test(text) ? text.replace(/([\p{M}\p{DI}]{8})[\p{M}\p{DI}]+/gu, '$1') : text;
