import type { RestoreReport } from '../core/adapter.js';
import type { Batch, Telling } from './delivery.js';
import { type CommentEntry, type DroppedEntry, type Leftover, type Repair } from './entry.js';
import type { Plan } from './plan.js';
import { type ImportReport } from './report.js';
import type { Survey } from './survey.js';
export interface ReporterOptions {
    readonly format: string;
    readonly dryRun: boolean;
    /** Whether e-mail addresses come along. */
    readonly emails: boolean;
}
export declare class Reporter implements Telling {
    #private;
    constructor(survey: Survey, plan: Plan, options: ReporterOptions);
    dropped(row: number, entry: CommentEntry | DroppedEntry): void;
    delivered(row: number, entry: CommentEntry, repairs: readonly Repair[], left: readonly Leftover[]): void;
    /** What the destination says that it did with a batch. */
    done({ discussion, comments }: Batch, { added, changed, unchanged }: RestoreReport): void;
    report(): ImportReport;
}
