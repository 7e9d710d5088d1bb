// Ids in a form that every store accepts, and their fingerprints. Two ids with the same fingerprint count as equal: the second comment
// then gets a new id, so that nothing is lost.
import { Fingerprint } from '../core/fingerprint.js';

export { Fingerprint };

/** The protocol allows ids of 500 characters; the rest is for suffixes that make ids unique (plan.ts). */
const LONGEST_ID = 450;
const LONGEST_DISCUSSION = 2000;

/** A name in a form that every store accepts: no NUL, no half surrogate pairs, not too long. The result depends only on the name. */
const storableName = (name: string, longest: number): string => {
  const whole = name.replaceAll(/[\0\p{Cs}]/gu, '\ufffd');
  return whole.length <= longest ? whole : `${whole.slice(0, longest - 20)}~${new Fingerprint().text(name).toString()}`;
};

export const commentIdOf = (id: string): string => storableName(id, LONGEST_ID);
export const discussionIdOf = (id: string): string => storableName(id, LONGEST_DISCUSSION);
