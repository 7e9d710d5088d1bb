// src/body/limits.ts
/** Longer Markdown and HTML is shown as text. A reader may send 20,000 characters. */
var LONGEST_BODY = 1e6;
/**
* How many characters all addresses of a body may have together, because a short text can use one long address again and again.
* Links above this limit are shown as text. A single address always fits, even if every character of it is percent-encoded.
*/
var addressRoom = (source) => 1e4 + 12 * source.length;
export { LONGEST_BODY, addressRoom };

//# sourceMappingURL=limits.js.map