import { withFewMarks } from "../../core/visible.js";
// src/server/mail/safe-text.ts
/** Control characters, also those that turn text around (UAX #9), and half surrogate pairs. */
var BREAKING = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
/** The same, but line breaks and tabs stay. */
var BREAKING_IN_TEXT = /[^\P{Cc}\n\t]|[\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** Cut to a length, not within a surrogate pair. */
var cut = (text, most) => text.length > most ? `${text.slice(0, most - 1).replace(/\p{Cs}$/u, "")}…` : text;
/** A name or a title, in one line. */
var inOneLine = (text, most = 120) => cut(withFewMarks(text.slice(0, 4 * most)).replace(BREAKING, " ").replace(/ {2,}/g, " ").trim(), most);
/** A subject: in one line, whatever its words and the values in them are. */
var subjectOf = (text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
/** A text of several lines. */
var inLines = (text, most) => cut(withFewMarks(text.replace(/\r\n?|[\u2028\u2029]/g, "\n")).replace(BREAKING_IN_TEXT, ""), most);
export { inLines, inOneLine, subjectOf };

//# sourceMappingURL=safe-text.js.map