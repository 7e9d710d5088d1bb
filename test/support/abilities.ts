// All abilities that the conformance suite knows. A test of an adapter that has nearly all of them names the missing ones.
import type { Need } from '../../src/testing/index.js';

const ABILITIES: Readonly<Record<Need, true>> = {
  add: true,
  count: true,
  latest: true,
  search: true,
  edit: true,
  history: true,
  remove: true,
  own: true,
  removeOwn: true,
  react: true,
  report: true,
  moderate: true,
  queue: true,
  queueState: true,
  decide: true,
  decisions: true,
  undo: true,
  reports: true,
  session: true,
  restore: true,
  changes: true,
  version: true,
  watch: true,
  seed: true,
  again: true,
  readers: true,
  mine: true,
};

export const allAbilitiesBut = (...lacking: readonly Need[]): readonly Need[] =>
  (Object.keys(ABILITIES) as Need[]).filter((ability) => !lacking.includes(ability));
