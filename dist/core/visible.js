// src/core/visible.ts
/** Whether nothing of a text shows: it is empty, or white space, controls and characters that are drawn as nothing. */
var isBlank = (text) => !/[^\s\p{Cc}\p{Cf}\p{DI}\u2800]/u.test(text);
/** A text with eight marks on a letter at the most: more than any language stacks, and few enough to stay near their line. */
var withFewMarks = (text) => text.replace(/([\p{M}\p{DI}]{8})[\p{M}\p{DI}]+/gu, "$1");
export { isBlank, withFewMarks };

//# sourceMappingURL=visible.js.map