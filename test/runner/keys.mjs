/** 'Control+Enter' → ['Control', 'Enter']; a '+' at the end is the plus key. */
export const splitKeys = (combination) => combination.split(/\+(?=.)/u);
