// Finds comments with many links.
import { linksIn } from '../../body/links-in.js';
import type { EffectiveRules } from './effective-rules.js';
import type { Judge } from './judge.js';

export const linksJudge =
  ({ most, outcome }: EffectiveRules['links']): Judge =>
  ({ tree }) => {
    const count = linksIn(tree());
    return count > most ? [{ rule: 'links', outcome, because: String(count) }] : [];
  };
