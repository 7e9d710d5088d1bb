// Pages, one after the other, of a back end that the test answers for.
import { expect } from 'chai';
import { AfterwordError, type CommentPage, type ListQuery } from '../../src/core/index.js';
import { createPageLoader, type PageLoader, type PageLoaderOptions } from '../../src/core/page-loader.js';
import { pageWith, settled, type Call } from '../support/scripted-adapter.js';

describe('the loader of pages', () => {
  let calls: Call<ListQuery, CommentPage>[];
  let log: string[];
  let loader: PageLoader;
  const start = (options: PageLoaderOptions = {}): void => {
    [calls, log] = [[], []];
    loader = createPageLoader(
      options,
      (asked, signal) => new Promise((answer, fail) => calls.push({ asked, signal, answer, fail })),
      (_page, { cursor = 'first', thread = '' }, progress) => log.push(`page ${thread}${cursor}: ${progress}`),
      (progress, failure) => log.push(failure ? `${failure.code}: ${progress}` : progress),
    );
  };
  const answer = async (more: Partial<CommentPage> = {}, index = calls.length - 1): Promise<void> => {
    calls[index]!.answer(pageWith([], more));
    await settled();
  };
  const asked = (): readonly ListQuery[] => calls.map((call) => call.asked);

  it('goes on by itself until everything is there', async () => {
    start();
    const done = loader.load();
    await answer({ cursor: '2' });
    await answer({ cursor: '3' });
    await answer();
    await done;
    expect(asked()).to.deep.equal([{}, { limit: 100, cursor: '2' }, { limit: 100, cursor: '3' }]);
    expect(log).to.deep.equal(['loading', 'page first: loading', 'page 2: loading', 'page 3: none']);
    await loader.more();
    expect(calls.length).to.equal(3);
  });

  it('waits to be asked where pages have a size', async () => {
    start({ pageSize: 5 });
    void loader.load();
    await answer({ cursor: '2' });
    expect(asked()).to.deep.equal([{ limit: 5 }]);
    void loader.more();
    void loader.more();
    await answer();
    expect(asked()).to.deep.equal([{ limit: 5 }, { limit: 5, cursor: '2' }]);
    expect(log).to.deep.equal(['loading', 'page first: available', 'loading', 'page 2: none']);
  });

  it('asks for what threads left out before it asks for more roots', async () => {
    start();
    void loader.load();
    await answer({ cursor: '2', truncated: [{ thread: 'a', remaining: 3, cursor: 'x' }] });
    await answer({ cursor: 'y' });
    await answer();
    await answer();
    expect(asked()).to.deep.equal([
      {},
      { thread: 'a', cursor: 'x' },
      { limit: 100, cursor: '2' },
      { thread: 'a', limit: 100, cursor: 'y' },
    ]);
    expect(log.at(-1)).to.equal('page ay: none');
  });

  it('asks ahead while the page before is being shown, and hands it on after that', async () => {
    let shown = (): void => {};
    start({ pause: () => new Promise((resolve) => (shown = resolve)) });
    void loader.load();
    await answer({ cursor: '2' });
    expect(calls.length).to.equal(2);
    await answer();
    expect(log.length).to.equal(2);
    shown();
    await settled();
    expect(log.slice(2)).to.deep.equal(['page 2: none']);
    expect(calls.length).to.equal(2);
  });

  it('asks again for the page that failed', async () => {
    start();
    void loader.load();
    await answer({ cursor: '2' });
    calls[1]!.fail(new AfterwordError('network', 'no line'));
    await settled();
    void loader.more();
    await answer();
    expect(asked().slice(1)).to.deep.equal([
      { limit: 100, cursor: '2' },
      { limit: 100, cursor: '2' },
    ]);
    expect(log.slice(2)).to.deep.equal(['network: failed', 'loading', 'page 2: none']);
  });

  it('calls what it cannot read corrupt, and asks for it again', async () => {
    start();
    void loader.load();
    await answer({ truncated: 7 as never });
    expect(log.at(-1)).to.equal('corrupt: failed');
    void loader.more();
    expect(asked()).to.deep.equal([{}, {}]);
  });

  it('drops the answers to what was asked before it loads anew, and after it is stopped', async () => {
    const shown: (() => void)[] = [];
    start({ pause: () => new Promise((resolve) => shown.push(resolve)) });
    void loader.load();
    await answer({ cursor: '2' });
    void loader.load();
    expect(calls.map(({ signal }) => signal!.aborted)).to.deep.equal([true, true, false]);
    // What waited before does not go on with the questions of the new load.
    for (const resolve of shown) resolve();
    await answer({}, 1);
    expect([log, calls.length]).to.deep.equal([['loading', 'page first: loading', 'loading'], 3]);
    loader.stop();
    await answer({}, 2);
    expect([log.length, calls[2]!.signal!.aborted]).to.deep.equal([3, true]);
  });
});
