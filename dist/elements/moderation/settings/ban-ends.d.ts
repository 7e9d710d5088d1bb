/** When a ban ends that begins now; ISO 8601. `undefined`: never. */
export declare const endOfBan: (choice: string, now: number) => string | undefined;
/** The end of a day, which is written as `2026-05-31`, where the moderator is; ISO 8601. */
export declare const endOfDay: (day: string) => string;
/** The day of a time, as a date field has it, where the moderator is. */
export declare const dayOf: (time: number) => string;
