// The report of an import, or of a dry run, as data: counts for the whole file and for each discussion, which add up to the comments in
// the file. Examples may contain control characters, which must not reach a terminal (report-text.ts removes them).
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
export const EXAMPLES = 5;

export const noCounts = (): Counts => ({ source: 0, added: 0, changed: 0, unchanged: 0, kept: 0, dropped: {} });

const sum = (counts: Partial<Record<string, number>>): number =>
  Object.values(counts).reduce<number>((total, count) => total + (count ?? 0), 0);

/** Whether the counts add up to the comments in the file. */
export const addsUp = ({ source, added, changed, unchanged, kept, dropped }: Counts): boolean =>
  source === added + changed + unchanged + kept + sum(dropped);

/** Counts of one kind of thing, with a few examples. */
export class KindCounts<Kind extends string> {
  readonly #counts = new Map<Kind, { count: number; examples: Example[] }>();

  add(kind: Kind, example?: Example, count = 1): void {
    const known = this.#counts.get(kind) ?? { count: 0, examples: [] };
    known.count += count;
    if (example && known.examples.length < EXAMPLES) known.examples.push(example);
    this.#counts.set(kind, known);
  }

  /** Whether there is room for another example. */
  wants(kind: Kind): boolean {
    return (this.#counts.get(kind)?.examples.length ?? 0) < EXAMPLES;
  }

  /** In the order of the kinds. */
  list(kinds: readonly Kind[]): KindCount<Kind>[] {
    return kinds.flatMap((kind) => {
      const known = this.#counts.get(kind);
      return known ? [{ kind, ...known }] : [];
    });
  }
}
