// The orders of comments, compared two at a time.
import { expect } from 'chai';
import { compareOldest, compareRoots, scoreOf, timeOf, type SortKey } from '../../src/core/order.js';
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

  it('count what is liked, less what is disliked', () => {
    expect(scoreOf(commentRecord('a'))).to.equal(0);
    const reactions = { like: { count: 5, mine: true }, heart: { count: 2, mine: false } };
    expect(scoreOf({ id: 'a', reactions })).to.equal(7);
    expect(scoreOf({ id: 'a', reactions: { ...reactions, dislike: { count: 4, mine: false } } })).to.equal(3);
  });

  it('put roots oldest first, newest first, or most liked first', () => {
    const roots = [key('b', 1, likes(1)), key('d', 3, likes(3)), key('a', 0, likes(1)), key('c', 2)];
    const order = (name: 'oldest' | 'newest' | 'best'): string => sorted(roots, (a, b) => compareRoots(name, a, b));
    expect(order('oldest')).to.equal('a b c d');
    expect(order('newest')).to.equal('d c b a');
    expect(order('best')).to.equal('d a b c');
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
