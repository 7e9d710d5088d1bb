// The rows, whatever happens to a list: shown from before is never looked at again, and must be right all the same.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { buildThread, type CommentRecord, type Thread } from '../../src/core/index.js';
import { CommentRows } from '../../src/elements/comment-rows.js';
import '../../src/define.js';
import { english } from '../../src/elements/localizer.js';
import { yieldToPage } from '../../src/elements/yield-to-page.js';
import { commentRecord } from '../support/records.js';

const ID = fc.integer({ min: 0, max: 60 });

/** What stands in a list at one time, and what happens then. */
const step = fc.record({
  records: fc.uniqueArray(
    fc.record({ id: ID, parent: fc.option(ID), second: fc.integer({ min: 0, max: 59 }), revision: fc.nat(3) }),
    { selector: ({ id }) => id, maxLength: 60 },
  ),
  isNumbered: fc.boolean(),
  /** After how many tasks the next list comes, where that is before this one is shown in full. */
  overtakenAfter: fc.option(fc.nat(10)),
});

const recordOf = ({ id, parent, second, revision }: { id: number; parent: number | null } & Record<string, unknown>) =>
  commentRecord(`c${id}`, {
    parent: parent === null ? null : `c${parent}`,
    second: Number(second),
    revision: Number(revision) + 1,
    body: { format: 'text', source: `${id} at ${String(revision)}` },
  });

const view = { localizer: english, maxDepth: 4 };
const idsIn = (rows: CommentRows): string[] =>
  [...rows.element.querySelectorAll('afterword-comment')].map(({ id }) => id.replace('comment-', ''));
const numbersIn = (rows: CommentRows): string[] =>
  [...rows.element.querySelectorAll('afterword-comment')].map((row) => row.style.getPropertyValue('--number'));
const textsIn = (rows: CommentRows): (string | null)[] =>
  [...rows.element.querySelectorAll('[part=body]')].map(({ textContent }) => textContent);

describe('the rows of a list', () => {
  // A clock on which every row takes long, so that lists are shown a few rows at a time.
  const { now } = performance;
  before(() => {
    let time = 0;
    performance.now = () => (time += 4);
  });
  after(() => {
    performance.now = now;
  });

  it('are those of the last thread shown, in its order, whatever was shown before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const rows = new CommentRows();
        document.body.append(rows.element);
        let thread: Thread = buildThread([]);
        for (const { records, isNumbered, overtakenAfter } of steps) {
          thread = buildThread(records.map(recordOf), { previous: thread });
          const showing = rows.show(thread.nodes, thread.nodesById, view, isNumbered);
          for (let task = 0; task < (overtakenAfter ?? 0); task += 1) await yieldToPage();
          if (overtakenAfter !== null) continue;
          await showing;
          let threads = 0;
          expect(idsIn(rows)).to.deep.equal(thread.nodes.map(({ record }) => record.id));
          expect(textsIn(rows)).to.deep.equal(thread.nodes.map(({ record }) => record.body.source));
          expect(numbersIn(rows)).to.deep.equal(
            thread.nodes.map(({ depth }) => (isNumbered && !depth ? `"${(threads += 1)}."` : '')),
          );
          for (const box of rows.element.querySelectorAll(':scope > *, :scope > * > *'))
            expect(box.childElementCount).to.be.above(0);
        }
        rows.stop();
        rows.element.remove();
      }),
      { numRuns: 60 },
    );
  });

  it('stand in blocks that stay small in another order, which a browser lays out as a whole', async () => {
    const rows = new CommentRows();
    document.body.append(rows.element);
    const records = Array.from({ length: 400 }, (_, second) =>
      commentRecord(`c${second}`, { second, reactions: { like: { count: (second * 7) % 13, mine: false } } }),
    );
    let thread = buildThread(records);
    for (const order of ['oldest', 'newest', 'best', 'oldest'] as const) {
      thread = buildThread(records, { order, previous: thread });
      await rows.show(thread.nodes, thread.nodesById, view);
      expect(idsIn(rows)).to.deep.equal(thread.nodes.map(({ record }) => record.id));
      const sizes = [...rows.element.querySelectorAll(':scope > * > *')].map((block) => block.childElementCount);
      expect(Math.max(...sizes)).to.be.at.most(40);
      expect(sizes.length).to.be.below(100);
    }
    rows.stop();
    rows.element.remove();
  });

  it('stand in few groups of few blocks, of which a browser looks only at those near the screen', async () => {
    const rows = new CommentRows();
    document.body.append(rows.element);
    const { nodes, nodesById } = buildThread(
      Array.from({ length: 2000 }, (_, second) => commentRecord(`c${second}`, { second })),
    );
    await rows.show(nodes, nodesById, view);
    const groups = [...rows.element.children];
    expect(groups.length).to.be.at.most(12);
    expect(groups.every(({ childElementCount }) => childElementCount <= 10)).to.equal(true);
    // The last one is not full.
    expect(groups.slice(0, -1).every(({ className }) => className === 'block')).to.equal(true);
    rows.stop();
    rows.element.remove();
  });

  it('come in the end where the page has no frames', async () => {
    const { requestAnimationFrame: frame } = globalThis;
    globalThis.requestAnimationFrame = () => 0;
    try {
      const rows = new CommentRows();
      const { nodes, nodesById } = buildThread(
        Array.from({ length: 20 }, (_, second) => commentRecord(`c${second}`, { second })),
      );
      await rows.show(nodes, nodesById, view);
      expect(idsIn(rows).length).to.equal(20);
      rows.stop();
    } finally {
      globalThis.requestAnimationFrame = frame;
    }
  });

  it('keep the one somebody writes under when its comment is gone, until they are done', async () => {
    const rows = new CommentRows();
    document.body.append(rows.element);
    const records: CommentRecord[] = ['a', 'b', 'c'].map((id, second) => commentRecord(id, { second }));
    const all = buildThread(records);
    await rows.show(all.nodes, all.nodesById, view);
    const row = rows.get('b')!;
    row.open = 'reply';
    const rest = buildThread([records[0]!, records[2]!], { previous: all });
    await rows.show(rest.nodes, rest.nodesById, view);
    expect(idsIn(rows)).to.deep.equal(['a', 'b', 'c']);
    row.open = undefined;
    await rows.show(rest.nodes, rest.nodesById, view);
    expect(idsIn(rows)).to.deep.equal(['a', 'c']);
    rows.stop();
    rows.element.remove();
  });
});
