// The reactions whose meaning is known. In a file of their own: the order of comments needs them and no other list of words.

/** A `dislike` counts against a comment. A back end may offer others. */
export const LIKE = 'like';
export const DISLIKE = 'dislike';
export const REACTIONS = [LIKE, DISLIKE] as const;
