// src/core/decisions.ts
/** Milliseconds in which a decision can be undone. After that, the words of a removed comment are forgotten. */
var UNDO_WINDOW = 6048e5;
/** Comments that one call of `decide` decides about at most. */
var MOST_DECIDED = 100;
/** The longest reason of a decision, in characters. */
var LONGEST_REASON = 500;
export { LONGEST_REASON, MOST_DECIDED, UNDO_WINDOW };

//# sourceMappingURL=decisions.js.map