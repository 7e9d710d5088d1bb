// afterword stats: how many comments there were each day, and how many wait, as a table.
import { openDatabase } from '../sql/open.js';
import type { DayCounts } from '../sql/statistics.js';
import { sqlStore } from '../sql/store.js';
import { checkExists } from './check-database.js';
import { type ParsedSettings, UsageError } from './settings.js';

const DAY = 24 * 60 * 60_000;

const HEAD = ['day', 'comments', 'approved', 'waiting', 'spam', 'removed'] as const;

const rowOf = ({ day, approved, pending, spam, removed }: DayCounts): readonly string[] => [
  day,
  ...[approved + pending + spam + removed, approved, pending, spam, removed].map(String),
];

const tableOf = (rows: readonly (readonly string[])[]): string => {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0))),
    )
    .map((cells) => `${cells.join('  ')}\n`)
    .join('');
};

export const printStats = async (given: ParsedSettings): Promise<void> => {
  if (given.operands.length) throw new UsageError('afterword stats takes no names: --db names the database.');
  const days = given.number('days', 1, 36_500) ?? 30;
  const name = given.text('db') ?? 'afterword.db';
  checkExists(name);
  const store = sqlStore({ open: () => openDatabase(name) });
  try {
    const { pending, reported } = await store.statistics.queueLengths();
    const today = Math.floor(Date.now() / DAY) * DAY;
    const counts = await store.statistics.days(today - (days - 1) * DAY);
    process.stdout.write(`Waiting: ${pending}. Reported: ${reported}.\n\n`);
    process.stdout.write(tableOf([HEAD, ...counts.map(rowOf)]));
  } finally {
    await store.close();
  }
};
