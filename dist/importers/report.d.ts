import type { DiscussionId } from '../core/records.js';
import type { Drop, Omitted, Repair } from './entry.js';
export interface Counts {
    /** Comments in the file: the sum of all the other counts. */
    source: number;
    added: number;
    changed: number;
    unchanged: number;
    /** Changed in the destination since their import, and kept so although they differ from the file. */
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
export interface KindCount<Kind> {
    readonly kind: Kind;
    readonly count: number;
    readonly examples: readonly Example[];
}
/** Comments of the file that are in other discussions of the destination already. */
export interface Elsewhere {
    readonly count: number;
    /** Some of them: the discussion where each is, and the one where it would be imported to. */
    readonly examples: readonly {
        readonly comment: string;
        readonly current: DiscussionId;
        readonly target: DiscussionId;
    }[];
}
export interface ImportReport {
    /** The name of the format: `wordpress`. */
    readonly format: string;
    readonly dryRun: boolean;
    readonly total: Counts;
    /** The discussions that have comments in the file, or are closed. */
    readonly discussions: readonly DiscussionCounts[];
    readonly repaired: readonly KindCount<Repair>[];
    readonly dropped: readonly KindCount<Drop>[];
    /** Some of the comments that were kept, if the destination can name them. */
    readonly kept: readonly Example[];
    /** Comments that are in other discussions of the destination already. */
    readonly elsewhere: Elsewhere;
    /** Other data in the file that was not imported. */
    readonly omitted: readonly Omit<KindCount<Omitted>, 'examples'>[];
    /** How many e-mail addresses were imported, apart from the records. */
    readonly emails: number;
    /** How many discussions have a path as their id, because there was no base address. */
    readonly paths: number;
}
/** The most examples of each kind. */
export declare const EXAMPLES = 5;
export declare const noCounts: () => Counts;
/** Whether the counts add up to the comments in the file. */
export declare const addsUp: ({ source, added, changed, unchanged, kept, dropped }: Counts) => boolean;
/** Counts of one kind of thing, with a few examples. */
export declare class KindCounts<Kind extends string> {
    #private;
    add(kind: Kind, example?: Example, count?: number): void;
    /** Whether there is room for another example. */
    wants(kind: Kind): boolean;
    /** In the order of the kinds. */
    list(kinds: readonly Kind[]): KindCount<Kind>[];
}
