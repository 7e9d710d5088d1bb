// A held comment of this reader's own stays on their page, in whatever order its news arrives: the answer to their own
// sending, a change told to somebody who may not see it, the same change told to them, a page asked for before it was sent.
import { expect } from 'chai';
import { createDiscussion, type CommentRecord, type Discussion } from '../../src/core/index.js';
import { commentDraft, commentRecord } from '../support/records.js';
import { pageWith, ScriptedAdapter, settled } from '../support/scripted-adapter.js';

/** Every order of some steps. */
const ordersOf = <Step>(steps: readonly Step[]): readonly (readonly Step[])[] =>
  steps.length < 2
    ? [steps]
    : steps.flatMap((step, index) => ordersOf(steps.toSpliced(index, 1)).map((rest) => [step, ...rest]));

const ready = (discussion: Discussion) => {
  if (discussion.state.status !== 'ready') throw new Error(`it is ${discussion.state.status}`);
  return discussion.state;
};

describe('a held comment of this reader', () => {
  const draft = commentDraft('Held for a while.');
  const stored = commentRecord(draft.id, { body: draft.body, author: { name: 'Ada' }, status: 'pending' });
  const withheld: CommentRecord = {
    ...stored,
    author: { name: '' },
    body: { format: 'text', source: '' },
    status: 'spam',
  };
  const steps = ['answer', 'told without its words', 'told in full', 'page'] as const;

  for (const order of ordersOf(steps))
    it(`stands there as pending when the order is: ${order.join(', ')}`, async () => {
      const adapter = new ScriptedAdapter();
      const discussion = createDiscussion({ adapter, id: 'd' });
      void discussion.load();
      adapter.lists[0]!.answer(pageWith([commentRecord('a')]));
      await settled();
      // The page is asked for anew just before the reader sends.
      void discussion.load();
      void discussion.post(draft);
      await settled();
      const act = {
        answer: () => adapter.adds[0]!.answer(stored),
        'told without its words': () => adapter.tell({ records: [withheld], version: 2, total: 1 }),
        'told in full': () => adapter.tell({ records: [stored], version: 2, total: 1 }),
        page: () => adapter.lists[1]!.answer(pageWith([commentRecord('a')])),
      };
      for (const step of order) {
        act[step]();
        await settled();
        const own = ready(discussion).nodes.find(({ record }) => record.body.source === draft.body.source);
        expect(own, `after ${step}`).to.not.equal(undefined);
      }
      const nodes = ready(discussion).nodes.map(
        ({ record, delivery }) => `${record.id === draft.id ? 'own' : 'a'} ${delivery?.state ?? record.status}`,
      );
      expect(nodes).to.deep.equal(['a approved', 'own pending']);
      discussion.close();
    });
});
