// What a discussion tells its listeners, and what it does only once or not at all.
import { expect } from 'chai';
import {
  type Adapter,
  AfterwordError,
  createDiscussion,
  type Discussion,
  type DiscussionOptions,
  type ReaderStore,
} from '../../src/core/index.js';
import { commentDraft, commentRecord } from '../support/records.js';
import { pageWith, ScriptedAdapter, settled } from '../support/scripted-adapter.js';

/** A store in which an earlier visit left these texts. */
const storeWith = (...texts: readonly (readonly [string | null, string])[]): ReaderStore => ({
  texts: async () => new Map(texts),
  keepText: async () => {},
  outbox: async () => [],
  keepUnsent: async () => {},
  forgetUnsent: async () => {},
  reader: async () => undefined,
  keepReader: async () => {},
});

describe('a discussion, in detail,', () => {
  let adapter: ScriptedAdapter;
  let discussion: Discussion;
  let news: string[];
  const start = (options: Partial<DiscussionOptions> = {}): void => {
    adapter = new ScriptedAdapter();
    discussion = createDiscussion({ adapter, id: 'd', ...options });
    news = [];
    discussion.subscribe((_, transition) =>
      news.push(transition.type === 'recalled' ? `recalled ${transition.last}` : transition.type),
    );
  };
  const load = async (...page: Parameters<typeof pageWith>): Promise<void> => {
    void discussion.load();
    adapter.lists.at(-1)?.answer(pageWith(...page));
    await settled();
    news.length = 0;
  };
  const isClosed = (): boolean | undefined =>
    discussion.state.status === 'ready' ? discussion.state.closed : undefined;
  afterEach(() => discussion.close());

  it('begins loading, and with nothing that was typed', () => {
    start();
    expect(discussion.state).to.deep.equal({ status: 'loading' });
    expect([...discussion.typedTexts]).to.deep.equal([]);
    const texts = new Map([[null, 'Given.']]);
    discussion.close();
    start({ texts });
    expect(discussion.typedTexts).to.equal(texts);
  });

  it('warns of each broken record once', async () => {
    const warnings: string[] = [];
    start({ warn: (message) => warnings.push(message) });
    const broken = [{ id: 'x' }, { id: 'y' }] as never;
    for (let loads = 0; loads < 2; loads += 1) {
      await load(broken);
      expect(warnings.map((message) => /comment "(.)"/.exec(message)?.[1])).to.deep.equal(['x', 'y']);
    }
  });

  it('says of what changed elsewhere, was included or is shown, that something changed', async () => {
    start({ holdUnseen: () => true });
    await load([commentRecord('a')]);
    adapter.tell({ records: [commentRecord('b', { second: 1 })], version: 2, total: 2 });
    expect(discussion.showUnseen()).to.equal('b');
    discussion.include(commentRecord('c', { second: 2 }));
    expect(news).to.deep.equal(['changed', 'changed', 'changed']);
  });

  it('says when the roots are in another order, and nothing where they are in it already', async () => {
    start();
    await load([commentRecord('a')]);
    await discussion.reorder('oldest');
    expect([news, adapter.lists.length]).to.deep.equal([[], 1]);
    await discussion.reorder('newest');
    expect([news, adapter.lists.length]).to.deep.equal([['page'], 1]);
  });

  it('is closed once the back end says so to a draft, and by no other failure', async () => {
    const warnings: string[] = [];
    start({ warn: (message) => warnings.push(message) });
    await load([]);
    for (const [index, code] of (['forbidden', 'closed'] as const).entries()) {
      discussion.post(commentDraft('hello')).catch(() => {});
      expect(discussion.isSaving).to.equal(true);
      adapter.adds[index]?.fail(new AfterwordError(code, 'no'));
      await settled();
      // What failed is not under way: the page can be left without a question.
      expect([isClosed() ?? false, discussion.isSaving], code).to.deep.equal([code === 'closed', false]);
    }
    expect(warnings).to.deep.equal([]);
  });

  it('tells nobody who no longer listens', async () => {
    start();
    const heard: string[] = [];
    const stop = discussion.subscribe((_, { type }) => heard.push(type));
    discussion.include(commentRecord('a'));
    stop();
    discussion.include(commentRecord('b'));
    expect([heard.length, news.length]).to.deep.equal([1, 2]);
  });

  it('recalls what an earlier visit left typed, where nothing was typed meanwhile', async () => {
    start({ store: storeWith([null, 'Old.'], ['a', 'For a.'], ['b', 'For b.']) });
    discussion.typedTexts.set('b', 'New.');
    void discussion.load();
    adapter.lists[0]?.answer(pageWith([]));
    await settled();
    expect(news).to.deep.equal(['page', 'loaded', 'recalled a']);
    expect([...discussion.typedTexts]).to.deep.equal([
      ['b', 'New.'],
      [null, 'Old.'],
      ['a', 'For a.'],
    ]);
  });

  it('says nothing of texts where none was left', async () => {
    for (const store of [storeWith(), undefined]) {
      start({ store });
      void discussion.load();
      adapter.lists[0]?.answer(pageWith([]));
      await settled();
      expect(news).to.deep.equal(['page', 'loaded']);
      discussion.close();
    }
  });

  it('watches nothing once it is closed, nor where the adapter cannot', async () => {
    let go = (): void => {};
    start({ pause: () => new Promise((resolve) => (go = resolve)) });
    void discussion.load();
    adapter.lists[0]?.answer(pageWith([]));
    await settled();
    discussion.close();
    go();
    await settled();
    expect(adapter.watchedSince).to.equal(undefined);

    const { name } = adapter;
    const recalled: string[] = [];
    const plain: Adapter = { name, list: async () => pageWith([]), add: async () => commentRecord('a') };
    discussion = createDiscussion({ adapter: plain, id: 'd', store: storeWith([null, 'Old.']) });
    discussion.subscribe((_, { type }) => recalled.push(type));
    await discussion.load();
    await settled();
    expect(recalled).to.include('recalled');
  });

  it('asks who the reader is with the first page alone', async () => {
    let asked = 0;
    const scripted = new ScriptedAdapter();
    const session = async () => {
      asked += 1;
      return { author: null } as never;
    };
    start({ adapter: Object.assign(scripted, { session }) });
    void discussion.load();
    scripted.lists[0]?.answer(pageWith([commentRecord('a')], { total: 2, cursor: 'next' }));
    await settled();
    scripted.lists[1]?.answer(pageWith([commentRecord('b')], { total: 2 }));
    await settled();
    expect([asked, scripted.lists.length]).to.deep.equal([1, 2]);
  });

  it('shows a page that was kept until the first page is there', async () => {
    start();
    void discussion.load();
    adapter.lists[0]!.fail(new AfterwordError('network', 'Away.'));
    await settled();
    const shown = (): unknown =>
      discussion.state.status === 'ready' && [
        discussion.state.nodes.map(({ record }) => record.id),
        discussion.state.more,
        discussion.state.missing,
      ];
    discussion.showKept(pageWith([commentRecord('kept')]));
    expect(shown()).to.deep.equal([['kept'], 'none', []]);
    await load([commentRecord('a')]);
    expect(shown()).to.deep.equal([['a'], 'none', []]);
  });

  it('asks for the first page on refresh, where there is none', async () => {
    start();
    void discussion.load();
    adapter.lists[0]?.fail(new AfterwordError('network', 'no line'));
    await settled();
    void discussion.refresh();
    await settled();
    expect(adapter.lists.length).to.equal(2);
    adapter.lists[1]?.answer(pageWith([]));
    await settled();
    await discussion.refresh();
    expect(adapter.lists.length).to.equal(2);
  });
});
