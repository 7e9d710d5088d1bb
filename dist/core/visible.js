// src/core/visible.ts
/** Whether nothing of a text can be seen: it is empty, or has only white space, control characters and invisible ones. */
var isBlank = (text) => !/[^\s\p{Cc}\p{Cf}\p{DI}\u2800]/u.test(text);
/** A text with at most eight marks on a letter. No language needs more, and more would reach into other lines. */
var withFewMarks = (text) => /[\u0300-\uffff\xad]/.test(text) ? text.replace(/([\p{M}\p{DI}]{8})[\p{M}\p{DI}]+/gu, "$1") : text;
export { isBlank, withFewMarks };

//# sourceMappingURL=visible.js.map