// src/elements/form-formats.ts
/** The first format that an attribute names; `text` if it names none. */
var firstFormat = (names) => names?.match(/text|markdown/)?.[0] ?? "text";
export { firstFormat };

//# sourceMappingURL=form-formats.js.map