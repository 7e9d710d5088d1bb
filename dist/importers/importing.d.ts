import type { RestoreReport } from '../core/adapter.js';
import type { ArchivedDiscussion } from '../core/archive.js';
import type { CommentId, DiscussionId } from '../core/records.js';
import type { Entries } from './entry.js';
import { type ImportedComment } from './elsewhere.js';
import { type Mapping } from './mapping.js';
import type { ImportReport } from './report.js';
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
    restore(discussion: ArchivedDiscussion, more: {
        readonly emails: ReadonlyMap<CommentId, string>;
        readonly merge: boolean;
    }): Promise<RestoreReport>;
    /**
     * What restoring would do. With `tellsOthers`, comments whose id the place has for another one (of another date, and saying
     * something else) are told instead of counted.
     */
    compare?(discussion: ArchivedDiscussion, how: {
        readonly tellsOthers: boolean;
        readonly merge: boolean;
    }): Promise<Comparison>;
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
/**
 * Imports.
 *
 * @throws AfterwordError `corrupt` when the file is broken, and `conflict` when comments of it are in the place already under other
 *   discussions, before anything is written; `aborted`; and what the destination
 *   fails with, which leaves it with a part: doing it again then brings the rest
 */
export declare const importInto: (source: Export, destination: Destination, options?: ImportOptions) => Promise<ImportReport>;
