import type { DiscussionId } from '../core/records.js';
import type { Drop, Leftover, Repair } from './entry.js';
export interface Counts {
    /** Comments in the file. All others together are as many. */
    source: number;
    added: number;
    changed: number;
    unchanged: number;
    /** Changed in the place where they are since they came, and kept so although the file says something else. */
    kept: number;
    dropped: Partial<Record<Drop, number>>;
}
export interface DiscussionCounts extends Counts {
    readonly id: DiscussionId;
    readonly title?: string;
}
export interface Example {
    readonly discussion: DiscussionId;
    readonly comment: string;
    /** Where it begins in the file, if that has lines. */
    readonly line?: number;
    /** What is wrong with it. */
    readonly fault?: string;
}
export interface Tally<Kind> {
    readonly kind: Kind;
    readonly count: number;
    readonly examples: readonly Example[];
}
/** Comments of a file that the place has already in other discussions. */
export interface Elsewhere {
    readonly count: number;
    /** Some of them: where each is, and where it would come as well. */
    readonly examples: readonly {
        readonly comment: string;
        readonly is: DiscussionId;
        readonly comes: DiscussionId;
    }[];
}
export interface ImportReport {
    /** The name of the format: `wordpress`. */
    readonly format: string;
    readonly dryRun: boolean;
    readonly total: Counts;
    /** Those that have comments in the file, or are closed. */
    readonly discussions: readonly DiscussionCounts[];
    readonly repaired: readonly Tally<Repair>[];
    readonly dropped: readonly Tally<Drop>[];
    /** Some of those that are kept as they are, where the place can name them. */
    readonly kept: readonly Example[];
    /** Those that the place has already in other discussions than they would come into. */
    readonly elsewhere: Elsewhere;
    /** What else the file holds and does not come along. */
    readonly left: readonly Omit<Tally<Leftover>, 'examples'>[];
    /** E-mail addresses that come along, apart from the records. */
    readonly emails: number;
    /** Discussions that are named by a path, because nobody told which site it is on. */
    readonly paths: number;
}
/** Examples of each kind; more help nobody. */
export declare const EXAMPLES = 5;
export declare const noCounts: () => Counts;
/** Whether everything that came is accounted for. */
export declare const addsUp: ({ source, added, changed, unchanged, kept, dropped }: Counts) => boolean;
/** Counts of one kind of thing, with a few examples. */
export declare class Tallies<Kind extends string> {
    #private;
    add(kind: Kind, example?: Example, count?: number): void;
    /** Whether a further example would be kept. */
    wants(kind: Kind): boolean;
    /** In the order of the kinds. */
    list(kinds: readonly Kind[]): Tally<Kind>[];
}
