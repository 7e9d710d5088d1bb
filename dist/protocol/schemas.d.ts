export type Schema = Readonly<Record<string, unknown>>;
/** No store makes longer ids, and the keys of an index are limited. */
export declare const ID: Schema;
export declare const DISCUSSION_ID: Schema;
/** A little longer than the longest cursor of a store. */
export declare const CURSOR: Schema;
export declare const schemas: {
    Body: Readonly<Record<string, unknown>>;
    Author: Readonly<Record<string, unknown>>;
    Comment: Readonly<Record<string, unknown>>;
    Page: Readonly<Record<string, unknown>>;
    Changes: Readonly<Record<string, unknown>>;
    Following: Readonly<Record<string, unknown>>;
    Session: Readonly<Record<string, unknown>>;
    Draft: Readonly<Record<string, unknown>>;
    Change: Readonly<Record<string, unknown>>;
    Moderation: Readonly<Record<string, unknown>>;
    DiscussionModeration: Readonly<Record<string, unknown>>;
    Report: Readonly<Record<string, unknown>>;
    Reports: Readonly<Record<string, unknown>>;
    Found: Readonly<Record<string, unknown>>;
    History: Readonly<Record<string, unknown>>;
    OwnRemovals: Readonly<Record<string, unknown>>;
    OwnRemoval: Readonly<Record<string, unknown>>;
    Queue: Readonly<Record<string, unknown>>;
    Discussion: Readonly<Record<string, unknown>>;
    RestoreReport: Readonly<Record<string, unknown>>;
    Counts: Readonly<Record<string, unknown>>;
    Latest: Readonly<Record<string, unknown>>;
    Problem: Readonly<Record<string, unknown>>;
};
export type SchemaName = keyof typeof schemas;
