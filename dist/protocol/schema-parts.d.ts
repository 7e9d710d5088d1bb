export type Schema = Readonly<Record<string, unknown>>;
export declare const object: (properties: Readonly<Record<string, Schema>>, optional?: readonly string[]) => Schema;
export declare const list: (items: Schema, maxItems?: number) => Schema;
export declare const enumOf: (...values: readonly string[]) => Schema;
export declare const ref: (name: string) => Schema;
export declare const string: Schema;
export declare const boolean: Schema;
export declare const count: Schema;
/** No store makes longer ids, and the keys of an index are limited. */
export declare const ID: Schema;
export declare const DISCUSSION_ID: Schema;
/** A little longer than the longest cursor of a store. */
export declare const CURSOR: Schema;
/** A date, with or without a time; ISO 8601. */
export declare const DATE: Schema;
