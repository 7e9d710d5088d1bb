// Holds the comments of readers who never had one approved. Authors of the site need no approved comment.
import type { Judge } from './judge.js';

export const newcomerJudge =
  (hasApprovedComment: (key: string) => Promise<boolean>): Judge =>
  async ({ caller: { key, author } }) =>
    author?.role === 'author' || (await hasApprovedComment(key)) ? [] : [{ rule: 'first', outcome: 'hold' }];
