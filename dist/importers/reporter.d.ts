import type { RestoreReport } from '../core/adapter.js';
import type { CommentId } from '../core/records.js';
import type { Batch, Telling } from './delivery.js';
import { type CommentEntry, type DroppedEntry, type Leftover, type Repair } from './entry.js';
import type { Plan } from './plan.js';
import { type Elsewhere, type ImportReport } from './report.js';
import type { Survey } from './survey.js';
export interface ReporterOptions {
    readonly format: string;
    readonly dryRun: boolean;
    /** Whether e-mail addresses come along. */
    readonly emails: boolean;
}
export declare class Reporter implements Telling {
    #private;
    elsewhere: Elsewhere;
    constructor(survey: Survey, plan: Plan, options: ReporterOptions);
    dropped(row: number, entry: CommentEntry | DroppedEntry): void;
    delivered(row: number, entry: CommentEntry, repairs: readonly Repair[], left: readonly Leftover[]): void;
    /** Which comments of a batch the destination has in another state of its own. */
    kept({ about }: Batch, ids: readonly CommentId[]): void;
    /** What the destination says that it did with a batch. */
    done({ discussion, comments }: Batch, { added, changed, unchanged, kept }: RestoreReport): void;
    report(): ImportReport;
}
