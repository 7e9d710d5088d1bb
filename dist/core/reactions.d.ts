/** A `dislike` counts against a comment. A back end may offer others. */
export declare const LIKE = "like";
export declare const DISLIKE = "dislike";
export declare const REACTIONS: readonly ["like", "dislike"];
