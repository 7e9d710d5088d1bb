// The reactions that have a meaning here. They have a file of their own, because order.ts must not import vocabulary.ts.

/** A `dislike` counts against a comment. A back end may offer others. */
export const LIKE = 'like';
export const DISLIKE = 'dislike';
export const REACTIONS = [LIKE, DISLIKE] as const;
