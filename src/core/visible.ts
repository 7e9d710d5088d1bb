// What of a text can be seen. Unicode has characters that show nothing, and marks that stack on a letter without end.

/** Whether nothing of a text shows: it is empty, or white space, controls and characters that are drawn as nothing. */
export const isBlank = (text: string): boolean => !/[^\s\p{Cc}\p{Cf}\p{DI}\u2800]/u.test(text);

/** A text with eight marks on a letter at the most: more than any language stacks, and few enough to stay near their line. */
export const withFewMarks = (text: string): string => text.replace(/([\p{M}\p{DI}]{8})[\p{M}\p{DI}]+/gu, '$1');
