// Holds a comment with many links.
import { linksIn } from '../../body/links-in.js';
import type { Judge } from './judge.js';

/** @param most how many links a comment may have */
export const linksJudge =
  (most: number): Judge =>
  ({ tree }) => {
    const count = linksIn(tree());
    return count > most ? [{ rule: 'links', outcome: 'hold', because: String(count) }] : [];
  };
