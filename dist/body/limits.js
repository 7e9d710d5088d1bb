// src/body/limits.ts
/** Markdown and HTML of more characters are shown as text. A reader may send 20,000. */
var LONGEST_BODY = 1e6;
/**
* How many characters all addresses of a body may have together, where a short text could make long ones: by naming one
* again and again. What is over it is no link. An address of its own fits, with every letter of it percent-encoded.
*/
var addressRoom = (source) => 1e4 + 12 * source.length;
export { LONGEST_BODY, addressRoom };

//# sourceMappingURL=limits.js.map