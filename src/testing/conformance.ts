// The adapter conformance suite: what every adapter must do, as data. A case has a name, what it needs of the adapter, and
// a function that runs it; whose test runner runs it is not its business.
//
//   for (const { name, skip, run } of conformanceTests(target)) skip ? it.skip(`${name} (${skip})`) : it(name, run);
import type { Adapter } from '../core/adapter.js';
import type { Archive } from '../core/archive.js';

/**
 * What a case can need besides `list`: an ability, or
 *
 * - `seed`: the target can put an archive into the store
 * - `again`: the target can open a second adapter over the same store, as another tab or server would
 * - `readers`: the target can open adapters over the same store for different readers
 * - `mine`: records say whether the reader of `guest`, or else of `adapter`, wrote them
 */
export type Need =
  | 'add'
  | 'count'
  | 'latest'
  | 'edit'
  | 'remove'
  | 'react'
  | 'report'
  | 'moderate'
  | 'queue'
  | 'reports'
  | 'session'
  | 'restore'
  | 'changes'
  | 'version'
  | 'watch'
  | 'seed'
  | 'again'
  | 'readers'
  | 'mine';

export interface ConformanceTarget {
  /** Everything the adapter can. A case that needs more is skipped; that the list is right is a case itself. */
  readonly can: readonly Need[];
  /** Opens the adapter over a store that holds the archive. Discussions have fresh ids, so stores may be shared. */
  open(archive?: Archive): Promise<OpenTarget>;
  /** Cases this back end cannot pass, by name, each with the reason. One that passes nevertheless fails. */
  readonly deviations?: Readonly<Record<string, string>>;
}

export interface OpenTarget {
  /** The store as someone has it who may do all that `can` says. */
  readonly adapter: Adapter;
  /** The same as a reader has it who is nobody in particular, where that is less. */
  readonly guest?: Adapter;
  again?(): Promise<Adapter>;
  /** The store as a reader of this name has it; the one called `moderator` is one. */
  reader?(name: string): Promise<Adapter>;
  /** Called when the case is over. */
  close?(): Promise<void>;
}

export interface ConformanceCase {
  readonly name: string;
  readonly needs: readonly Need[];
  run(target: ConformanceTarget): Promise<void>;
}

export interface ConformanceTest {
  readonly name: string;
  /** Why this case does not apply to the target. */
  readonly skip: string | undefined;
  readonly run: () => Promise<void>;
}

/** Opens the target, runs the body, and closes whatever happened. */
export const scenario =
  (body: (open: OpenTarget) => Promise<void>, archive?: Archive) =>
  async (target: ConformanceTarget): Promise<void> => {
    const open = await target.open(archive);
    try {
      await body(open);
    } finally {
      await open.close?.();
    }
  };

/** The cases as they apply to a target. */
export const testsOf = (cases: readonly ConformanceCase[], target: ConformanceTarget): ConformanceTest[] => {
  const { deviations = {} } = target;
  const unknown = Object.keys(deviations).filter((name) => !cases.some((known) => known.name === name));
  if (unknown.length) throw new Error(`There is no conformance case named: ${unknown.join('; ')}`);
  return cases.map((one) => testOf(one, target, deviations[one.name]));
};

const testOf = (one: ConformanceCase, target: ConformanceTarget, reason: string | undefined): ConformanceTest => {
  const missing = one.needs.filter((need) => !target.can.includes(need));
  return {
    name: reason === undefined ? one.name : `deviates, ${reason}: ${one.name}`,
    skip: missing.length ? `needs ${missing.join(', ')}` : undefined,
    run: () => (reason === undefined ? one.run(target) : expectDeviation(one, target)),
  };
};

const expectDeviation = async (one: ConformanceCase, target: ConformanceTarget): Promise<void> => {
  try {
    await one.run(target);
  } catch {
    return;
  }
  throw new Error('This deviation is declared, but the adapter conforms: take the declaration out.');
};
