import type { CommentRecord } from './records.js';
export interface TimedRecord {
    readonly record: CommentRecord;
    /** The time to sort by; milliseconds since 1970. */
    readonly time: number;
}
/** @throws AfterwordError `invalid` for an invalid cursor or limit */
export declare const newestPageOf: (all: readonly TimedRecord[], { limit, cursor }: {
    readonly limit?: number | undefined;
    readonly cursor?: string | undefined;
}) => {
    readonly records: readonly CommentRecord[];
    readonly cursor?: string;
};
