// Refuses a comment that is too short or too long for the rules.
import type { Judge } from './judge.js';

export const lengthJudge =
  ({ least, most }: { readonly least: number; readonly most: number }): Judge =>
  ({ body: { source } }) => {
    const { length } = source.trim();
    if (length >= least && length <= most) return [];
    const because = `${length}`;
    const message =
      length < least
        ? `A comment has at least ${least} characters here.`
        : `A comment has at most ${most} characters here.`;
    return [{ rule: 'length', outcome: 'refuse', because, message }];
  };
