// For how long somebody can be banned.
const DAY = 24 * 60 * 60_000;
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };

/** When a ban ends that begins now; ISO 8601. `undefined`: never. */
export const endOfBan = (choice: string, now: number): string | undefined => {
  const days = DAYS[choice];
  return days === undefined ? undefined : new Date(now + days * DAY).toISOString();
};

/** The end of a day, which is written as `2026-05-31`, where the moderator is; ISO 8601. */
export const endOfDay = (day: string): string => new Date(`${day}T23:59:59`).toISOString();

/** The day of a time, as a date field has it, where the moderator is. */
export const dayOf = (time: number): string => {
  const date = new Date(time);
  return new Date(time - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};
