// src/core/reactions.ts
/** A `dislike` counts against a comment. A back end may offer others. */
var LIKE = "like";
var DISLIKE = "dislike";
var REACTIONS = [LIKE, DISLIKE];
export { DISLIKE, LIKE, REACTIONS };

//# sourceMappingURL=reactions.js.map