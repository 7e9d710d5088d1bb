// Brings an export into a place where discussions are kept: reads it to its end first, so that a broken file changes nothing,
// then plans, then writes. A file is read two times, or three if the place holds comments already.
import type { RestoreReport } from '../core/adapter.js';
import type { ArchivedDiscussion } from '../core/archive.js';
import { AfterwordError, throwIfAborted } from '../core/errors.js';
import { noOutcomes } from '../core/merge.js';
import type { CommentId, DiscussionId } from '../core/records.js';
import {
  type RecordBatch,
  type StreamedComment,
  RecordStream,
  emailsIn,
  type ImportListener,
} from './record-stream.js';
import type { Entries } from './entry.js';
import { elsewhereText, findElsewhere, type ImportedComment } from './elsewhere.js';
import { createMapping, type Mapping } from './mapping.js';
import { Plan } from './plan.js';
import type { ImportReport } from './report.js';
import { Reporter } from './reporter.js';
import { FirstPass } from './first-pass.js';

/** An export that was recognised (detect.ts), or something that reads like one. */
export interface Export {
  /** The name of its format: `wordpress`. */
  readonly format: string;
  /** Its entries, from the beginning, each time. */
  entries(): Entries;
}

export interface Comparison extends RestoreReport {
  /** Ids that the place has for other comments. Not counted as anything. */
  readonly taken: readonly CommentId[];
  /** Which comments differ and stay as they are there. */
  readonly keptIds: readonly CommentId[];
}

/** Where comments go. Every adapter that can `restore` is one. */
export interface Destination {
  restore(
    discussion: ArchivedDiscussion,
    more: { readonly emails: ReadonlyMap<CommentId, string>; readonly merge: boolean },
  ): Promise<RestoreReport>;
  /**
   * What restoring would do. With `tellsOthers`, comments whose id the place has for another one (of another date, and saying
   * something else) are told instead of counted.
   */
  compare?(
    discussion: ArchivedDiscussion,
    how: { readonly tellsOthers: boolean; readonly merge: boolean },
  ): Promise<Comparison>;
  /** What earlier imports brought into other discussions than these. */
  importedElsewhere?(discussions: ReadonlySet<DiscussionId>): AsyncIterable<readonly ImportedComment[]>;
  /** Whether there is nothing in it that could be in the way. */
  isEmpty?(): Promise<boolean>;
}

export type ImportStep = 'reading' | 'comparing' | 'writing';

export interface ImportOptions {
  readonly mapping?: Mapping;
  /** Also brings e-mail addresses along, apart from the records, where the destination has a place for them. */
  readonly emails?: boolean;
  /** Also brings along what stands on pages that readers cannot see. */
  readonly hidden?: boolean;
  /** Also brings comments that an earlier import brought into another discussion; without it such an import is refused. */
  readonly both?: boolean;
  /** Writes nothing, and tells what would be done. */
  readonly dryRun?: boolean;
  readonly onStep?: (step: ImportStep) => void;
  readonly signal?: AbortSignal;
}

/** The format whose ids and revisions are Afterword's own. */
const ARCHIVE = 'afterword';

/** Makes sure, now and then, that the import is still wanted. */
async function* untilAborted(entries: Entries, signal: AbortSignal | undefined): Entries {
  for await (const batch of entries) {
    throwIfAborted(signal);
    yield batch;
  }
}

const noListener: ImportListener = { dropped: () => {}, accepted: () => {} };

const discussionOf = ({ about }: RecordBatch, comments: readonly StreamedComment[]): ArchivedDiscussion => ({
  ...about,
  comments: comments.map(({ record }) => record),
});

class Import {
  readonly #source: Export;
  readonly #destination: Destination;
  readonly #options: ImportOptions;
  readonly #firstPass = new FirstPass();

  constructor(source: Export, destination: Destination, options: ImportOptions) {
    this.#source = source;
    this.#destination = destination;
    this.#options = options;
  }

  async run(): Promise<ImportReport> {
    const { dryRun = false, emails = false, hidden = false, mapping = createMapping(), onStep } = this.#options;
    onStep?.('reading');
    for await (const batch of this.#entries()) for (const entry of batch) this.#firstPass.take(entry);
    const { format } = this.#source;
    const plan = new Plan(this.#firstPass, { mapping, format, hidden });
    const reporter = new Reporter(this.#firstPass, plan, { format, dryRun, emails });

    await this.#checkElsewhere(plan, reporter);
    if (dryRun) {
      onStep?.('comparing');
      for await (const batch of this.#batches(plan, reporter))
        reporter.done(batch, await this.#settle(plan, batch, reporter));
      return reporter.report();
    }
    if (this.#destination.compare && !(await this.#destination.isEmpty?.())) {
      onStep?.('comparing');
      for await (const batch of this.#batches(plan, noListener)) await this.#settle(plan, batch, reporter);
    }
    onStep?.('writing');
    for await (const batch of this.#batches(plan, reporter)) {
      const addresses = emails ? emailsIn(batch.comments) : new Map<CommentId, string>();
      const result = await this.#destination.restore(discussionOf(batch, batch.comments), {
        emails: addresses,
        merge: this.#isForeign,
      });
      reporter.done(batch, result);
    }
    return reporter.report();
  }

  /** @throws AfterwordError `conflict` */
  async #checkElsewhere(plan: Plan, reporter: Reporter): Promise<void> {
    const { both = false, dryRun = false } = this.#options;
    if (!this.#isForeign || !this.#destination.importedElsewhere) return;
    const here = new Set(plan.discussions.map(({ id }) => id));
    const found = await findElsewhere(this.#firstPass, plan, this.#destination.importedElsewhere(here));
    if (found.count && !both && !dryRun) throw new AfterwordError('conflict', elsewhereText(found));
    reporter.elsewhere = found;
  }

  /** Its records count no revisions. */
  get #isForeign(): boolean {
    return this.#source.format !== ARCHIVE;
  }

  #entries(): Entries {
    return untilAborted(this.#source.entries(), this.#options.signal);
  }

  #batches(plan: Plan, listener: ImportListener): AsyncIterable<RecordBatch> {
    return new RecordStream(this.#firstPass, plan, listener).batches(this.#entries());
  }

  /** Compares a batch, and gives comments whose ids are taken other ones until none is. */
  async #settle(plan: Plan, batch: RecordBatch, reporter: Reporter): Promise<RestoreReport> {
    const total = noOutcomes();
    let comments = batch.comments;
    if (!this.#destination.compare) return { ...total, added: comments.length };
    const how = { tellsOthers: this.#isForeign, merge: this.#isForeign };
    while (comments.length) {
      const found = await this.#destination.compare(discussionOf(batch, comments), how);
      for (const name of ['added', 'changed', 'unchanged', 'kept'] as const) total[name] += found[name];
      reporter.kept(batch, found.keptIds);
      const taken = new Set(found.taken);
      comments = comments
        .filter(({ record }) => taken.has(record.id))
        .map((one) => {
          const mark = plan.giveOtherId(one.row);
          return { ...one, record: { ...one.record, id: `${one.record.id}${mark}` } };
        });
    }
    return total;
  }
}

/**
 * Imports.
 *
 * @throws AfterwordError `corrupt` when the file is broken, and `conflict` when comments of it are in the place already under other
 *   discussions, before anything is written; `aborted`; and what the destination
 *   fails with, which leaves it with a part: doing it again then brings the rest
 */
export const importInto = (
  source: Export,
  destination: Destination,
  options: ImportOptions = {},
): Promise<ImportReport> => new Import(source, destination, options).run();
