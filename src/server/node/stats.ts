// afterword stats: how many comments there were each day, how many wait, and how long others waited.
import type { DayStatistics } from '../../core/adapter.js';
import type { LocalDay } from '../../core/local-days.js';
import { openDatabase } from '../sql/open.js';
import { sqlStore } from '../sql/store.js';
import { checkExists } from './check-database.js';
import { type ParsedSettings, UsageError } from './settings.js';
import { DAY } from '../durations.js';

const HEAD = ['day', 'comments', 'approved', 'waiting', 'spam', 'removed'] as const;

const rowOf = ({ day, approved, pending, spam, removed }: DayStatistics): readonly string[] => [
  day,
  ...[approved + pending + spam + removed, approved, pending, spam, removed].map(String),
];

/** `5 min`, `3.5 h`, `2 d` */
const lengthOf = (time: number): string => {
  const minutes = time / 60_000;
  if (minutes < 90) return `${Math.round(minutes)} min`;
  if (minutes < 48 * 60) return `${Number((minutes / 60).toFixed(1))} h`;
  return `${Number((minutes / 60 / 24).toFixed(1))} d`;
};

const tableOf = (rows: readonly (readonly string[])[]): string => {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0))),
    )
    .map((cells) => `${cells.join('  ')}\n`)
    .join('');
};

/** In UTC, the newest first. @param today when it began; milliseconds since 1970 */
const daysUntil = (today: number, days: number): readonly LocalDay[] =>
  Array.from({ length: days }, (_, index) => {
    const start = today - index * DAY;
    return { day: new Date(start).toISOString().slice(0, 10), start, end: start + DAY };
  });

export const printStats = async (given: ParsedSettings): Promise<void> => {
  if (given.operands.length) throw new UsageError('afterword stats takes no names: --db names the database.');
  const days = given.number('days', 1, 36_500) ?? 30;
  const name = given.text('db') ?? 'afterword.db';
  checkExists(name);
  const store = sqlStore({ open: () => openDatabase(name) });
  try {
    const { pending, reported } = await store.statistics.queueLengths();
    const today = Math.floor(Date.now() / DAY) * DAY;
    const counts = (await store.statistics.days(daysUntil(today, days))).filter(
      (day) => day.approved + day.pending + day.spam + day.removed > 0,
    );
    const waits = await store.statistics.waits(today - (days - 1) * DAY);
    process.stdout.write(`Waiting: ${pending}. Reported: ${reported}.\n`);
    const outbox = await store.outbox.state();
    if (outbox.waiting + outbox.sent + outbox.failed)
      process.stdout.write(
        `Mails and webhooks: ${outbox.waiting} wait, the oldest for ${lengthOf(outbox.age)}; ${outbox.failed} failed.\n`,
      );
    if (waits)
      process.stdout.write(
        `Approved by a moderator: ${waits.count}; half of them within ${lengthOf(waits.median)}, nine of ten within ${lengthOf(waits.ninetieth)}.\n`,
      );
    process.stdout.write('\n');
    process.stdout.write(tableOf([HEAD, ...counts.map(rowOf)]));
  } finally {
    await store.close();
  }
};
