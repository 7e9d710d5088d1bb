// The judges of a discussion, in the order in which they are asked: the cheapest first.
import type { EffectiveRules } from './effective-rules.js';
import { everythingJudge } from './everything-judge.js';
import type { Judge } from './judge.js';
import { lengthJudge } from './length-judge.js';
import { linksJudge } from './links-judge.js';
import { newcomerJudge } from './newcomer-judge.js';
import { programJudge } from './program-judge.js';

export interface JudgesDependencies {
  /** Has learned from the decisions of moderators. */
  readonly classifier?: Judge | undefined;
  /** How many comments of a reader are approved, counted up to `most`. */
  readonly approvedComments?: ((key: string, most: number) => Promise<number>) | undefined;
}

/** @param words finds the words of the rules */
export const judgesOf = (
  { holdEverything, newcomers, links, length }: EffectiveRules,
  words: Judge,
  { approvedComments, classifier }: JudgesDependencies,
): readonly Judge[] => [
  lengthJudge(length),
  programJudge,
  ...(holdEverything ? [everythingJudge] : []),
  linksJudge(links),
  words,
  ...(classifier ? [classifier] : []),
  ...(newcomers > 0 ? [newcomerJudge(newcomers, approvedComments ?? (async () => 0))] : []),
];
