// Imports an export into a destination. It reads the whole file first, so that a broken file changes nothing, then makes a plan, then
// writes. The file is read twice, or three times if the destination has comments already.
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

/** A recognised export (detect.ts), or anything else with the same interface. */
export interface Export {
  /** The name of its format: `wordpress`. */
  readonly format: string;
  /** Its entries; each call begins at the beginning. */
  entries(): Entries;
}

export interface Comparison extends RestoreReport {
  /** Ids that belong to other comments in the destination. These are not in the counts. */
  readonly taken: readonly CommentId[];
  /** Which comments differ and are kept as they are in the destination. */
  readonly keptIds: readonly CommentId[];
}

/** Where comments are imported to. Every adapter with `restore` is one. */
export interface Destination {
  restore(
    discussion: ArchivedDiscussion,
    more: { readonly emails: ReadonlyMap<CommentId, string>; readonly merge: boolean },
  ): Promise<RestoreReport>;
  /**
   * Tells what restoring would do. With `tellsOthers`, ids that belong to other comments in the destination (with another date and
   * another text) are returned as `taken` and not counted.
   */
  compare?(
    discussion: ArchivedDiscussion,
    how: { readonly tellsOthers: boolean; readonly merge: boolean },
  ): Promise<Comparison>;
  /** Comments that earlier imports have put into other discussions than these. */
  importedElsewhere?(discussions: ReadonlySet<DiscussionId>): AsyncIterable<readonly ImportedComment[]>;
  /** Whether it has no discussions, so that nothing needs to be compared. */
  isEmpty?(): Promise<boolean>;
}

export type ImportStep = 'reading' | 'comparing' | 'writing';

export interface ImportOptions {
  readonly mapping?: Mapping;
  /** Also imports e-mail addresses, apart from the records, if the destination can store them. */
  readonly emails?: boolean;
  /** Also imports the comments of pages that readers cannot see. */
  readonly hidden?: boolean;
  /** Also imports comments that an earlier import has put into another discussion; without it such an import is refused. */
  readonly both?: boolean;
  /** Writes nothing and reports what would be done. */
  readonly dryRun?: boolean;
  readonly onStep?: (step: ImportStep) => void;
  readonly signal?: AbortSignal;
}

/** The format with Afterword's own ids and revisions. */
const ARCHIVE = 'afterword';

/** Ends with an error once the signal is aborted. */
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

  /** Whether the records come from another system and have no revisions. */
  get #isForeign(): boolean {
    return this.#source.format !== ARCHIVE;
  }

  #entries(): Entries {
    return untilAborted(this.#source.entries(), this.#options.signal);
  }

  #batches(plan: Plan, listener: ImportListener): AsyncIterable<RecordBatch> {
    return new RecordStream(this.#firstPass, plan, listener).batches(this.#entries());
  }

  /** Compares a batch with the destination, and gives new ids to comments whose ids are taken, until all are free. */
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
 * @throws AfterwordError before anything is written: `corrupt` if the file is broken, `conflict` if comments of it are in other
 *   discussions of the destination already. Later: `aborted`, and errors of the destination, which then has a part of the comments;
 *   importing again adds the rest
 */
export const importInto = (
  source: Export,
  destination: Destination,
  options: ImportOptions = {},
): Promise<ImportReport> => new Import(source, destination, options).run();
