/** When a ban ends that begins now; ISO 8601. `undefined`: never. */
export declare const endOfBan: (choice: string, now: number) => string | undefined;
