// When a node of a thread is the same object as before: exactly when nothing of it would look different.
import { expect } from 'chai';
import { AfterwordError, buildThread, type CommentRecord, type Delivery, type Thread } from '../../src/core/index.js';
import { commentRecord } from '../support/records.js';

const [a, b, c] = [
  commentRecord('a', { author: { name: 'Ada' } }),
  commentRecord('b', { second: 1, parent: 'a' }),
  commentRecord('c', { second: 2, parent: 'b' }),
];
/** The ids of the nodes that are the same objects as before. */
const sameAs = (previous: Thread, records: readonly CommentRecord[], unsent?: ReadonlyMap<string, Delivery>): string =>
  buildThread(records, { previous, ...(unsent && { unsent }) })
    .nodes.filter((node) => node === previous.nodesById.get(node.record.id))
    .map(({ record }) => record.id)
    .join(' ');

describe('a node of a thread', () => {
  const before = buildThread([a, b, c]);

  it('is the same while nothing of it changes, though others come', () => {
    expect(sameAs(before, [c, b, a])).to.equal('a b c');
    expect(sameAs(before, [a, b, c, commentRecord('d', { second: 3, parent: 'b' })])).to.equal('a b c');
  });

  it('is another when its record is', () => {
    expect(sameAs(before, [a, { ...b }, c])).to.equal('a c');
  });

  it('is another when its delivery, or why it failed, is', () => {
    const sending = new Map([['c', { state: 'sending' }]]) as ReadonlyMap<string, Delivery>;
    const failed = (error: AfterwordError): ReadonlyMap<string, Delivery> =>
      new Map([['c', { state: 'failed' as const, error }]]);
    expect(sameAs(before, [a, b, c], sending)).to.equal('a b');
    const onItsWay = buildThread([a, b, c], { unsent: sending });
    expect(sameAs(onItsWay, [a, b, c], sending)).to.equal('a b c');
    const [one, other] = [new AfterwordError('network', 'no line'), new AfterwordError('network', 'no line')];
    const failedOnce = failed(one);
    const lost = buildThread([a, b, c], { unsent: failedOnce });
    expect(sameAs(onItsWay, [a, b, c], failedOnce)).to.equal('a b');
    expect(sameAs(lost, [a, b, c], failedOnce)).to.equal('a b c');
    expect(sameAs(lost, [a, b, c], failed(other))).to.equal('a b');
  });

  it('is another when it hangs deeper', () => {
    const over = commentRecord('z', { second: -1 });
    const deeper = commentRecord('a', { author: { name: 'Ada' }, parent: 'z' });
    const shallow = buildThread([over, a, b, c]);
    expect(sameAs(shallow, [over, deeper, b, c])).to.equal('z');
  });

  it('is another when it answers another comment, or one of another name', () => {
    // B is hidden, so that C moves up.
    expect(sameAs(before, [a, { ...b, status: 'spam' }, c])).to.equal('a');
    expect(sameAs(before, [{ ...a, author: { name: 'Ida' } }, b, c])).to.equal('c');
    expect(sameAs(before, [{ ...a, pinned: true }, b, c])).to.equal('b c');
  });

  it('is another when the comment above it is gone and another takes its place', () => {
    const [left, right] = ['left', 'right'].map((id) => commentRecord(id, { author: { name: 'Ada' } }));
    const mid = (parent: string): CommentRecord => commentRecord('mid', { second: 1, parent, status: 'spam' });
    const below = commentRecord('below', { second: 2, parent: 'mid' });
    const first = buildThread([left!, right!, mid('left'), below]);
    expect(first.nodesById.get('below')?.inReplyTo?.id).to.equal('left');
    expect(sameAs(first, [left!, right!, mid('right'), below])).to.equal('left right');
  });
});

describe('two records of one id', () => {
  const textOf = (...records: readonly CommentRecord[]): string =>
    buildThread(records)
      .nodes.map(({ record }) => record.body.source)
      .join();
  const first = commentRecord('a');
  const second = { ...first, body: { format: 'text' as const, source: 'Again.' } };

  it('show the newer state, or the first of two that are alike', () => {
    expect(textOf(first, { ...second, revision: 2 })).to.equal('Again.');
    expect(textOf({ ...second, revision: 2 }, first)).to.equal('Again.');
    expect(textOf(first, second)).to.equal('This is a.');
  });
});
