// What a reader typed is theirs, whatever happens around the form.
import { expect } from 'chai';
import { AfterwordError, type Adapter, type ReaderStore, type Session } from '../../src/core/index.js';
import { control, openReply, rootForm, send, write } from '../support/form.js';
import {
  adapterWith,
  find,
  findAll,
  findSeen,
  focused,
  keptText,
  mount,
  mountDiscussion,
  refusingAdapter,
  textOf,
} from '../support/mount.js';
import { freshStore, refusingStore } from '../support/reader-stores.js';
import { commentDraft, commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

describe('what a reader typed', () => {
  it('is there again where the form was left, though the browser keeps nothing', async () => {
    for (const store of [undefined, refusingStore]) {
      const element = await mountDiscussion([commentRecord('a'), commentRecord('b')], { store });
      write(await openReply(element, 'a'), 'For a.');
      write(await openReply(element, 'b'), 'For b.');
      control(find(element, '#comment-b afterword-reply-form')).dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
      );
      await until(() => findAll(element, 'afterword-comment afterword-reply-form').length === 0);
      for (const id of ['a', 'b']) {
        const form = await openReply(element, id);
        await until(() => findAll(form, '#body')[0] && control(form).value === `For ${id}.`);
      }
      element.remove();
    }
  });

  it('is gone from the form once it was sent', async () => {
    const element = await mountDiscussion([commentRecord('a')]);
    const form = await openReply(element, 'a');
    write(form, 'For a.');
    send(form);
    await until(() => findAll(element, 'afterword-comment').length === 2);
    const again = await openReply(element, 'a');
    await until(() => findAll(again, '#body')[0]);
    expect(control(again).value).to.equal('');
  });

  it('stays, and the form with it, when the token is renewed', async () => {
    let session: Session = { author: null, permissions: ['add'] };
    const adapter: Adapter = { ...adapterWith(commentRecord('a')), session: async () => session };
    const element = await mountDiscussion([], { adapter, token: 'old' });
    await until(() => findAll(element, 'section > afterword-reply-form')[0]);
    const form = await openReply(element, 'a');
    write(form, 'In the middle of a sen');
    await until(() => focused() === control(form));
    const { discussion } = element;
    session = { author: { id: '7', name: 'Rita' }, permissions: ['add'] };
    element.token = 'new';
    await until(() => textOf(form.shadowRoot?.querySelector('form')).includes('Replying as Rita'));
    expect(element.discussion).to.equal(discussion);
    expect([control(form).value, focused() === control(form)]).to.deep.equal(['In the middle of a sen', true]);
  });

  it('is sent again by itself when the sign-in that had run out is renewed', async () => {
    let isSignedIn = false;
    const memory = adapterWith();
    const adapter: Adapter = {
      ...memory,
      add: async (...call) => {
        if (!isSignedIn) throw new AfterwordError('unauthorized', 'run out');
        return await memory.add(...call);
      },
    };
    const element = await mountDiscussion([], { adapter, token: 'old' });
    element.discussion?.post(commentDraft('Once more.')).catch(() => {});
    await until(() => textOf(findAll(element, '[part=note]')[0]) === 'Not sent. Sign in first.');
    isSignedIn = true;
    element.token = 'new';
    await until(async () => (await adapter.list('d')).total === 1);
    await until(() => findSeen(element, '[part=note]').every((note) => textOf(note) === ''));
  });

  it('can be had back where the discussion was closed meanwhile', async () => {
    const adapter = refusingAdapter(new AfterwordError('closed', 'too late'));
    const element = await mountDiscussion([], { adapter });
    write(rootForm(element), 'Too late.');
    send(rootForm(element));
    const change = await until(() => findSeen(element, '[value=edit-unsent]')[0]);
    expect(findSeen(element, 'afterword-reply-form')).to.deep.equal([]);
    expect(textOf(find(element, '#heading'))).to.equal('No responses yet');
    change.click();
    const form = await until(() => findSeen(element, 'afterword-reply-form')[0]);
    await until(() => control(form).value === 'Too late.');
    await until(() => focused() === control(form));
    expect(findAll(element, 'afterword-comment')).to.deep.equal([]);
  });

  it('has its form open again after a reload, where it was typed last, and takes no focus', async () => {
    const store = freshStore();
    const comments = [commentRecord('a'), commentRecord('b', { second: 1 }), commentRecord('c', { second: 2 })];
    const first = await mountDiscussion(comments, { store });
    write(await openReply(first, 'a'), 'For a.');
    await until(async () => (await keptText(store, 'a')) === 'For a.');
    write(await openReply(first, 'b'), 'For b.');
    await until(async () => (await keptText(store, 'b')) === 'For b.');
    first.remove();
    const second = await mountDiscussion(comments, { store });
    const form = await until(() => findAll(second, '#comment-b afterword-reply-form')[0]);
    await until(() => findAll(form, '#body')[0] && control(form).value === 'For b.');
    expect(focused()).to.equal(document.body);
    const [a, c] = ['a', 'c'].map((id) => find(second, `#comment-${id} [value=reply]`));
    expect([textOf(a), a?.ariaLabel]).to.deep.equal(['Go on with your reply', 'Go on with your reply to Ben']);
    expect([textOf(c), c?.ariaLabel]).to.deep.equal(['Reply', 'Reply to Ben']);
    // Left with its text, the comment says that it waits; sent, it says so no more.
    find(form, '[part=cancel]').click();
    await until(() => textOf(find(second, '#comment-b [value=reply]')) === 'Go on with your reply');
    send(await openReply(second, 'b'));
    await until(() => textOf(find(second, '#comment-b [value=reply]')) === 'Reply');
  });

  it('is told of by its comment when that comes on a later page', async () => {
    const store = freshStore();
    await store.keepText({ discussion: 'd', parent: 'b' }, 'For b.');
    const comments = [commentRecord('a'), commentRecord('b', { second: 1 })];
    const element = mount('afterword-discussion', {
      discussionId: 'd',
      adapter: adapterWith(...comments),
      store,
      pageSize: 1,
    });
    const more = await until(() => findSeen(element, '[part=more]')[0]);
    await until(() => element.discussion?.typedTexts.get('b'));
    expect(findAll(element, 'afterword-comment afterword-reply-form')).to.deep.equal([]);
    more.click();
    const reply = await until(() => findAll(element, '#comment-b [value=reply]')[0]);
    expect(textOf(reply)).to.equal('Go on with your reply');
    const form = await openReply(element, 'b');
    await until(() => findAll(form, '#body')[0] && control(form).value === 'For b.');
  });

  it('under the article is told of by the button that leads back to it', async () => {
    const element = await mountDiscussion([commentRecord('a')]);
    await openReply(element, 'a');
    const open = find(element, '[part=open]');
    await until(() => textOf(open) === 'Leave a reply');
    open.click();
    write(rootForm(element), 'For the article.');
    await openReply(element, 'a');
    await until(() => textOf(open) === 'Go on with your reply');
  });

  it('is not taken for unsent where it was sent while the store was asked', async () => {
    let answer: ((texts: ReadonlyMap<string, string>) => void) | undefined;
    const memory = freshStore();
    const store: ReaderStore = { ...memory, texts: () => new Promise((resolve) => (answer = resolve)) };
    const element = await mountDiscussion([commentRecord('a')], { store });
    const form = await openReply(element, 'a');
    write(form, 'For a.');
    const found = await until(() => answer);
    send(form);
    await until(() => findAll(element, 'afterword-comment').length === 2);
    found(new Map([['a', 'For a.']]));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(textOf(find(element, '#comment-a [value=reply]'))).to.equal('Reply');
    expect(findAll(element, 'afterword-comment afterword-reply-form')).to.deep.equal([]);
  });

  it('keeps whoever writes already where they are', async () => {
    let answer: ((texts: ReadonlyMap<string, string>) => void) | undefined;
    const memory = freshStore();
    const store: ReaderStore = { ...memory, texts: () => new Promise((resolve) => (answer = resolve)) };
    const element = await mountDiscussion([commentRecord('a')], { store });
    const form = rootForm(element);
    await until(() => findAll(form, '#body')[0]);
    control(form).focus();
    (await until(() => answer))(new Map([['a', 'Old.']]));
    await until(() => textOf(find(element, '#comment-a [value=reply]')) === 'Go on with your reply');
    expect(findAll(element, 'afterword-comment afterword-reply-form')).to.deep.equal([]);
    expect(focused()).to.equal(control(form));
  });
});
