// Holds every comment.
import type { Judge } from './judge.js';

export const everythingJudge: Judge = () => [{ rule: 'everything', outcome: 'hold' }];
