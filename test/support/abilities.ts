// Everything that the conformance suite can ask of an adapter. A test of an adapter that can nearly all of it names what
// the adapter cannot.
import type { Need } from '../../src/testing/index.js';

const ABILITIES: Readonly<Record<Need, true>> = {
  add: true,
  count: true,
  latest: true,
  edit: true,
  remove: true,
  react: true,
  report: true,
  moderate: true,
  queue: true,
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
