// Pages of what moderators have to look at.
import { expect } from 'chai';
import { parentDetails, queuePageOf, type Queued } from '../../src/core/queue.js';
import type { QueueFilter } from '../../src/core/index.js';
import type { AfterwordError, CommentRecord } from '../../src/core/index.js';
import { commentRecord } from '../support/records.js';

const MINUTE = 60_000;
const queued = (record: CommentRecord, reported?: number): Queued => ({
  record,
  reportedAt: reported === undefined ? undefined : new Date(reported * MINUTE).toISOString(),
});
const refusal = (ask: () => unknown): string => {
  try {
    ask();
  } catch (error) {
    return `${(error as AfterwordError).code}: ${(error as Error).message}`;
  }
  return 'none';
};

const all = [
  queued(commentRecord('w1', { status: 'pending' })),
  queued(commentRecord('w2', { second: 2, status: 'pending' }), 3),
  queued(commentRecord('s', { second: 3, status: 'spam' })),
  queued(commentRecord('r', { second: 1 }), 7),
  queued(commentRecord('a', { second: 9 })),
];
const idsOf = (records: readonly CommentRecord[]): string => records.map(({ id }) => id).join(' ');

describe('a queue', () => {
  it('has what waits, what was reported, or what is spam, the newest first', () => {
    expect(idsOf(queuePageOf(all).records)).to.equal('w2 w1');
    expect(idsOf(queuePageOf(all, { queue: 'pending' }).records)).to.equal('w2 w1');
    expect(idsOf(queuePageOf(all, { queue: 'spam' }).records)).to.equal('s');
    // By the report, not by the comment.
    expect(idsOf(queuePageOf(all, { queue: 'reported' }).records)).to.equal('r w2');
    expect(queuePageOf(all)).to.not.have.property('cursor');
  });

  /** Comments of one moment, which only their ids and discussions tell apart. */
  const alike = ['9', '10', 'b', 'a'].flatMap((id) =>
    ['d', 'e'].map((discussion) => queued(commentRecord(id, { discussion, status: 'pending' }))),
  );

  it('is told page by page, each comment once', () => {
    for (const shuffled of [alike, [...alike].reverse()]) {
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const page = queuePageOf(shuffled, { limit: 3, cursor });
        expect(page.records.length).to.be.within(1, 3);
        found.push(...page.records.map(({ id, discussion }) => id + discussion));
        cursor = page.cursor;
      } while (cursor);
      expect(found).to.deep.equal(['10e', '10d', 'be', 'bd', 'ae', 'ad', '9e', '9d']);
    }
  });

  it('goes on in the reports where it ended', () => {
    const reported = [1, 2, 3].map((minute) => queued(commentRecord(`r${minute}`), minute));
    const first = queuePageOf(reported, { queue: 'reported', limit: 2 });
    expect(idsOf(first.records)).to.equal('r3 r2');
    expect(idsOf(queuePageOf(reported, { queue: 'reported', cursor: first.cursor }).records)).to.equal('r1');
  });

  it('has 50 comments a page unless more are asked for, 100 at the most, and fewer where they are large', () => {
    const many = (count: number, source = 'x'): Queued[] =>
      Array.from({ length: count }, (_, second) =>
        queued(commentRecord(`c${second}`, { second, status: 'pending', body: { format: 'text', source } })),
      );
    expect(queuePageOf(many(120)).records.length).to.equal(50);
    expect(queuePageOf(many(120), { limit: 1000 }).records.length).to.equal(100);
    expect(queuePageOf(many(100), { limit: 100 })).to.not.have.property('cursor');
    const large = queuePageOf(many(80, 'x'.repeat(20_000)), { limit: 80 });
    expect(large.records.length).to.be.within(49, 52);
    expect(large.cursor).to.be.a('string');
    expect(idsOf(queuePageOf(all, { limit: 1 }).records)).to.equal('w2');
    expect(queuePageOf([])).to.deep.equal({ records: [] });
  });

  it('is refused where the limit or the cursor is invalid', () => {
    for (const limit of [0, -1, NaN])
      expect(refusal(() => queuePageOf(all, { limit }))).to.equal(`invalid: A page cannot have ${limit} comments.`);
    for (const cursor of [
      '',
      'x',
      'null',
      '[]',
      '[1,2,"a"]',
      '["1",2,"a","d"]',
      '[1,"2","a","d"]',
      '[1,2,3,"d"]',
      '[1,2,"a",4]',
    ])
      expect(
        refusal(() => queuePageOf(all, { cursor })),
        cursor,
      ).to.equal('invalid: This cursor does not belong to this list.');
  });

  describe('with a filter', () => {
    const text = (source: string): Partial<CommentRecord> => ({ body: { format: 'text', source } });
    const waiting: Queued[] = [
      {
        ...queued(
          commentRecord('a', { status: 'pending', author: { name: 'Ánna Lind', id: 'u1' }, ...text('Red kites') }),
        ),
        email: 'Anna@a.example',
      },
      queued(commentRecord('b', { second: 1, status: 'pending', author: { name: 'Ben' }, ...text('A red, red boat') })),
      queued(commentRecord('c', { second: 2, status: 'pending', discussion: 'e', ...text('') })),
      queued(commentRecord('d', { second: 3, status: 'spam', author: { name: 'annabel' }, ...text('kit') })),
    ];
    const found = (filter: QueueFilter): string => idsOf(queuePageOf(waiting, { queue: 'all', ...filter }).records);

    it('has all comments, or those of one discussion', () => {
      expect(found({})).to.equal('d c b a');
      expect([found({ discussion: 'e' }), found({ discussion: 'd' }), found({ discussion: 'f' })]).to.deep.equal([
        'c',
        'd b a',
        '',
      ]);
    });

    it('has those of an author, by a part of the name, or by the whole id or address', () => {
      expect([found({ author: ' ANNA ' }), found({ author: 'lind' }), found({ author: 'ben' })]).to.deep.equal([
        'd a',
        'a',
        'c b',
      ]);
      expect([found({ author: 'u1' }), found({ author: 'u' }), found({ author: 'U1' })]).to.deep.equal(['a', '', '']);
      expect([found({ author: 'anna@A.example' }), found({ author: 'a.example' })]).to.deep.equal(['a', '']);
      expect(found({ author: ' ' })).to.equal('d c b a');
    });

    it('has those in which each word begins one of the text or the name', () => {
      expect([found({ words: 'red' }), found({ words: 'red kit' }), found({ words: 'kit' })]).to.deep.equal([
        'b a',
        'a',
        'd a',
      ]);
      expect([found({ words: 'ed' }), found({ words: 'lind red' }), found({ words: 'red annabel' })]).to.deep.equal([
        '',
        'a',
        '',
      ]);
      expect([found({ words: 'red ed' }), found({ words: 'red boat' })]).to.deep.equal(['', 'b']);
      expect([found({ words: 'red', author: 'ben' }), found({ words: 'kit', author: 'ben' })]).to.deep.equal(['b', '']);
    });

    it('has those from one time until before another', () => {
      const at = (second: number): string => new Date(Date.UTC(2024, 4, 1, 0, 0, second)).toISOString();
      expect(found({ from: at(1) })).to.equal('d c b');
      expect(found({ to: at(2) })).to.equal('b a');
      expect(found({ from: at(1), to: at(2), author: 'ben' })).to.equal('b');
      expect(found({ from: at(2), to: at(1) })).to.equal('');
      for (const filter of [{ from: 'yesterday' }, { to: 'yesterday' }])
        expect(refusal(() => queuePageOf(waiting, filter))).to.equal(
          'invalid: A queue is limited by dates such as 2024-05-01T09:30:00Z.',
        );
    });
  });

  it('shows the beginning of what a comment answers, and no half of a character', () => {
    const { author, status } = commentRecord('a');
    const excerptOf = (source: string): string =>
      parentDetails(commentRecord('a', { body: { format: 'text', source } })).excerpt;
    expect(parentDetails(commentRecord('a'))).to.deep.equal({ author, status, excerpt: 'This is a.' });
    expect(excerptOf('x'.repeat(201))).to.equal('x'.repeat(200));
    expect(excerptOf(`${'x'.repeat(199)}🙂`)).to.equal('x'.repeat(199));
    expect(excerptOf(`${'x'.repeat(198)}🙂y`)).to.equal(`${'x'.repeat(198)}🙂`);
  });
});
