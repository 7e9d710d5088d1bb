// For how long somebody can be banned.
const DAY = 24 * 60 * 60_000;
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };

/** When a ban ends that begins now; ISO 8601. `undefined`: never. */
export const endOfBan = (choice: string, now: number): string | undefined => {
  const days = DAYS[choice];
  return days === undefined ? undefined : new Date(now + days * DAY).toISOString();
};
