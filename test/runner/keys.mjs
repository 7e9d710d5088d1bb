/** 'Control+Enter' → ['Control', 'Enter']; a '+' that stands last is the plus key. */
export const splitKeys = (combination) => combination.split(/\+(?=.)/u);
