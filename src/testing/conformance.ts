// The conformance suite for adapters: what every adapter must do, as data. A case has a name, what it needs of the adapter, and
// a function that runs it. Any test runner can be used.
//
//   for (const { name, skip, run } of conformanceTests(target)) skip ? it.skip(`${name} (${skip})`) : it(name, run);
import type { Adapter } from '../core/adapter.js';
import type { Archive } from '../core/archive.js';

/**
 * What a case can need besides `list`: an ability, or one of these:
 *
 * - `seed`: the target can put an archive into the store
 * - `again`: the target can open a second adapter with the same store, like another tab or server
 * - `readers`: the target can open adapters with the same store for different readers
 * - `mine`: records say whether the reader of `guest`, or else of `adapter`, wrote them
 */
export type Need =
  | 'add'
  | 'count'
  | 'latest'
  | 'search'
  | 'edit'
  | 'history'
  | 'remove'
  | 'own'
  | 'removeOwn'
  | 'react'
  | 'report'
  | 'moderate'
  | 'queue'
  | 'queueState'
  | 'decide'
  | 'decisions'
  | 'undo'
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
  /** Everything that the adapter can do. A case that needs more is skipped. One case checks that the list is right. */
  readonly can: readonly Need[];
  /** Opens the adapter with a store that has the archive. Discussions have new ids, so all cases may share one store. */
  open(archive?: Archive): Promise<OpenTarget>;
  /** Cases that this back end cannot pass, by name, each with the reason. If one passes nevertheless, that is a failure. */
  readonly deviations?: Readonly<Record<string, string>>;
}

export interface OpenTarget {
  /** The adapter for a reader who may do everything in `can`. */
  readonly adapter: Adapter;
  /** The adapter for an anonymous reader, if that reader may do less. */
  readonly guest?: Adapter;
  again?(): Promise<Adapter>;
  /** The adapter for the reader with this name. The reader `moderator` is a moderator. */
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

/** Opens the target, runs the body, and closes the target even if the body fails. */
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
  throw new Error('This deviation is declared, but the adapter conforms: remove the declaration.');
};
