// src/core/own-comments.ts
/** Comments that one call of `removeOwn` removes at most. */
var MOST_REMOVED = 100;
export { MOST_REMOVED };

//# sourceMappingURL=own-comments.js.map