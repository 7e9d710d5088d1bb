// Holds what seems to come from a program: no form, a filled honeypot, or too fast. Signed-in readers are never suspected, and an edit
// has no form that could be measured.
import type { Judge } from './judge.js';

/** A person needs at least this many seconds to write and send a comment after the form has appeared. */
const FASTEST_HUMAN_SECONDS = 2;

export const programJudge: Judge = ({ draft, caller }) => {
  if (!draft || caller.author) return [];
  const { honeypot, seconds = 0 } = draft.spamSignals ?? {};
  return honeypot || seconds < FASTEST_HUMAN_SECONDS ? [{ rule: 'program', outcome: 'hold' }] : [];
};
