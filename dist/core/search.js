// src/core/search.ts
/** The longest search, in UTF-16 code units. */
var LONGEST_SEARCH = 200;
var MOST_SEARCH_WORDS = 10;
export { LONGEST_SEARCH, MOST_SEARCH_WORDS };

//# sourceMappingURL=search.js.map