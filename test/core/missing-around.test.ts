// What is missing after a page around a comment was taken in, without a discussion.
import { expect } from 'chai';
import type { CommentNode, CommentOrder, CommentPage, CommentRecord } from '../../src/core/index.js';
import type { MissingComments } from '../../src/core/discussion-state.js';
import { missingAround } from '../../src/core/find-comment.js';
import { commentRecord } from '../support/records.js';
import { pageWith } from '../support/scripted-adapter.js';

const root = (second: number): CommentRecord => commentRecord(`c${second}`, { second });
const reply = (id: string, parent: string): CommentRecord => commentRecord(id, { second: 50, parent });
const nodes = (...records: CommentRecord[]): ReadonlyMap<string, CommentNode> =>
  new Map(
    records.map((record) => [record.id, { record, time: Date.parse(record.createdAt) } as unknown as CommentNode]),
  );
const gap = (before?: string): MissingComments => ({
  query: { cursor: `to ${before ?? 'the end'}` },
  ...(before && { before }),
});
const gapsAround = (
  missing: MissingComments[],
  loaded: ReadonlyMap<string, CommentNode>,
  found: CommentPage,
  comment: string,
  order: CommentOrder = 'oldest',
): unknown =>
  missingAround({ missing, nodesById: loaded, order }, found, comment, 2).map(({ query, before }) => [
    query.cursor,
    before ?? 'end',
  ]);

describe('what is missing around a comment', () => {
  const loaded = nodes(root(1), root(10), root(20));
  const gaps = [gap(), gap('c20'), gap('c10')];

  it('divides the gap that its thread was in, whatever the order of the gaps', () => {
    const inFirst = [
      ['to c10', 'c5'],
      ['after c6', 'c10'],
      ['to c20', 'c20'],
      ['to the end', 'end'],
    ];
    const found = pageWith([root(5), root(6)], { cursor: 'after c6' });
    expect(gapsAround(gaps, loaded, found, 'c5')).to.deep.equal(inFirst);
    expect(gapsAround(gaps.toReversed(), loaded, found, 'c5')).to.deep.equal(inFirst);
    expect(gapsAround([gaps[1]!, gaps[0]!, gaps[2]!], loaded, found, 'c5')).to.deep.equal(inFirst);
    expect(gapsAround(gaps, loaded, pageWith([root(15), root(16)], { cursor: 'after c16' }), 'c15')).to.deep.equal([
      ['to c10', 'c10'],
      ['to c20', 'c15'],
      ['after c16', 'c20'],
      ['to the end', 'end'],
    ]);
    expect(gapsAround(gaps, loaded, pageWith([root(25), root(26)], { cursor: 'after c26' }), 'c25')).to.deep.equal([
      ['to c10', 'c10'],
      ['to c20', 'c20'],
      ['to the end', 'c25'],
      ['after c26', 'end'],
    ]);
  });

  it('goes by the order that is shown', () => {
    const newest = [gap(), gap('c1')];
    expect(
      gapsAround(newest, nodes(root(20), root(1)), pageWith([root(5)], { cursor: 'after c5' }), 'c5', 'newest'),
    ).to.deep.equal([
      ['to c1', 'c5'],
      ['after c5', 'c1'],
      ['to the end', 'end'],
    ]);
  });

  it('is nothing between the page and the comment that ends the gap, if the page has that comment', () => {
    const found = pageWith([root(9), root(10)], { cursor: 'after c10' });
    expect(gapsAround(gaps, loaded, found, 'c9')).to.deep.equal([
      ['to c10', 'c9'],
      ['to c20', 'c20'],
      ['to the end', 'end'],
    ]);
  });

  it('is nothing after the last page', () => {
    expect(gapsAround(gaps, loaded, pageWith([root(25)]), 'c25')).to.deep.equal([
      ['to c10', 'c10'],
      ['to c20', 'c20'],
      ['to the end', 'c25'],
    ]);
  });

  it('fills a later gap of which the page has the end', () => {
    const found = pageWith([root(9), root(10), root(15), root(20)], { cursor: 'after c20' });
    expect(gapsAround(gaps, loaded, found, 'c9')).to.deep.equal([
      ['to c10', 'c9'],
      ['to the end', 'end'],
    ]);
  });

  it('is nothing after the last page, even if the page has not the comment that ends the gap', () => {
    expect(gapsAround([gap(), gap('c20')], loaded, pageWith([root(15)]), 'c15')).to.deep.equal([['to c20', 'c15']]);
  });

  it('fills the gap at the end if the page is the last', () => {
    expect(gapsAround(gaps, loaded, pageWith([root(15), root(20), root(25)]), 'c15')).to.deep.equal([
      ['to c10', 'c10'],
      ['to c20', 'c15'],
    ]);
  });

  it('divides no gap for a thread that is there, or for a comment that is not on the page', () => {
    const same = [
      ['to c10', 'c10'],
      ['to c20', 'c20'],
      ['to the end', 'end'],
    ];
    const found = pageWith([root(10), reply('r', 'c10'), root(20)], { cursor: 'after c20' });
    expect(gapsAround(gaps, loaded, found, 'r')).to.deep.equal(same);
    expect(gapsAround(gaps, loaded, pageWith([root(5)], { cursor: 'x' }), 'nobody')).to.deep.equal(same);
    expect(gapsAround([gap()], loaded, pageWith([root(5)]), 'nobody')).to.deep.equal([['to the end', 'end']]);
  });

  it('ends at parents that form a circle', () => {
    const circle = [reply('x', 'y'), reply('y', 'x')];
    expect(gapsAround([gap()], nodes(), pageWith(circle, { cursor: 'after' }), 'x')).to.deep.equal([
      ['to the end', 'y'],
      ['after', 'end'],
    ]);
  });

  it('names a thread that came in part, once', () => {
    const truncated = [
      { thread: 'c5', remaining: 3, cursor: 'within c5' },
      { thread: 'c10', remaining: 7, cursor: 'within c10' },
    ];
    const [first, ...others] = missingAround(
      { missing: [], nodesById: loaded, order: 'oldest' },
      pageWith([root(5)], { truncated }),
      'c5',
      2,
    );
    expect([first, others]).to.deep.equal([{ query: { thread: 'c5', cursor: 'within c5' }, remaining: 3 }, []]);
  });

  it('counts down by what is new in each thread, and only where the number is known', () => {
    const known = { query: { thread: 'c10', cursor: 'a' }, remaining: 5 };
    const unknown = { query: { thread: 'c10', cursor: 'b' } };
    const other = { query: { thread: 'c20', cursor: 'c' }, remaining: 4 };
    const state = {
      missing: [known, unknown, other],
      nodesById: nodes(root(10), root(20), reply('old', 'c10')),
      order: 'oldest',
    } as const;
    const found = pageWith([root(10), reply('old', 'c10'), reply('new', 'c10'), root(30)]);
    expect(missingAround(state, found, 'new', 2)).to.deep.equal([{ ...known, remaining: 4 }, unknown, other]);
    const both = pageWith([...found.records, root(20), reply('late', 'c20'), reply('later', 'late')]);
    expect(missingAround(state, both, 'new', 2)).to.deep.equal([
      { ...known, remaining: 4 },
      unknown,
      { ...other, remaining: 2 },
    ]);
    expect(missingAround(state, pageWith([]), 'new', 2)).to.deep.equal([known, unknown, other]);
  });
});
