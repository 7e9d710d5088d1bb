// What a reader typed is theirs, whatever happens around the form.
import { expect } from 'chai';
import { idbReaderStore } from '../../src/adapters/reader-store.js';
import { AfterwordError, type Adapter, type ReaderStore, type Session } from '../../src/core/index.js';
import {
  adapterWith,
  find,
  findAll,
  findSeen,
  focused,
  keptText,
  mount,
  mountDiscussion,
  textOf,
} from '../support/mount.js';
import { commentDraft, commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

type Discussion = HTMLElementTagNameMap['afterword-discussion'];

const refuse = async (): Promise<never> => {
  throw new AfterwordError('quota', 'private window');
};
const refusing: ReaderStore = {
  texts: refuse,
  keepText: refuse,
  outbox: refuse,
  keepUnsent: refuse,
  forgetUnsent: refuse,
  reader: refuse,
  keepReader: refuse,
};

const openReply = async (element: Discussion, id: string): Promise<Element> => {
  find(element, `#comment-${id} [value=reply]`).click();
  return await until(() => findAll(element, `#comment-${id} afterword-reply-form`)[0]);
};
const body = (form: Element): HTMLTextAreaElement => find(form, '#body');
const write = async (form: Element, text: string): Promise<void> => {
  await until(() => findAll(form, '#body')[0]);
  body(form).value = text;
  body(form).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};

describe('what a reader typed', () => {
  it('is there again where the form was left, though the browser keeps nothing', async () => {
    for (const store of [undefined, refusing]) {
      const element = await mountDiscussion([commentRecord('a'), commentRecord('b')], { store });
      await write(await openReply(element, 'a'), 'For a.');
      await write(await openReply(element, 'b'), 'For b.');
      body(find(element, '#comment-b afterword-reply-form')).dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
      );
      await until(() => findAll(element, 'afterword-comment afterword-reply-form').length === 0);
      for (const id of ['a', 'b']) {
        const form = await openReply(element, id);
        await until(() => findAll(form, '#body')[0] && body(form).value === `For ${id}.`);
      }
      element.remove();
    }
  });

  it('is gone from the form once it was sent', async () => {
    const element = await mountDiscussion([commentRecord('a')]);
    const form = await openReply(element, 'a');
    await write(form, 'For a.');
    find(form, '[part=send]').click();
    await until(() => findAll(element, 'afterword-comment').length === 2);
    const again = await openReply(element, 'a');
    await until(() => findAll(again, '#body')[0]);
    expect(body(again).value).to.equal('');
  });

  it('stays, and the form with it, when the token is renewed', async () => {
    let session: Session = { author: null, permissions: ['add'] };
    const adapter: Adapter = { ...adapterWith(commentRecord('a')), session: async () => session };
    const element = await mountDiscussion([], { adapter, token: 'old' });
    await until(() => findAll(element, 'section > afterword-reply-form')[0]);
    const form = await openReply(element, 'a');
    await write(form, 'In the middle of a sen');
    await until(() => focused() === body(form));
    const { discussion } = element;
    session = { author: { id: '7', name: 'Rita' }, permissions: ['add'] };
    element.token = 'new';
    await until(() => textOf(form.shadowRoot?.querySelector('form')).includes('Replying as Rita'));
    expect(element.discussion).to.equal(discussion);
    expect([body(form).value, focused() === body(form)]).to.deep.equal(['In the middle of a sen', true]);
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
    const adapter: Adapter = {
      ...adapterWith(),
      add: async () => {
        throw new AfterwordError('closed', 'too late');
      },
    };
    const element = await mountDiscussion([], { adapter });
    await write(find(element, 'afterword-reply-form'), 'Too late.');
    find(find(element, 'afterword-reply-form'), '[part=send]').click();
    const change = await until(() => findSeen(element, '[value=edit-unsent]')[0]);
    expect(findSeen(element, 'afterword-reply-form')).to.deep.equal([]);
    expect(textOf(find(element, '#heading'))).to.equal('No responses yet');
    change.click();
    const form = await until(() => findSeen(element, 'afterword-reply-form')[0]);
    await until(() => body(form).value === 'Too late.');
    await until(() => focused() === body(form));
    expect(findAll(element, 'afterword-comment')).to.deep.equal([]);
  });

  it('has its form open again after a reload, where it was typed last, and takes no focus', async () => {
    const store = idbReaderStore({ database: `reader ${crypto.randomUUID()}` });
    const comments = [commentRecord('a'), commentRecord('b', { second: 1 }), commentRecord('c', { second: 2 })];
    const first = await mountDiscussion(comments, { store });
    await write(await openReply(first, 'a'), 'For a.');
    await until(async () => (await keptText(store, 'a')) === 'For a.');
    await write(await openReply(first, 'b'), 'For b.');
    await until(async () => (await keptText(store, 'b')) === 'For b.');
    first.remove();
    const second = await mountDiscussion(comments, { store });
    const form = await until(() => findAll(second, '#comment-b afterword-reply-form')[0]);
    await until(() => findAll(form, '#body')[0] && body(form).value === 'For b.');
    expect(focused()).to.equal(document.body);
    const [a, c] = ['a', 'c'].map((id) => find(second, `#comment-${id} [value=reply]`));
    expect([textOf(a), a?.ariaLabel]).to.deep.equal(['Go on with your reply', 'Go on with your reply to Ben']);
    expect([textOf(c), c?.ariaLabel]).to.deep.equal(['Reply', 'Reply to Ben']);
    // Left with its text, the comment says that it waits; sent, it says so no more.
    find(form, '[part=cancel]').click();
    await until(() => textOf(find(second, '#comment-b [value=reply]')) === 'Go on with your reply');
    find(await openReply(second, 'b'), '[part=send]').click();
    await until(() => textOf(find(second, '#comment-b [value=reply]')) === 'Reply');
  });

  it('is told of by its comment when that comes on a later page', async () => {
    const store = idbReaderStore({ database: `reader ${crypto.randomUUID()}` });
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
    await until(() => findAll(form, '#body')[0] && body(form).value === 'For b.');
  });

  it('under the article is told of by the button that leads back to it', async () => {
    const element = await mountDiscussion([commentRecord('a')]);
    await openReply(element, 'a');
    const open = find(element, '[part=open]');
    await until(() => textOf(open) === 'Leave a reply');
    open.click();
    await write(find(element, 'section > afterword-reply-form'), 'For the article.');
    await openReply(element, 'a');
    await until(() => textOf(open) === 'Go on with your reply');
  });

  it('is not taken for unsent where it was sent while the store was asked', async () => {
    let answer: ((texts: ReadonlyMap<string, string>) => void) | undefined;
    const memory = idbReaderStore({ database: `reader ${crypto.randomUUID()}` });
    const store: ReaderStore = { ...memory, texts: () => new Promise((resolve) => (answer = resolve)) };
    const element = await mountDiscussion([commentRecord('a')], { store });
    const form = await openReply(element, 'a');
    await write(form, 'For a.');
    const found = await until(() => answer);
    find(form, '[part=send]').click();
    await until(() => findAll(element, 'afterword-comment').length === 2);
    found(new Map([['a', 'For a.']]));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(textOf(find(element, '#comment-a [value=reply]'))).to.equal('Reply');
    expect(findAll(element, 'afterword-comment afterword-reply-form')).to.deep.equal([]);
  });

  it('keeps whoever writes already where they are', async () => {
    let answer: ((texts: ReadonlyMap<string, string>) => void) | undefined;
    const memory = idbReaderStore({ database: `reader ${crypto.randomUUID()}` });
    const store: ReaderStore = { ...memory, texts: () => new Promise((resolve) => (answer = resolve)) };
    const element = await mountDiscussion([commentRecord('a')], { store });
    const form = find(element, 'section > afterword-reply-form');
    await until(() => findAll(form, '#body')[0]);
    body(form).focus();
    (await until(() => answer))(new Map([['a', 'Old.']]));
    await until(() => textOf(find(element, '#comment-a [value=reply]')) === 'Go on with your reply');
    expect(findAll(element, 'afterword-comment afterword-reply-form')).to.deep.equal([]);
    expect(focused()).to.equal(body(form));
  });
});
