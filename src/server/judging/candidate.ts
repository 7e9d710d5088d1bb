// A comment as judges see it: its body is parsed at most once, and only if a judge needs it.
import { parseBody } from '../../body/parse.js';
import type { Root } from '../../body/tree.js';
import type { Candidate } from './judge.js';

/** Stands for the article's address, which relative links are resolved against. */
const ANY_PAGE = 'https://article.invalid/';

export const candidateOf = (given: Omit<Candidate, 'tree'>): Candidate => {
  let tree: Root | undefined;
  return { ...given, tree: () => (tree ??= parseBody(given.body, ANY_PAGE)) };
};
