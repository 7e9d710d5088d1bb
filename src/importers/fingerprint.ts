// Names as every store takes them, and the fingerprints that stand for them. Two ids that share a fingerprint are taken for the
// same: the second comment then gets an id of its own, so that even so nothing is lost.
import { Fingerprint } from '../core/fingerprint.js';

export { Fingerprint };

/** The server's protocol takes ids of 500; some room is left for what makes an id unlike another (plan.ts). */
const LONGEST_ID = 450;
const LONGEST_DISCUSSION = 2000;

/** A name as every store takes it: no NUL, no half character, not too long. The same name gives the same, always. */
const storableName = (name: string, longest: number): string => {
  const whole = name.replaceAll(/[\0\p{Cs}]/gu, '\ufffd');
  return whole.length <= longest ? whole : `${whole.slice(0, longest - 20)}~${new Fingerprint().text(name).toString()}`;
};

export const commentIdOf = (id: string): string => storableName(id, LONGEST_ID);
export const discussionIdOf = (id: string): string => storableName(id, LONGEST_DISCUSSION);
