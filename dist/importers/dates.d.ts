/** Without a fraction where that is zero: `2024-05-01T09:30:00Z`. The beginning of 1970 is what a field holds that was never set. */
export declare const isoOf: (milliseconds: number) => string | undefined;
/** Milliseconds since 1970 of a written date; one without a zone is in UTC. */
export declare const timeIn: (text: string) => number | undefined;
/** A date as any of them is written: a text, the object of LeanCloud or Mongo, milliseconds or seconds since 1970. */
export declare const dateOf: (value: unknown) => string | undefined;
