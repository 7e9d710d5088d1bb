// The judges of a policy, in the order in which they are asked: the cheapest first.
import { everythingJudge } from './everything-judge.js';
import type { Judge } from './judge.js';
import { linksJudge } from './links-judge.js';
import { newcomerJudge } from './newcomer-judge.js';
import { programJudge } from './program-judge.js';

/** What a policy says of judging (policy.ts). */
export interface JudgedBy {
  readonly hold: 'nothing' | 'first' | 'everything';
  readonly links: number;
}

export interface JudgesDependencies {
  /** Whether a reader has had a comment approved; needed for `hold: 'first'`. */
  readonly hasApprovedComment?: ((key: string) => Promise<boolean>) | undefined;
}

export const judgesOf = ({ hold, links }: JudgedBy, { hasApprovedComment }: JudgesDependencies): readonly Judge[] => {
  if (hold === 'first' && !hasApprovedComment)
    throw new TypeError('The policy hold: "first" needs a store with hasApprovedComment, such as sqlStore.');
  return [
    programJudge,
    ...(hold === 'everything' ? [everythingJudge] : []),
    linksJudge(links),
    ...(hold === 'first' ? [newcomerJudge(hasApprovedComment!)] : []),
  ];
};
