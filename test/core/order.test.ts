// The orders of comments, compared two at a time.
import { expect } from 'chai';
import { compareOldest, bestTimeOf, compareRoots, timeOf, type SortKey } from '../../src/core/order.js';
import type { CommentRecord } from '../../src/core/index.js';
import { commentRecord } from '../support/records.js';

const key = (id: string, second: number, more: Partial<CommentRecord> = {}): SortKey => {
  const record = commentRecord(id, { second, ...more });
  return { record, time: timeOf(record) };
};
const likes = (count: number): Partial<CommentRecord> => ({ reactions: { like: { count, mine: false } } });
const sorted = (keys: readonly SortKey[], compare: (a: SortKey, b: SortKey) => number): string =>
  keys
    .slice()
    .sort(compare)
    .map(({ record }) => record.id)
    .join(' ');

describe('the orders of comments', () => {
  it('go by the date, whatever its zone', () => {
    expect(timeOf(commentRecord('a', { createdAt: '2024-05-01T02:00:00+02:00' }))).to.equal(Date.UTC(2024, 4, 1));
    expect(sorted([key('b', 2), key('c', 1), key('a', 3)], compareOldest)).to.equal('c b a');
  });

  it('go by the number in the id where dates are the same', () => {
    expect(sorted([key('10', 0), key('9', 0), key('100', 0)], compareOldest)).to.equal('9 10 100');
    expect(sorted([key('bb', 0), key('aa', 0)], compareOldest)).to.equal('aa bb');
    expect(compareOldest(key('a', 0), key('b', 0))).to.equal(-1);
    expect(compareOldest(key('b', 0), key('a', 0))).to.equal(1);
    expect(compareOldest(key('a', 0), key('a', 0))).to.equal(0);
  });

  it('move a comment forward by its reactions, up to five years, and backward by its dislikes', () => {
    const years = (counts: Readonly<Record<string, number>>): number => {
      const reactions = Object.fromEntries(
        Object.entries(counts).map(([name, count]) => [name, { count, mine: true }]),
      );
      const moved = bestTimeOf({ record: { id: 'a', reactions }, time: 0 });
      expect(Number.isSafeInteger(moved), JSON.stringify(counts)).to.equal(true);
      return moved / (365.25 * 24 * 3_600_000);
    };
    expect(bestTimeOf(key('a', 0))).to.equal(timeOf(commentRecord('a')));
    expect(years({ like: 1 })).to.equal(1);
    expect(years({ like: 4, heart: 2 })).to.equal(3);
    expect(years({ like: 3, dislike: 3 })).to.equal(0);
    expect(years({ dislike: 1 })).to.equal(-1);
    expect(years({ like: 1000 })).to.be.within(4.9, 5);
    // An archive may say anything.
    for (const counts of [{ like: -4 }, { like: -5, dislike: 1 }, { like: 1e308, heart: 1e308 }])
      expect(years(counts)).to.be.within(-5, 5);
  });

  it('put one like before a year, and of two comments with equal reactions the newer one', () => {
    const year = 366 * 24 * 3600;
    const best = (...keys: SortKey[]): string => sorted(keys, (a, b) => compareRoots('best', a, b));
    expect(best(key('new', year), key('liked', 2 * 24 * 3600, likes(1)))).to.equal('liked new');
    expect(best(key('new', year), key('liked', 0, likes(1)))).to.equal('new liked');
    expect(best(key('older', 0, likes(7)), key('newer', 1, likes(7)))).to.equal('newer older');
    expect(best(key('10', 0), key('9', 0))).to.equal('10 9');
  });

  it('put roots oldest first, newest first, or best first', () => {
    const roots = [key('b', 1, likes(1)), key('d', 3, likes(3)), key('a', 0, likes(1)), key('c', 2)];
    const order = (name: 'oldest' | 'newest' | 'best'): string => sorted(roots, (a, b) => compareRoots(name, a, b));
    expect(order('oldest')).to.equal('a b c d');
    expect(order('newest')).to.equal('d c b a');
    expect(order('best')).to.equal('d b a c');
  });

  it('put what is pinned first, in each', () => {
    const pinned = { pinned: true };
    const roots = [key('a', 0, likes(9)), key('b', 1, pinned), key('c', 2), key('d', 3, { ...pinned, ...likes(1) })];
    const order = (name: 'oldest' | 'newest' | 'best'): string => sorted(roots, (a, b) => compareRoots(name, a, b));
    expect(order('oldest')).to.equal('b d a c');
    expect(order('newest')).to.equal('d b c a');
    expect(order('best')).to.equal('d b a c');
  });
});
