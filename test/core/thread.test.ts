import { expect } from 'chai';
import fc from 'fast-check';
import { buildThread, type CommentNode, type CommentRecord } from '../../src/core/index.js';
import { commentRecord } from '../support/records.js';

const outline = (nodes: readonly CommentNode[]): string[] =>
  nodes.map(({ record, depth }) => '·'.repeat(depth) + record.id);

const arrange = (...records: CommentRecord[]): string[] => outline(buildThread(records).nodes);

describe('the thread model', () => {
  it('hangs replies under their parents, depth first, oldest first', () => {
    expect(
      arrange(
        commentRecord('b', { second: 2 }),
        commentRecord('a.2', { second: 5, parent: 'a' }),
        commentRecord('a.1.1', { second: 4, parent: 'a.1' }),
        commentRecord('a', { second: 1 }),
        commentRecord('a.1', { second: 3, parent: 'a' }),
      ),
    ).to.deep.equal(['a', '·a.1', '··a.1.1', '·a.2', 'b']);
  });

  it('makes a root of a reply whose parent is unknown', () => {
    expect(arrange(commentRecord('a'), commentRecord('lost', { second: 1, parent: 'nobody' }))).to.deep.equal([
      'a',
      'lost',
    ]);
  });

  it('moves what hangs from spam up to the nearest comment that is shown', () => {
    expect(
      arrange(
        commentRecord('a'),
        commentRecord('spam', { second: 1, parent: 'a', status: 'spam' }),
        commentRecord('more spam', { second: 2, parent: 'spam', status: 'spam' }),
        commentRecord('honest', { second: 3, parent: 'more spam' }),
      ),
    ).to.deep.equal(['a', '·honest']);
  });

  it('shows a removed comment only while something hangs from it', () => {
    expect(
      arrange(
        commentRecord('bare', { status: 'removed' }),
        commentRecord('held up', { second: 1, status: 'removed' }),
        commentRecord('also held up', { second: 2, parent: 'held up', status: 'removed' }),
        commentRecord('leaf', { second: 3, parent: 'also held up' }),
      ),
    ).to.deep.equal(['held up', '·also held up', '··leaf']);
  });

  it('makes a root of the oldest of what hangs from a circle of parents', () => {
    const circle = [
      commentRecord('x', { second: 3, parent: 'z' }),
      commentRecord('y', { second: 1, parent: 'x' }),
      commentRecord('z', { second: 2, parent: 'y' }),
    ];
    expect(arrange(...circle)).to.deep.equal(['y', '·z', '··x']);
    const tailAt = (second: number): CommentRecord => commentRecord('tail', { second, parent: 'z' });
    expect(arrange(...circle, tailAt(9))).to.deep.equal(['y', '·z', '··x', '··tail']);
    expect(arrange(...circle, tailAt(0))).to.deep.equal(['tail', 'y', '·z', '··x']);
  });

  it('lists pings apart, and their replies as roots', () => {
    const { nodes, pings } = buildThread([
      commentRecord('ping', { kind: 'ping' }),
      commentRecord('answer', { second: 1, parent: 'ping' }),
    ]);
    expect([outline(nodes), outline(pings)]).to.deep.equal([['answer'], ['ping']]);
  });

  it('keeps the place of a removed ping that has replies', () => {
    const removed = { kind: 'ping', status: 'removed' } as const;
    const { nodes, pings } = buildThread([
      commentRecord('root'),
      commentRecord('gone', { ...removed, second: 1, parent: 'root' }),
      commentRecord('answer', { second: 2, parent: 'gone' }),
      commentRecord('silent', { ...removed, second: 3 }),
    ]);
    expect([outline(nodes), outline(pings)]).to.deep.equal([['root', '·gone', '··answer'], []]);
  });

  it('tells whom a reply answers, and calls what waits for a moderator pending', () => {
    const [, reply] = buildThread([
      commentRecord('a', { author: { name: 'Ada' } }),
      commentRecord('b', { second: 1, parent: 'a', status: 'pending' }),
    ]).nodes;
    expect([reply?.inReplyTo?.id, reply?.inReplyTo?.author]).to.deep.equal(['a', { name: 'Ada' }]);
    expect([reply?.record.status, reply?.delivery]).to.deep.equal(['pending', undefined]);
  });

  it('orders roots oldest, newest or best first, pinned ones before all, and never reorders replies', () => {
    const records = [
      commentRecord('1'),
      commentRecord('2', {
        second: 1,
        reactions: { like: { count: 2, mine: false }, dislike: { count: 5, mine: false } },
      }),
      commentRecord('3', { second: 2, reactions: { heart: { count: 1, mine: true } } }),
      commentRecord('4', { second: 3, pinned: true }),
      commentRecord('3.1', { second: 4, parent: '3' }),
      commentRecord('3.2', { second: 5, parent: '3', reactions: { like: { count: 9, mine: false } } }),
    ];
    expect(outline(buildThread(records, { order: 'oldest' }).nodes)).to.deep.equal([
      '4',
      '1',
      '2',
      '3',
      '·3.1',
      '·3.2',
    ]);
    expect(outline(buildThread(records, { order: 'newest' }).nodes)).to.deep.equal([
      '4',
      '3',
      '·3.1',
      '·3.2',
      '2',
      '1',
    ]);
    expect(outline(buildThread(records, { order: 'best' }).nodes)).to.deep.equal(['4', '3', '·3.1', '·3.2', '1', '2']);
  });

  it('takes the higher revision of two records with one id', () => {
    const { nodes } = buildThread([
      commentRecord('a', { revision: 2, body: { format: 'text', source: 'new' } }),
      commentRecord('a', { revision: 1, body: { format: 'text', source: 'old' } }),
    ]);
    expect(nodes.map(({ record }) => record.body.source)).to.deep.equal(['new']);
  });

  it('gives the same node objects again for what did not change', () => {
    const [a, b, c] = [
      commentRecord('a'),
      commentRecord('b', { second: 1, parent: 'a' }),
      commentRecord('c', { second: 2 }),
    ];
    const previous = buildThread([a, b, c]);
    const before = previous.nodes;
    const edited = { ...a, revision: 2, body: { format: 'text', source: 'edited' } } as const;
    const after = buildThread([edited, b, c], { previous }).nodes;
    expect(after.map((node, index) => node === before[index])).to.deep.equal([false, true, true]);
  });

  it('orders a hundred thousand replies that each answer the one before', () => {
    const chain = Array.from({ length: 100_000 }, (_, index) =>
      commentRecord(String(index), { second: index, parent: index ? String(index - 1) : null }),
    ).reverse();
    const { nodes } = buildThread(chain);
    expect(nodes.length).to.equal(100_000);
    expect(nodes.at(-1)?.depth).to.equal(99_999);
  });
});

/** Records with any parents at all: known, unknown, themselves, each other. */
const anyRecords = fc
  .uniqueArray(fc.record({ id: fc.string({ minLength: 1, maxLength: 3 }), second: fc.nat(20) }), {
    selector: ({ id }) => id,
    maxLength: 40,
  })
  .chain((briefs) => {
    const ids = briefs.map(({ id }) => id);
    const parent = fc.option(
      ids.length ? fc.oneof(fc.constantFrom(...ids), fc.string({ minLength: 1 })) : fc.string({ minLength: 1 }),
    );
    const status = fc.constantFrom('approved', 'approved', 'approved', 'pending', 'removed', 'spam');
    const kind = fc.constantFrom('comment', 'comment', 'comment', 'ping');
    return fc.tuple(
      ...briefs.map(({ id, second }) =>
        fc.record({ parent, status, kind }).map((more) => commentRecord(id, { second, ...more })),
      ),
    );
  });

const order = fc.constantFrom('oldest', 'newest', 'best');

describe('the thread model, whatever it is given', () => {
  it('shows each comment that may be shown exactly once', () => {
    fc.assert(
      fc.property(anyRecords, order, (records, by) => {
        const { nodes, pings } = buildThread(records, { order: by });
        const shown = [...nodes, ...pings].map(({ record }) => record);
        expect(new Set(shown).size).to.equal(shown.length);
        const due = records.filter(({ status }) => status === 'approved' || status === 'pending');
        expect(due.filter((record) => !shown.includes(record))).to.deep.equal([]);
        expect(shown.filter(({ status }) => status === 'spam')).to.deep.equal([]);
      }),
    );
  });

  it('gives the same list in whatever order the records come', () => {
    fc.assert(
      fc.property(anyRecords, order, fc.infiniteStream(fc.nat()), (records, by, dice) => {
        const shuffled = records
          .map((record) => ({ record, at: dice.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ record }) => record);
        const [one, two] = [buildThread(records, { order: by }), buildThread(shuffled, { order: by })];
        expect([outline(two.nodes), outline(two.pings)]).to.deep.equal([outline(one.nodes), outline(one.pings)]);
      }),
    );
  });

  it('is a proper pre-order list: no one is deeper than one below the node before, and parents come first', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const { nodes } = buildThread(records);
        nodes.forEach((node, index) => {
          expect(node.depth).to.be.at.most((nodes[index - 1]?.depth ?? -1) + 1);
          const above = nodes.slice(0, index).findLast(({ depth }) => depth < node.depth);
          expect(node.inReplyTo?.id).to.equal(above?.record.id);
        });
      }),
    );
  });
});
