import type { RestoreReport } from '../core/adapter.js';
import type { ArchivedDiscussion } from '../core/archive.js';
import type { CommentId, DiscussionId } from '../core/records.js';
import type { Entries } from './entry.js';
import { type ImportedComment } from './elsewhere.js';
import { type Mapping } from './mapping.js';
import type { ImportReport } from './report.js';
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
    restore(discussion: ArchivedDiscussion, more: {
        readonly emails: ReadonlyMap<CommentId, string>;
        readonly merge: boolean;
    }): Promise<RestoreReport>;
    /**
     * Tells what restoring would do. With `tellsOthers`, ids that belong to other comments in the destination (with another date and
     * another text) are returned as `taken` and not counted.
     */
    compare?(discussion: ArchivedDiscussion, how: {
        readonly tellsOthers: boolean;
        readonly merge: boolean;
    }): Promise<Comparison>;
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
/**
 * Imports.
 *
 * @throws AfterwordError before anything is written: `corrupt` if the file is broken, `conflict` if comments of it are in other
 *   discussions of the destination already. Later: `aborted`, and errors of the destination, which then has a part of the comments;
 *   importing again adds the rest
 */
export declare const importInto: (source: Export, destination: Destination, options?: ImportOptions) => Promise<ImportReport>;
