// Holds the comments of readers of whom few or none have been approved. Authors of the site need no approved comment.
import type { Judge } from './judge.js';

/** @param needed how many approved comments a reader needs */
export const newcomerJudge =
  (needed: number, approvedComments: (key: string, most: number) => Promise<number>): Judge =>
  async ({ caller: { key, author } }) => {
    if (author?.role === 'author') return [];
    const approved = await approvedComments(key, needed);
    return approved >= needed
      ? []
      : [{ rule: 'first', outcome: 'hold', ...(needed > 1 && { because: `${approved}/${needed}` }) }];
  };
