// Pages of records that are all at hand.
import { expect } from 'chai';
import { countApproved, placeholders, redactForReader } from '../../src/core/open-records.js';
import { latestApproved, pageOf } from '../../src/core/paging.js';
import type { AfterwordError, CommentOrder, CommentRecord, ListQuery } from '../../src/core/index.js';
import { commentRecord } from '../support/records.js';

const idsOf = (records: readonly CommentRecord[]): string => records.map(({ id }) => id).join(' ');
const refusal = (ask: () => unknown): string => {
  try {
    ask();
  } catch (error) {
    return (error as AfterwordError).code;
  }
  return 'none';
};
/** Some of each status, with a reply under one that was removed. */
const mixed = [
  commentRecord('a'),
  commentRecord('gone', { second: 1, status: 'removed', author: { name: '' }, body: { format: 'text', source: '' } }),
  commentRecord('b', { second: 2, parent: 'gone' }),
  commentRecord('waits', { second: 3, status: 'pending' }),
  commentRecord('junk', { second: 4, status: 'spam' }),
  commentRecord('empty', { second: 5, status: 'removed' }),
];

describe('counting and the newest', () => {
  it('know approved comments only', () => {
    expect(countApproved(mixed)).to.equal(2);
    expect(idsOf(latestApproved(mixed, 10))).to.equal('b a');
    expect(idsOf(latestApproved(mixed, 1))).to.equal('b');
  });
});

describe('a record as readers have it', () => {
  const words = ({ status, author, body }: CommentRecord): readonly string[] => [status, author.name, body.source];

  it('is whole where it is approved, or waits and the reader may see that', () => {
    const [approved, waiting] = [commentRecord('a'), commentRecord('w', { status: 'pending' })];
    expect(redactForReader(approved)).to.equal(approved);
    expect(redactForReader(waiting, true)).to.equal(waiting);
  });

  it('is empty where it waits for others, is spam, or was removed', () => {
    for (const status of ['pending', 'spam'] as const)
      expect(words(redactForReader(commentRecord('x', { status })))).to.deep.equal(['spam', '', '']);
    expect(words(redactForReader(commentRecord('x', { status: 'spam' }), true))).to.deep.equal(['spam', '', '']);
    expect(words(redactForReader(commentRecord('x', { status: 'removed' })))).to.deep.equal(['removed', '', '']);
  });
});

describe('the places of removed comments', () => {
  const removed = (id: string, parent: string | null = null): CommentRecord =>
    commentRecord(id, { parent, status: 'removed' });
  const isOpen = ({ status }: CommentRecord): boolean => status === 'approved';

  it('are kept for what is open below them, however far', () => {
    const records = [
      removed('1'),
      removed('2', '1'),
      removed('3', '2'),
      commentRecord('4', { parent: '3' }),
      commentRecord('5', { parent: '2' }),
      removed('6', '4'),
      removed('7'),
      commentRecord('8', { parent: '7', status: 'spam' }),
      commentRecord('9', { parent: '4' }),
    ];
    expect([...placeholders(records, isOpen)].sort()).to.deep.equal(['1', '2', '3']);
  });

  it('end where the parents go in a circle', () => {
    const records = [removed('1', '2'), removed('2', '1'), commentRecord('3', { parent: '1' })];
    expect([...placeholders(records, isOpen)].sort()).to.deep.equal(['1', '2']);
  });
});

describe('a page', () => {
  it('is everything that is open, as it comes, where no limit is asked for', () => {
    const { records, cursor } = pageOf([...mixed].reverse());
    expect(idsOf(records)).to.equal('b gone a');
    expect(cursor).to.equal(undefined);
    expect(idsOf(pageOf(mixed, {}, ({ id }) => id === 'waits').records)).to.equal('a gone b waits');
    // Whoever may see what waits sees no spam by that.
    expect(idsOf(pageOf(mixed, {}, () => true).records)).to.equal('a gone b waits');
  });

  it('tells nothing that a removed comment said', () => {
    const told = pageOf([commentRecord('x', { status: 'removed' }), commentRecord('y', { parent: 'x' })]).records;
    expect(told[0]?.author.name).to.equal('');
    expect(told[0]?.body.source).to.equal('');
  });

  const roots = [
    commentRecord('a'),
    commentRecord('a1', { second: 6, parent: 'a' }),
    commentRecord('b', { second: 1, reactions: { like: { count: 2, mine: true } } }),
    commentRecord('c', { second: 2, pinned: true }),
    commentRecord('c1', { second: 3, parent: 'c' }),
    commentRecord('c2', { second: 4, parent: 'c1' }),
    commentRecord('d', { second: 5 }),
    commentRecord('p', { second: 7, kind: 'ping' }),
  ];
  /** Every page, each with its replies, one after the other. */
  const pages = (query: ListQuery): string[] => {
    const found: string[] = [];
    for (let cursor: string | undefined, isFirst = true; isFirst || cursor; isFirst = false) {
      const page = pageOf(roots, { ...query, ...(cursor && { cursor }) });
      found.push(idsOf(page.records));
      cursor = page.cursor;
    }
    return found;
  };

  it('has so many roots with all their replies, in the order asked for', () => {
    const expected: Record<CommentOrder, string[]> = {
      oldest: ['c c1 c2 a a1', 'b d', 'p'],
      newest: ['c c1 c2 p', 'd b', 'a a1'],
      best: ['c c1 c2 b', 'd p', 'a a1'],
    };
    for (const [order, expectedPages] of Object.entries(expected) as [CommentOrder, string[]][])
      expect(pages({ order, limit: 2 }), order).to.deep.equal(expectedPages);
    expect(pages({ limit: 4 })).to.deep.equal(['c c1 c2 a a1 b d', 'p']);
    expect(pages({ limit: 5 })).to.have.length(1);
  });

  it('goes on where the last ended, though that root is gone and others have come', () => {
    const { cursor } = pageOf(roots, { limit: 2 });
    const now = [...roots.filter(({ id }) => !id.startsWith('a')), commentRecord('0', { second: -1 })];
    expect(idsOf(pageOf(now, { limit: 2, cursor: cursor! }).records)).to.equal('b d');
    expect(idsOf(pageOf(now, { cursor: cursor! }).records)).to.equal('b d p');
  });

  it('has the comment that it is to be around, with its thread, and what follows', () => {
    expect(idsOf(pageOf(roots, { around: 'a1', limit: 1 }).records)).to.equal('a a1');
    expect(idsOf(pageOf(roots, { around: 'b', limit: 2 }).records)).to.equal('b d');
    expect(idsOf(pageOf(roots, { around: 'c2', limit: 1 }).records)).to.equal('c c1 c2');
    expect(idsOf(pageOf(roots, { around: 'd' }).records)).to.equal(idsOf(roots));
    expect(pageOf(roots, { around: 'b', limit: 3 })).to.not.have.property('cursor');
  });

  it('is not there around a comment that readers do not see', () => {
    for (const around of ['nobody', 'waits', 'junk', 'empty'])
      for (const query of [{ around }, { around, limit: 1 }])
        expect(
          refusal(() => pageOf(mixed, query)),
          around,
        ).to.equal('not-found');
    expect(idsOf(pageOf(mixed, { around: 'waits', limit: 1 }, () => true).records)).to.equal('waits');
  });

  it('is refused where the cursor or the limit is invalid', () => {
    const { cursor } = pageOf(roots, { limit: 1 });
    for (const limit of [0, -1, 0.5, NaN])
      expect(
        refusal(() => pageOf(roots, { limit })),
        `${limit}`,
      ).to.equal('invalid');
    for (const wrong of ['', 'x', 'null', '[]', '["1","a",false,0]', '[1,2,false,0]', '[1,"a",false]', '{}'])
      expect(
        refusal(() => pageOf(roots, { cursor: wrong })),
        wrong,
      ).to.equal('invalid');
    expect(refusal(() => pageOf(roots, { cursor: cursor!, around: 'a', limit: 1 }))).to.equal('invalid');
    expect(refusal(() => pageOf(roots, { thread: 'a', around: 'a', limit: 1 }))).to.equal('invalid');
  });
});
