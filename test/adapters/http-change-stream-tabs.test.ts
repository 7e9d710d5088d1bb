// The tabs of a browser share one stream of a server. Each adapter here stands for a tab: locks and channels do not ask whether
// two that use them are in one page.
import { expect } from 'chai';
import { httpAdapter } from '../../src/adapters/http.js';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { createHandler } from '../../src/server/index.js';
import { commentDraft } from '../support/records.js';
import { until } from '../support/until.js';

describe('the tabs of a browser', () => {
  const url = `https://tabs-${crypto.randomUUID()}.example`;
  const pageFetch = globalThis.fetch;
  const store = memoryAdapter();
  const handler = createHandler({ adapter: store });
  let streams = 0;
  let most = 0;
  let opened = 0;
  /** How many questions for changes the server fails to answer. */
  let failing = 0;
  const leaves: (() => void)[] = [];

  before(() => {
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      if (!request.url.startsWith(url)) return await pageFetch(input, init);
      if (failing && request.url.includes('/changes')) {
        failing -= 1;
        throw new TypeError('no line');
      }
      const response = await handler(request);
      if (!response.headers.get('content-type')?.includes('event-stream')) return response;
      opened += 1;
      // It may have been given up before the answer came. A request's own signal only follows the given one.
      const { signal } = init!;
      if (signal!.aborted) return response;
      streams += 1;
      most = Math.max(most, streams);
      signal!.addEventListener('abort', () => (streams -= 1));
      return response;
    };
  });
  after(() => {
    globalThis.fetch = pageFetch;
    handler.close();
  });

  beforeEach(() => {
    most = 0;
  });
  afterEach(async () => {
    for (const leave of leaves.splice(0)) leave();
    await until(() => streams === 0, 'the end of the streams');
  });

  interface Tab {
    readonly heard: string[];
    readonly leave: () => void;
  }
  const openTab = (discussion: string, since = 0, reader?: string): Tab => {
    const adapter = httpAdapter({ url, secret: { get: () => reader, set: () => {} } });
    const heard: string[] = [];
    const leave = adapter.watch!(discussion, since, ({ records }) => {
      for (const { body } of records) if (!heard.includes(body.source)) heard.push(body.source);
    });
    leaves.push(leave);
    return { heard, leave };
  };

  it('share one stream, whatever they show, and each hears of its own discussion alone', async () => {
    const tabs = ['a', 'b', 'c', 'a', 'd', 'e', 'f', 'g'].map((id) => openTab(id));
    await until(() => streams === 1, 'the stream');
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) await store.add(id, commentDraft(`to ${id}`));
    await until(() => tabs.every(({ heard }) => heard.length === 1), 'all tabs to hear');
    expect(tabs.map(({ heard }) => heard[0])).to.deep.equal([
      'to a',
      'to b',
      'to c',
      'to a',
      'to d',
      'to e',
      'to f',
      'to g',
    ]);
    await until(() => streams === 1, 'the stream');
    expect(most).to.equal(1);
  });

  it('go on when the one that listens is closed, and miss nothing meanwhile', async () => {
    const first = openTab('x');
    await until(() => streams === 1, 'the stream');
    const others = [openTab('x'), openTab('y')];
    await store.add('x', commentDraft('one'));
    await store.add('y', commentDraft('two'));
    await until(() => others.every(({ heard }) => heard.length === 1), 'both to hear');
    first.leave();
    await store.add('x', commentDraft('three'));
    await store.add('y', commentDraft('four'));
    await until(() => others.every(({ heard }) => heard.length === 2), 'both to hear more');
    expect(others.map(({ heard }) => heard)).to.deep.equal([
      ['one', 'three'],
      ['two', 'four'],
    ]);
  });

  it('miss nothing when they join with an older version than the tab that listens, or while it is told something', async () => {
    const first = openTab('v');
    await until(() => streams === 1, 'the stream');
    for (const text of ['one', 'two', 'three']) await store.add('v', commentDraft(text));
    await until(() => first.heard.length === 3, 'the first to hear');
    const { version } = await store.changes!('v', 0);
    const late = openTab('v', version - 2);
    const adding = store.add('v', commentDraft('four'));
    const later = openTab('v', version - 1);
    await adding;
    await until(() => late.heard.length === 3 && later.heard.length === 2, 'both to hear');
    expect([late.heard, later.heard].map((heard) => heard.toSorted())).to.deep.equal([
      ['four', 'three', 'two'],
      ['four', 'three'],
    ]);
    expect(most).to.equal(1);
  });

  it('tell a discussion that a page adds with an older version all that it has missed', async () => {
    for (const text of ['one', 'two']) await store.add('u', commentDraft(text));
    const { version } = await store.changes!('u', 0);
    const adapter = httpAdapter({ url, secret: { get: () => undefined, set: () => {} } });
    const heard: [string[], string[]] = [[], []];
    const watch = (index: 0 | 1, since: number): void => {
      leaves.push(
        adapter.watch!('u', since, ({ records }) => {
          for (const { body } of records) if (!heard[index].includes(body.source)) heard[index].push(body.source);
        }),
      );
    };
    watch(0, version);
    await until(() => streams === 1, 'the stream');
    watch(1, 0);
    await store.add('u', commentDraft('three'));
    await until(() => heard[0].includes('three') && heard[1].length === 3, 'both to hear');
    expect(heard[1].toSorted()).to.deep.equal(['one', 'three', 'two']);
  });

  it('ask again for what could not be told at once', async () => {
    openTab('w');
    await until(() => streams === 1, 'the stream');
    const other = openTab('w');
    failing = 2;
    await store.add('w', commentDraft('hello'));
    await until(() => other.heard.length === 1, 'the other to hear');
    expect(failing).to.equal(0);
  });

  it('come to rest: a tab that joins makes the stream open anew once, not again and again', async () => {
    const tabs = [openTab('p')];
    await until(() => streams === 1, 'the stream');
    tabs.push(openTab('q'), openTab('r'));
    await store.add('q', commentDraft('hello'));
    await until(() => tabs[1]!.heard.length === 1, 'it to hear');
    await until(async () => {
      const before = opened;
      await new Promise((resolve) => {
        setTimeout(resolve, 600);
      });
      return opened === before;
    }, 'no stream to be opened any more');
    expect(most).to.equal(1);
  });

  it('of different readers do not share, as each is told what the other may not know', async () => {
    for (const digit of ['1', '2']) openTab('z', 0, digit.repeat(40));
    await until(() => streams === 2, 'two streams');
  });

  it('of a guest who has just become known are told again of what they were told before that', async () => {
    let secret: string | undefined;
    const adapter = httpAdapter({ url, secret: { get: () => secret, set: () => {} } });
    const heard: (boolean | undefined)[] = [];
    leaves.push(adapter.watch!('mine', 0, ({ records }) => void heard.push(...records.map(({ mine }) => mine))));
    await until(() => streams === 1, 'the stream');
    // Another tab writes. The browser tells this one of the secret only after the server has told it of the comment.
    const written = '7'.repeat(40);
    const other = httpAdapter({ url, secret: { get: () => written, set: () => {} } });
    await other.add('mine', commentDraft('The first of a guest.'));
    await until(() => heard.length === 1, 'the comment');
    expect(heard).to.deep.equal([undefined]);
    secret = written;
    dispatchEvent(new Event('storage'));
    await until(() => heard.length === 2, 'the same comment');
    expect(heard[1]).to.equal(true);
    // What they know of themselves already is not asked for again.
    await adapter.session!();
    await other.react!('mine', (await other.list('mine')).records[0]!.id, { name: 'like', on: true });
    await until(() => heard.length === 3, 'the reaction');
  });

  it('that follow more than one stream can tell of listen for themselves', async () => {
    const adapters = [0, 1].map(() => httpAdapter({ url, secret: { get: () => undefined, set: () => {} } }));
    const heard = new Set<string>();
    for (const [tab, adapter] of adapters.entries())
      for (let index = 0; index < 60; index += 1)
        leaves.push(
          adapter.watch!(`${tab} ${index}`, 0, ({ records }) => {
            for (const { discussion } of records) heard.add(discussion);
          }),
        );
    await until(() => streams === 2, 'two streams');
    for (const id of ['0 0', '0 59', '1 0', '1 59']) await store.add(id, commentDraft('hello'));
    await until(() => heard.size === 4, 'all to be heard');
  });
});
