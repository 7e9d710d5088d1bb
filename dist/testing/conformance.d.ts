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
export type Need = 'add' | 'count' | 'latest' | 'edit' | 'remove' | 'react' | 'report' | 'moderate' | 'queue' | 'reports' | 'session' | 'restore' | 'changes' | 'version' | 'watch' | 'seed' | 'again' | 'readers' | 'mine';
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
export declare const scenario: (body: (open: OpenTarget) => Promise<void>, archive?: Archive) => (target: ConformanceTarget) => Promise<void>;
/** The cases as they apply to a target. */
export declare const testsOf: (cases: readonly ConformanceCase[], target: ConformanceTarget) => ConformanceTest[];
