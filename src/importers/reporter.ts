// Collects the report of an import while its comments are read.
import type { RestoreReport } from '../core/adapter.js';
import type { CommentId } from '../core/records.js';
import type { RecordBatch, ImportListener } from './record-stream.js';
import {
  type CommentEntry,
  DROPS,
  type Drop,
  type DroppedEntry,
  OMITTED,
  type Omitted,
  type Repair,
  REPAIRS,
} from './entry.js';
import type { Plan } from './plan.js';
import {
  addsUp,
  type Counts,
  type Elsewhere,
  type DiscussionCounts,
  type Example,
  EXAMPLES,
  type ImportReport,
  noCounts,
  KindCounts,
} from './report.js';
import type { FirstPass } from './first-pass.js';

export interface ReporterOptions {
  readonly format: string;
  readonly dryRun: boolean;
  /** Whether e-mail addresses are imported. */
  readonly emails: boolean;
}

const isAddress = (id: string): boolean => /^https?:/.test(id);

export class Reporter implements ImportListener {
  readonly #firstPass: FirstPass;
  readonly #plan: Plan;
  readonly #options: ReporterOptions;
  readonly #counts: Counts[];
  readonly #repaired = new KindCounts<Repair>();
  readonly #dropped = new KindCounts<Drop>();
  readonly #omitted = new KindCounts<Omitted>();
  readonly #kept: Example[] = [];
  elsewhere: Elsewhere = { count: 0, examples: [] };
  #emails = 0;

  constructor(firstPass: FirstPass, plan: Plan, options: ReporterOptions) {
    this.#firstPass = firstPass;
    this.#plan = plan;
    this.#options = options;
    this.#counts = plan.discussions.map(noCounts);
    for (const [kind, count] of firstPass.omitted) this.#omitted.add(kind, undefined, count);
    for (const [kind, count] of firstPass.repairs) {
      const [first, ...more] = firstPass.repairLines.get(kind) ?? [];
      const exampleOf = (line: number): Example => ({ discussion: '', comment: '', line });
      this.#repaired.add(kind, first ? exampleOf(first) : undefined, count - more.length);
      for (const line of more) this.#repaired.add(kind, exampleOf(line));
    }
    for (const { repairs } of firstPass.people.values()) for (const kind of repairs) this.#repaired.add(kind);
    for (const [number, { repair, id }] of plan.discussions.entries())
      if (repair && plan.kept[number]) this.#repaired.add(repair, { discussion: id, comment: '' });
  }

  dropped(row: number, entry: CommentEntry | DroppedEntry): void {
    const reason = this.#plan.reasonOf(row) ?? 'unreadable';
    const counts = this.#counts[this.#plan.discussionOf(row)]!;
    counts.source += 1;
    counts.dropped[reason] = (counts.dropped[reason] ?? 0) + 1;
    const fault = entry.type === 'dropped' ? entry.fault : undefined;
    this.#dropped.add(reason, this.#dropped.wants(reason) ? this.#example(row, entry, fault) : undefined);
  }

  accepted(row: number, entry: CommentEntry, repairs: readonly Repair[], omitted: readonly Omitted[]): void {
    this.#counts[this.#plan.discussionOf(row)]!.source += 1;
    for (const kind of repairs)
      this.#repaired.add(kind, this.#repaired.wants(kind) ? this.#example(row, entry) : undefined);
    for (const kind of omitted) this.#omitted.add(kind);
  }

  #example(row: number, entry: CommentEntry | DroppedEntry, fault?: string): Example {
    return {
      discussion: this.#plan.discussions[this.#plan.discussionOf(row)]!.id,
      comment: entry.id,
      ...(entry.line > 0 && { line: entry.line }),
      ...(fault && { fault }),
    };
  }

  /** Comments of a batch that the destination keeps as they are there. */
  kept({ about }: RecordBatch, ids: readonly CommentId[]): void {
    for (const comment of ids.slice(0, EXAMPLES - this.#kept.length))
      this.#kept.push({ discussion: about.id, comment });
  }

  /** Adds the result of a batch. */
  done({ discussion, comments }: RecordBatch, { added, changed, unchanged, kept }: RestoreReport): void {
    const counts = this.#counts[discussion]!;
    counts.added += added;
    counts.changed += changed;
    counts.unchanged += unchanged;
    counts.kept += kept;
    for (const { email } of comments) {
      if (email === undefined) continue;
      if (this.#options.emails) this.#emails += 1;
      else this.#omitted.add('email');
    }
  }

  report(): ImportReport {
    const total = noCounts();
    const discussions: DiscussionCounts[] = [];
    let paths = 0;
    for (const [number, { id, title, closed, isHidden, url, repair }] of this.#plan.discussions.entries()) {
      const counts = this.#counts[number]!;
      if (!counts.source && (!closed || isHidden)) continue;
      discussions.push({ id, ...(title !== undefined && { title }), ...counts });
      if (this.#plan.kept[number] && url === undefined && !repair && !isAddress(id) && this.#isPathed()) paths += 1;
      for (const name of ['source', 'added', 'changed', 'unchanged', 'kept'] as const) total[name] += counts[name];
      for (const reason of DROPS)
        if (counts.dropped[reason]) total.dropped[reason] = (total.dropped[reason] ?? 0) + counts.dropped[reason];
    }
    if (total.source !== this.#firstPass.rows.count || !addsUp(total))
      throw new Error(`The counts of this import do not add up: ${JSON.stringify(total)}.`);
    return {
      format: this.#options.format,
      dryRun: this.#options.dryRun,
      total,
      discussions,
      repaired: this.#repaired.list(REPAIRS),
      dropped: this.#dropped.list(DROPS),
      kept: this.#kept,
      elsewhere: this.elsewhere,
      omitted: this.#omitted.list(OMITTED).map(({ kind, count }) => ({ kind, count })),
      emails: this.#emails,
      paths,
    };
  }

  /** Whether pages of this format have paths or addresses. The ids in an archive may be any text. */
  #isPathed(): boolean {
    return this.#options.format !== 'afterword';
  }
}
