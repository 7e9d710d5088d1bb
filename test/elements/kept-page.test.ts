// The last comments that a reader saw are shown while the back end cannot be reached.
import { expect } from 'chai';
import { type Adapter, AfterwordError, type CommentRecord, type ReaderStore } from '../../src/core/index.js';
import { violations } from '../support/axe.js';
import { adapterWith, find, findAll, findSeen, mount, mountDiscussion, textOf } from '../support/mount.js';
import { freshStore, refusingStore } from '../support/reader-stores.js';
import { commentDraft, commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

type Element = HTMLElementTagNameMap['afterword-discussion'];

const comments = [commentRecord('a'), commentRecord('b', { second: 1, parent: 'a', mine: true })];

/** An adapter that can be reached only while `isAway` is false. */
const remote = (...records: CommentRecord[]): { adapter: Adapter; isAway: boolean } => {
  const { search: _, watch: __, ...memory } = adapterWith(...records);
  const line = { isAway: false, adapter: {} as Adapter };
  const guarded = Object.entries(memory).map(([name, method]) => [
    name,
    typeof method === 'function'
      ? async (...call: unknown[]) => {
          if (line.isAway) throw new AfterwordError('network', 'no line');
          return await (method as (...call: unknown[]) => unknown)(...call);
        }
      : method,
  ]);
  line.adapter = Object.fromEntries(guarded) as Adapter;
  return line;
};

const keptIn = async (store: ReaderStore, token = ''): Promise<string[] | undefined> => {
  const kept = await (await store.pages!()).get({ discussion: 'd', backEnd: 'memory ' }, token);
  return kept?.page.records.map(({ id }) => id);
};
const notice = (element: Element): string => textOf(findSeen(element, '[part=kept]')[0]);
const idsIn = (element: Element): string =>
  findAll(element, 'afterword-comment')
    .map(({ id }) => id.replace('comment-', ''))
    .join(' ');

/** A store in which a visit has kept these comments. */
const visited = async (...records: CommentRecord[]): Promise<ReaderStore> => {
  const store = freshStore();
  const element = await mountDiscussion([], { adapter: remote(...records).adapter, store });
  await until(() => keptIn(store));
  element.remove();
  return store;
};

/** A discussion whose back end is away, on another visit. */
const visitedAgain = (store: ReaderStore, more: Partial<Element> = {}) => {
  const line = remote(...comments, commentRecord('c', { second: 9 }));
  line.isAway = true;
  const element = mount('afterword-discussion', { discussionId: 'd', adapter: line.adapter, store, ...more });
  return { line, element };
};

describe('the comments that were kept', () => {
  it('are shown with their age while the back end is away, and can only be replied to', async () => {
    const { element } = visitedAgain(await visited(...comments));
    await until(() => notice(element) && idsIn(element) === 'a b');
    expect(notice(element)).to.equal('Kept less than a minute ago. The responses cannot be loaded at the moment.');
    const { state } = element.discussion!;
    expect(state.status === 'ready' && [...state.permissions]).to.deep.equal(['add']);
    await until(() => findAll(element, '[part=tools] select').length);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('give way to the real answer, and what was sent meanwhile is sent once', async () => {
    const { line, element } = visitedAgain(await visited(...comments));
    await until(() => notice(element));
    const posted = element.discussion!.post(commentDraft('While you were away.'));
    posted.catch(() => {});
    await until(() => findAll(element, 'afterword-comment').length === 3);
    line.isAway = false;
    dispatchEvent(new Event('online'));
    await until(() => !notice(element) && findAll(element, 'afterword-comment').length === 4);
    const { records } = await line.adapter.list('d');
    expect(records.filter(({ body }) => body.source === 'While you were away.').length).to.equal(1);
    await until(() => {
      const { state } = element.discussion!;
      return state.status === 'ready' && state.permissions.has('remove');
    });
  });

  it('are not shown to another reader, nor kept for one who signed out', async () => {
    const store = await visited(...comments);
    const other = visitedAgain(store, { token: 'of somebody else' });
    await until(() => other.element.discussion?.state.status === 'failed');
    await until(async () => !(await keptIn(store)));
    expect(notice(other.element)).to.equal('');

    const signedIn = await mountDiscussion([], { adapter: remote(...comments).adapter, store });
    await until(() => keptIn(store));
    signedIn.token = 'another';
    await until(async () => !(await keptIn(store)));
  });

  it('are bounded in number and size, and have nothing that waits for a decision', async () => {
    const many = Array.from({ length: 230 }, (_, index) => commentRecord(`c${index}`, { second: index }));
    const store = await visited(commentRecord('held', { status: 'pending' }), ...many);
    const kept = await keptIn(store);
    expect([kept!.length, kept!.includes('held')]).to.deep.equal([200, false]);
    const long = Array.from({ length: 9 }, (_, index) =>
      commentRecord(`l${index}`, { second: index, body: { format: 'text', source: 'x'.repeat(40_000) } }),
    );
    expect((await keptIn(await visited(...long)))!.length).to.equal(4);
  });

  it('are not missed where nothing can be kept', async () => {
    for (const store of [refusingStore, { ...refusingStore, pages: refusingStore.reader as never }]) {
      const { element } = visitedAgain(store);
      await until(() => element.discussion?.state.status === 'failed');
      await until(() => textOf(find(element, '[part=status]')));
      expect(notice(element)).to.equal('');
    }
  });
});
