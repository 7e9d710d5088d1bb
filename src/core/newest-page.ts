// A page of comments of several discussions, newest first, for adapters that have all records in memory. SQL stores do the same with an
// index.
import { AfterwordError } from './errors.js';
import type { CommentRecord } from './records.js';
import { ANSWER_BYTES, firstWithin, recordBytes } from './weight.js';

/** Comments of a page, if the query has no limit. */
const COMMENTS = 50;
const MOST_COMMENTS = 100;

export interface TimedRecord {
  readonly record: CommentRecord;
  /** The time to sort by; milliseconds since 1970. */
  readonly time: number;
}

/** The place of a comment: a time, and what makes it different from others of the same time. */
type Place = readonly [time: number, idLength: number, id: string, discussion: string];

const placeOf = ({ record, time }: TimedRecord): Place => [time, record.id.length, record.id, record.discussion];

const compare = (a: Place, b: Place): number =>
  a[0] - b[0] || a[1] - b[1] || Number(a[2] > b[2]) - Number(a[2] < b[2]) || Number(a[3] > b[3]) - Number(a[3] < b[3]);

const placeIn = (cursor: string): Place => {
  try {
    const place = JSON.parse(cursor) as Place;
    const [time, idLength, id, discussion] = place;
    const isPlace = [time, idLength].every(Number.isFinite) && [id, discussion].every((one) => typeof one === 'string');
    if (isPlace) return place;
  } catch {
    // Not JSON.
  }
  throw new AfterwordError('invalid', 'This cursor does not belong to this list.');
};

/** @throws AfterwordError `invalid` for an invalid cursor or limit */
export const newestPageOf = (
  all: readonly TimedRecord[],
  { limit = COMMENTS, cursor }: { readonly limit?: number | undefined; readonly cursor?: string | undefined },
): { readonly records: readonly CommentRecord[]; readonly cursor?: string } => {
  if (!(limit >= 1)) throw new AfterwordError('invalid', `A page cannot have ${limit} comments.`);
  const last = cursor === undefined ? undefined : placeIn(cursor);
  const rest = all
    .map((timed) => ({ record: timed.record, place: placeOf(timed) }))
    .filter(({ place }) => !last || compare(place, last) < 0)
    .sort((a, b) => compare(b.place, a.place));
  const page = firstWithin(
    rest.slice(0, Math.min(limit, MOST_COMMENTS)),
    ({ record }) => recordBytes(record),
    ANSWER_BYTES,
  );
  const end = page.at(-1);
  return {
    records: page.map(({ record }) => record),
    ...(rest.length > page.length && end && { cursor: JSON.stringify(end.place) }),
  };
};
