// Who works by keyboard is never thrown back to the top of the page: where a button goes away, the focus has a place to be.
import { expect } from 'chai';
import { AfterwordError, type Adapter } from '../../src/core/index.js';
import { press } from '../support/commands.js';
import { openReply } from '../support/form.js';
import {
  adapterWith,
  find,
  findAll,
  findSeen,
  focused,
  mount,
  mountDiscussion,
  shown,
  textOf,
} from '../support/mount.js';
import { commentDraft, commentRecord } from '../support/records.js';
import { pageWith, ScriptedAdapter } from '../support/scripted-adapter.js';
import { until } from '../support/until.js';

describe('the focus', () => {
  it('stays on the button for more while the page comes, then goes to the first of it', async () => {
    const adapter = new ScriptedAdapter();
    const element = mount('afterword-discussion', { discussionId: 'd', adapter, pageSize: 1 });
    await until(() => adapter.lists[0]);
    adapter.lists[0]?.answer(pageWith([commentRecord('a')], { total: 2, cursor: 'next' }));
    const more = await until(() => findAll(element, '[part=more]').find((button) => button.checkVisibility()));
    more.focus();
    more.click();
    await until(() => more.ariaDisabled === 'true');
    expect(focused()).to.equal(more);
    adapter.lists[1]?.answer(pageWith([commentRecord('b', { second: 1 })], { total: 2 }));
    await until(() => focused()?.id === 'comment-b');
  });

  it('goes to the heading when loading anew was of use', async () => {
    const adapter = new ScriptedAdapter();
    const element = mount('afterword-discussion', { discussionId: 'd', adapter });
    await until(() => adapter.lists[0]);
    adapter.lists[0]?.fail(new AfterwordError('network', 'no line'));
    await until(() => findAll(element, '.fault').length);
    find(element, 'button').focus();
    find(element, 'button').click();
    await until(() => adapter.lists[1]);
    adapter.lists[1]?.answer(pageWith([commentRecord('a')]));
    await until(() => focused()?.id === 'heading');
  });

  it('stays with a comment that is sent again', async () => {
    const adapter = new ScriptedAdapter();
    const element = mount('afterword-discussion', { discussionId: 'd', adapter });
    await until(() => adapter.lists[0]);
    adapter.lists[0]?.answer(pageWith([]));
    await shown(element);
    const draft = commentDraft('hello');
    element.discussion?.post(draft).catch(() => {});
    await until(() => adapter.adds[0]);
    adapter.adds[0]?.fail(new AfterwordError('network', 'no line'));
    const retry = await until(() => findAll(element, '[value=retry]')[0]);
    retry.focus();
    retry.click();
    await until(() => focused()?.id === `comment-${draft.id}`);
  });

  it('stays with a comment that goes again by itself', async () => {
    let fails = 1;
    const memory = adapterWith();
    const adapter: Adapter = {
      ...memory,
      add: async (...call) => {
        if (fails--) throw new AfterwordError('network', 'no line');
        return await memory.add(...call);
      },
    };
    const element = await mountDiscussion([], { adapter });
    element.discussion?.post(commentDraft('hello')).catch(() => {});
    const retry = await until(() => findAll(element, '[part=retry]')[0]);
    retry.focus();
    element.discussion?.resendFailed();
    await until(() => focused() === find(element, 'afterword-comment'));
  });

  it('stays at the button to load again while that fails again', async () => {
    const adapter = new ScriptedAdapter();
    const element = mount('afterword-discussion', { discussionId: 'd', adapter });
    for (let time = 0; time < 2; time += 1) {
      await until(() => adapter.lists[time]);
      adapter.lists[time]?.fail(new AfterwordError('network', 'no line'));
      const retry = await until(() => findSeen(element, 'section > button')[0]);
      if (time) await until(() => focused() === retry);
      else retry.focus();
      retry.click();
    }
  });

  it('goes to the comment whose Reply button goes away', async () => {
    const adapter = adapterWith(commentRecord('a'), commentRecord('b', { second: 1, parent: 'a' }));
    const element = await mountDiscussion([], { adapter });
    find(element, '#comment-a [value=reply]').focus();
    await adapter.remove?.('d', 'a');
    await until(() => focused() === find(element, '#comment-a'));
  });

  it('goes to the comment after one that was taken down, or before it', async () => {
    const adapter = adapterWith(...['a', 'b', 'c'].map((id, second) => commentRecord(id, { second })));
    const element = await mountDiscussion([], { adapter });
    find(element, '#comment-b [value=reply]').focus();
    await adapter.remove?.('d', 'b');
    await until(() => focused()?.id === 'comment-c');
    await adapter.remove?.('d', 'c');
    await until(() => focused()?.id === 'comment-a');
  });

  it('goes to the next comment when the form of one that was taken down is left', async () => {
    const adapter = adapterWith(...['a', 'b', 'c'].map((id, second) => commentRecord(id, { second })));
    const element = await mountDiscussion([], { adapter });
    await openReply(element, 'b');
    await adapter.remove?.('d', 'b');
    await until(() => textOf(find(element, '#heading')) === '2 responses');
    await press('Escape');
    await until(() => focused()?.id === 'comment-c');
  });

  it('is not taken by an address that was cut', async () => {
    const failures: unknown[] = [];
    const listen = (event: ErrorEvent): void => void failures.push(event.error);
    addEventListener('error', listen);
    history.replaceState(null, '', '#comment-%E0%A4');
    const element = await mountDiscussion([commentRecord('a')]);
    dispatchEvent(new HashChangeEvent('hashchange'));
    history.replaceState(null, '', location.pathname + location.search);
    removeEventListener('error', listen);
    expect([failures, findAll(element, 'afterword-comment').length]).to.deep.equal([[], 1]);
  });
});
