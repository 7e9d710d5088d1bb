/** ISO 8601, without a fraction if that is zero: `2024-05-01T09:30:00Z`. Zero is not a date, but the value of fields that were never set. */
export declare const isoOf: (milliseconds: number) => string | undefined;
/** The milliseconds since 1970 of a date in text form. A date without a zone is read as UTC. */
export declare const timeIn: (text: string) => number | undefined;
/** A date in any of the known forms: a text, an object of LeanCloud or MongoDB, milliseconds or seconds since 1970. */
export declare const dateOf: (value: unknown) => string | undefined;
