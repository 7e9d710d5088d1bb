import type { RestoreReport } from '../core/adapter.js';
import type { CommentId } from '../core/records.js';
import type { RecordBatch, ImportListener } from './record-stream.js';
import { type CommentEntry, type DroppedEntry, type Omitted, type Repair } from './entry.js';
import type { Plan } from './plan.js';
import { type Elsewhere, type ImportReport } from './report.js';
import type { FirstPass } from './first-pass.js';
export interface ReporterOptions {
    readonly format: string;
    readonly dryRun: boolean;
    /** Whether e-mail addresses are imported. */
    readonly emails: boolean;
}
export declare class Reporter implements ImportListener {
    #private;
    elsewhere: Elsewhere;
    constructor(firstPass: FirstPass, plan: Plan, options: ReporterOptions);
    dropped(row: number, entry: CommentEntry | DroppedEntry): void;
    accepted(row: number, entry: CommentEntry, repairs: readonly Repair[], omitted: readonly Omitted[]): void;
    /** Comments of a batch that the destination keeps as they are there. */
    kept({ about }: RecordBatch, ids: readonly CommentId[]): void;
    /** Adds the result of a batch. */
    done({ discussion, comments }: RecordBatch, { added, changed, unchanged, kept }: RestoreReport): void;
    report(): ImportReport;
}
