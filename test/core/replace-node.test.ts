// One comment of a thread changes and keeps its place: the thread is then exactly what arranging all comments anew would give.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { buildThread, type CommentProgress, type CommentRecord } from '../../src/core/index.js';
import { withNode } from '../../src/core/replace-node.js';
import { COMMENT_ORDERS } from '../../src/core/vocabulary.js';
import { commentRecord } from '../support/records.js';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const record = fc
  .record({
    parent: fc.constantFrom(null, ...ids),
    second: fc.nat(3),
    status: fc.constantFrom('approved', 'pending', 'spam', 'removed'),
    kind: fc.constantFrom('comment', 'ping'),
    pinned: fc.boolean(),
    author: fc.record({ name: fc.constantFrom('Ada', 'Ben') }),
    reactions: fc.record({ like: fc.record({ count: fc.nat(3), mine: fc.boolean() }) }),
    reactionsRevision: fc.nat(3),
  })
  .map(
    (more) =>
      (id: string): CommentRecord =>
        commentRecord(id, more),
  );
const progress: CommentProgress = new Map([
  ['like', { act: { type: 'react', comment: 'a', name: 'like', on: true }, state: 'saving' }],
]);

describe('a node that is replaced', () => {
  it('gives the thread that all records give', () => {
    let replaced = 0;
    fc.assert(
      fc.property(
        fc.tuple(record, record, record, record, record, record),
        record,
        fc.constantFrom(...ids),
        fc.constantFrom(...COMMENT_ORDERS),
        fc.boolean(),
        fc.boolean(),
        (makers, other, id, order, isLike, isUnderWay) => {
          const before = makers.map((make, index) => make(ids[index]!));
          const previous = buildThread(before, { order });
          // Half of the time only the reactions change, as they do when a reader reacts.
          const old = before[ids.indexOf(id)]!;
          const { reactions = {} } = other(id);
          const next = isLike ? { ...old, reactions } : other(id);
          const acts = isUnderWay ? progress : undefined;
          const thread = withNode(previous, order, next, acts);
          if (!thread) return;
          replaced += 1;
          const after = before.map((one) => (one === old ? next : one));
          const anew = buildThread(after, { order, previous, ...(acts && { progress: new Map([[id, acts]]) }) });
          expect(thread).to.deep.equal(anew);
          for (const node of thread.nodes)
            if (node.record.id !== id) expect(node).to.equal(anew.nodesById.get(node.record.id));
        },
      ),
      { numRuns: 500 },
    );
    expect(replaced).to.be.above(50);
  });

  it('is given for a reaction, and not where the comment may move', () => {
    const [root, reply] = [commentRecord('a'), commentRecord('b', { parent: 'a', second: 1 })];
    const liked = { ...root, reactions: { like: { count: 1, mine: true } } };
    const thread = buildThread([root, reply]);
    expect(withNode(thread, 'oldest', liked, undefined)?.nodesById.get('a')?.record).to.equal(liked);
    expect(withNode(thread, 'best', liked, undefined)).to.equal(undefined);
    expect(withNode(thread, 'oldest', root, undefined), 'the same').to.equal(thread);
    expect(withNode(thread, 'oldest', liked, undefined)?.pings, 'a list without it').to.equal(thread.pings);
    expect(withNode(thread, 'oldest', { ...root, status: 'removed' }, undefined)).to.equal(undefined);
    expect(withNode(thread, 'oldest', { ...root, author: { name: 'Ida' } }, undefined)).to.equal(undefined);
  });
});
