// Gives comments the numbers of their entries in the search index. A number grows with the time of its comment. It is unique: in
// SQLite, where it identifies a row, in the whole store; in PostgreSQL in its discussion.
// If more than 1,000 comments have the same millisecond, the others are found as if they were newer, by at most 16 minutes and 40
// seconds (`WIDE`). Every comment is still found, and once. Dates without a time come from other systems only.
import type { CommentId, DiscussionId } from '../../core/records.js';
import type { CommentRow, Work } from './tables.js';

/** Each millisecond has so many numbers. If it has more comments, the others take higher numbers. */
const NUMBERS = 1000;
/** Where those numbers are: above the highest number of the next million milliseconds. */
const WIDE = 1e9;
/** Numbers that must be free there: more than there are comments in one call. */
const FREE = 1000;
/** The last time that has numbers of its own, because a number must be a safe integer. */
const LAST_TIME = 8.9e12;

type Range = readonly [from: number, to: number];

export type NumberedRow = Pick<CommentRow, 'id' | 'time' | 'id_length'>;

const compare = (a: NumberedRow, b: NumberedRow): number =>
  a.time - b.time || a.id_length - b.id_length || Number(a.id > b.id) - Number(a.id < b.id);

const firstNumber = ({ time }: NumberedRow): number => Math.max(-LAST_TIME, Math.min(LAST_TIME, time)) * NUMBERS;

const numbered = (work: Work, discussion: DiscussionId | undefined) => {
  const query = work.selectFrom('afterword_searched').select('number');
  return discussion === undefined ? query : query.where('discussion', '=', discussion);
};

const lastNumber = async (work: Work, [from, to]: Range, discussion: DiscussionId | undefined): Promise<number> => {
  const row = await numbered(work, discussion)
    .where('number', '>=', from)
    .where('number', '<', to)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.number ?? from - 1;
};

/** A number outside of a full millisecond. Only if the end of the million milliseconds is full too, it is further away. */
const numberBeyond = async (work: Work, first: number, discussion: DiscussionId | undefined): Promise<number> => {
  for (let width = WIDE; ; width *= 2) {
    const last = await lastNumber(work, [first, first + width], discussion);
    if (last < first + width - FREE) return last + 1;
  }
};

/** A number above all those that comments of the same millisecond have. */
const nextNumber = async (work: Work, first: number, discussion: DiscussionId | undefined): Promise<number> => {
  const last = await lastNumber(work, [first, first + NUMBERS], discussion);
  return last < first + NUMBERS - 1 ? last + 1 : await numberBeyond(work, first, discussion);
};

/**
 * New numbers, by comment. One query, unless comments have equal times.
 *
 * @param discussion within which they are unique; if absent, in the whole store
 */
export const newNumbers = async (
  work: Work,
  rows: readonly NumberedRow[],
  discussion: DiscussionId | undefined,
): Promise<ReadonlyMap<CommentId, number>> => {
  const found = await numbered(work, discussion)
    .where('number', 'in', [...new Set(rows.map(firstNumber))])
    .execute();
  const taken = new Set(found.map(({ number }) => number));
  const next = new Map<number, number>();
  /** The milliseconds of which it is known what else they have. The first number may be free again, and a later one not. */
  const asked = new Set<number>();
  const numbers = new Map<CommentId, number>();
  for (const row of [...rows].sort(compare)) {
    const first = firstNumber(row);
    let number = next.get(first) ?? first;
    if (taken.has(first) && !asked.has(first)) {
      asked.add(first);
      number = Math.max(number, await nextNumber(work, first, discussion));
    }
    if (number === first + NUMBERS) number = await numberBeyond(work, first, discussion);
    while (taken.has(number)) number += 1;
    taken.add(number);
    next.set(first, number + 1);
    numbers.set(row.id, number);
  }
  return numbers;
};
