// A discussion whose code for all that comes after the first page is still being loaded.
import { expect } from 'chai';
import { createActs } from '../../src/core/acts.js';
import { changesWith, type CreateChanges } from '../../src/core/discussion-changes.js';
import { createDiscussionWith } from '../../src/core/discussion.js';
import { AfterwordError, type Discussion } from '../../src/core/index.js';
import { commentDraft, commentRecord } from '../support/records.js';
import { pageWith, ScriptedAdapter, settled } from '../support/scripted-adapter.js';

describe('a discussion whose later code is being loaded', () => {
  const create: CreateChanges = changesWith(async () => ({ createActs }));
  let adapter: ScriptedAdapter;
  let discussion: Discussion;
  let loaded: CreateChanges | undefined;
  let loads: { arrive: () => void; fail: () => void }[];
  /** What waits to be tried again. */
  let waiting: (() => void)[];
  let log: string[];

  const shown = (): string[] => {
    const { state } = discussion;
    return state.status === 'ready' ? state.nodes.map(({ record, delivery }) => delivery?.state ?? record.id) : [];
  };
  const answer = async (...page: Parameters<typeof pageWith>): Promise<void> => {
    adapter.lists.at(-1)!.answer(pageWith(...page));
    await settled();
  };

  beforeEach(() => {
    [adapter, loaded, loads, waiting, log] = [new ScriptedAdapter(), undefined, [], [], []];
    const load = (): CreateChanges | Promise<CreateChanges> =>
      loaded ??
      new Promise((resolve, reject) =>
        loads.push({
          arrive: () => resolve((loaded = create)),
          fail: () => reject(new AfterwordError('network', 'It could not be loaded.')),
        }),
      );
    discussion = createDiscussionWith(load, {
      adapter,
      id: 'd',
      now: () => 5,
      schedule: (run) => {
        waiting.push(run);
        return () => {};
      },
    });
    discussion.subscribe((_, { type }) => log.push(type));
    void discussion.load();
  });
  afterEach(() => discussion.close());

  it('shows its pages without it, and asks for it after the first', async () => {
    expect(loads).to.have.length(0);
    await answer([commentRecord('a')], { cursor: 'after a' });
    expect(loads).to.have.length(1);
    await answer([commentRecord('b', { second: 1 })]);
    expect(shown()).to.deep.equal(['a', 'b']);
    await discussion.reorder('newest');
    expect(shown()).to.deep.equal(['b', 'a']);
    expect(loads).to.have.length(1);
    expect(adapter.watchedSince).to.equal(undefined);
  });

  it('has nothing to do until then, and does not ask for it for that', async () => {
    discussion.resendFailed();
    expect([
      discussion.isSaving,
      discussion.now(),
      discussion.takeBackUnsent('x'),
      discussion.showUnseen(),
    ]).to.deep.equal([false, 5, undefined, undefined]);
    discussion.dismiss({ type: 'remove', comment: 'x' });
    discussion.sendNow();
    await discussion.retry('x');
    expect(loads).to.have.length(0);
    await answer([commentRecord('a')]);
    await discussion.refresh();
    expect([loads.length, shown()]).to.deep.equal([1, ['a']]);
  });

  it('goes by this device’s clock unless it is given another', () => {
    const plain = createDiscussionWith(async () => create, { adapter, id: 'd' });
    expect(plain.now()).to.be.closeTo(Date.now(), 60_000);
  });

  it('hears of every change since its first page, however long the code takes', async () => {
    await answer([commentRecord('a')], { version: 3, cursor: 'after a' });
    // A later page is as new as the changes that it does not tell of.
    await answer([commentRecord('b', { second: 1 })], { version: 8 });
    loads[0]!.arrive();
    await settled();
    expect(adapter.watchedSince).to.equal(3);
    adapter.tell({ records: [commentRecord('c', { second: 2 })], version: 9, total: 3 });
    expect(shown()).to.deep.equal(['a', 'b', 'c']);
  });

  it('tries again if it cannot be loaded', async () => {
    await answer([commentRecord('a')], { version: 3 });
    loads[0]!.fail();
    await settled();
    expect([waiting.length, adapter.watchedSince]).to.deep.equal([1, undefined]);
    waiting[0]!();
    await settled();
    loads[1]!.arrive();
    await settled();
    expect(adapter.watchedSince).to.equal(3);
    expect(shown()).to.deep.equal(['a']);
  });

  it('listens once, and not at all if it was closed meanwhile', async () => {
    await answer([commentRecord('a')]);
    discussion.close();
    loads[0]!.arrive();
    await settled();
    expect(adapter.watchedSince).to.equal(undefined);
  });

  it('sends once the code is there, and then in the same moment', async () => {
    const posted = discussion.post(commentDraft('hello'));
    await settled();
    expect([loads.length, adapter.adds.length]).to.deep.equal([1, 0]);
    loads[0]!.arrive();
    await settled();
    expect(log).to.include('sending');
    adapter.adds[0]!.answer(commentRecord('stored'));
    expect((await posted).id).to.equal('stored');
    void discussion.post(commentDraft('again')).catch(() => {});
    expect([adapter.adds.length, loads.length, discussion.isSaving]).to.deep.equal([2, 1, true]);
  });

  it('says why it cannot send if the code cannot be loaded', async () => {
    const posted = discussion.post(commentDraft('hello')).catch((error: AfterwordError) => error.code);
    loads[0]!.fail();
    expect(await posted).to.equal('network');
  });

  it('shows what was included as soon as the code is there', async () => {
    await answer([commentRecord('a')]);
    discussion.include(commentRecord('b', { second: 1 }));
    for (const load of loads) load.arrive();
    await settled();
    expect(shown()).to.deep.equal(['a', 'b']);
  });
});
