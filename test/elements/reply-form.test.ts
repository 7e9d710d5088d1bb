import { expect } from 'chai';
import {
  AfterwordError,
  createDiscussion,
  type Adapter,
  type CommentDraft,
  type ReaderStore,
} from '../../src/core/index.js';
import { AfterwordReplyFormElement } from '../../src/elements/afterword-reply-form.js';
import { violations } from '../support/axe.js';
import { click, press, type } from '../support/commands.js';
import { control, openReply, rootForm, send, typedText, write } from '../support/form.js';
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
  shown,
  textOf,
} from '../support/mount.js';
import { freshStore, refusingStore } from '../support/reader-stores.js';
import { commentRecord } from '../support/records.js';
import { pageWith, ScriptedAdapter } from '../support/scripted-adapter.js';
import { until } from '../support/until.js';

type Discussion = HTMLElementTagNameMap['afterword-discussion'];

const two = [
  commentRecord('a', { author: { name: 'Ada' } }),
  commentRecord('b', { second: 1, author: { name: 'Ben' } }),
];
describe('<afterword-reply-form>', () => {
  it('takes a text that was set before its code was loaded, as frameworks do', async () => {
    const form = document.createElement('afterword-late-form') as HTMLElementTagNameMap['afterword-reply-form'];
    form.draft = 'What I think';
    customElements.define('afterword-late-form', class extends AfterwordReplyFormElement {});
    document.body.append(form);
    await until(() => typedText(form) === 'What I think');
    expect(Object.hasOwn(form, 'draft')).to.equal(false);
    form.remove();
  });

  it('has no accessibility violation, at rest, with faults, and under a comment', async () => {
    const element = await mountDiscussion(two, { store: freshStore() });
    expect(await violations(element)).to.deep.equal([]);
    send(rootForm(element));
    await until(() => findAll(rootForm(element), '[aria-invalid=true]').length);
    expect(await violations(element)).to.deep.equal([]);
    await openReply(element, 'a');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('opens under the comment it answers, takes the focus, and gives it back on Escape and on Cancel', async () => {
    const element = await mountDiscussion(two);
    const form = await openReply(element, 'a');
    expect(textOf(find(form, 'h3'))).to.equal('Reply to Ada');
    await press('Escape');
    await until(() => focused() === find(element, '#comment-a [value=reply]'));
    expect(findAll(element, 'afterword-comment afterword-reply-form')).to.deep.equal([]);
    find(await openReply(element, 'b'), '[part=cancel]').click();
    await until(() => focused() === find(element, '#comment-b [value=reply]'));
  });

  it('is open in one place at a time', async () => {
    const element = await mountDiscussion(two);
    await openReply(element, 'a');
    expect(rootForm(element).checkVisibility()).to.equal(false);
    await openReply(element, 'b');
    expect(findAll(element, 'afterword-comment afterword-reply-form').length).to.equal(1);
    find(element, '[part=open]').click();
    await until(() => focused() === control(rootForm(element)));
    expect(findAll(element, 'afterword-comment afterword-reply-form').length).to.equal(0);
    expect(rootForm(element).checkVisibility()).to.equal(true);
  });

  it('shows a sent reply at once, under its parent, and moves there', async () => {
    const element = await mountDiscussion(two);
    write(await openReply(element, 'a'), 'A reply.');
    send(find(element, 'afterword-comment afterword-reply-form'));
    const reply = await until(() =>
      findAll(element, 'afterword-comment').find((row) => textOf(row).includes('A reply.')),
    );
    expect(reply.previousElementSibling?.id).to.equal('comment-a');
    await until(() => focused() === reply);
    expect(findAll(element, 'afterword-comment afterword-reply-form')).to.deep.equal([]);
    expect(rootForm(element).checkVisibility()).to.equal(true);
  });

  it('sends on Control+Enter and on Command+Enter, and not on Enter', async () => {
    for (const keys of ['Control+Enter', 'Meta+Enter']) {
      const element = await mountDiscussion(two);
      control(rootForm(element)).focus();
      await type('Quick.');
      await press('Enter');
      expect(findAll(element, 'afterword-comment').length).to.equal(2);
      await press(keys);
      await until(() => findAll(element, 'afterword-comment').length === 3, keys);
      expect(control(rootForm(element)).value).to.equal('');
      element.remove();
    }
  });

  it('leaves an input method its keys', async () => {
    const element = await mountDiscussion(two);
    const form = await openReply(element, 'a');
    write(form, 'にほん');
    for (const more of [{ isComposing: true }, { keyCode: 229 }])
      for (const key of ['Escape', 'Enter'])
        control(form).dispatchEvent(
          new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, composed: true, ...more }),
        );
    await element.updateComplete;
    expect(findAll(element, 'afterword-comment afterword-reply-form')).to.deep.equal([form]);
    expect(control(form).value).to.equal('にほん');
    expect(findAll(element, 'afterword-comment')).to.have.length(2);
  });

  it('names each fault in words, ties it to its field, and leads to the first', async () => {
    const element = await mountDiscussion(two);
    const form = rootForm(element);
    write(form, 'someone', 'email');
    write(form, 'javascript:alert(1)', 'url');
    send(form);
    await until(() => focused() === control(form));
    const told = ['body', 'email', 'url'].map((name) => {
      const field = control(form, name);
      const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
      return [field.ariaInvalid, textOf(find(form, `#${ids.at(-1)}`))];
    });
    expect(told).to.deep.equal([
      ['true', 'Write something first.'],
      ['true', 'An e-mail address looks like name@example.com.'],
      ['true', 'A website’s address looks like https://example.com.'],
    ]);
    write(form, 'Now there is something.');
    send(form);
    await until(() => focused() === control(form, 'email'));
    expect(control(form).ariaInvalid).to.equal('false');
    expect(findAll(element, 'afterword-comment').length).to.equal(2);
  });

  it('says when a text is too long, and keeps all of it', async () => {
    const element = await mountDiscussion(two);
    const form = rootForm(element);
    write(form, 'x'.repeat(20_001));
    send(form);
    await until(() => textOf(findAll(form, '#fault-body')[0]) === 'Your reply: 20,000 characters at most.');
    expect(control(form).value.length).to.equal(20_001);
  });

  it('completes a website’s address', async () => {
    const element = await mountDiscussion(two);
    const form = rootForm(element);
    write(form, 'Hello.');
    write(form, 'Ada', 'name');
    write(form, 'example.com/ada', 'url');
    send(form);
    const author = await until(() => findAll<HTMLAnchorElement>(element, 'afterword-comment [part=author]')[2]);
    expect(author.href).to.equal('https://example.com/ada');
  });

  it('says that a website is invalid, and keeps what was typed', async () => {
    const element = await mountDiscussion(two);
    const form = rootForm(element);
    write(form, 'Hello.');
    for (const url of ['not a url', '@handle', 'handle', 'https://@handle', 'a.example and more']) {
      write(form, url, 'url');
      send(form);
      await until(() => focused() === control(form, 'url'));
      expect([control(form, 'url').ariaInvalid, control(form, 'url').value]).to.deep.equal(['true', url]);
      expect(textOf(find(form, '#fault-url'))).to.equal('A website’s address looks like https://example.com.');
      control(form).focus();
    }
    expect(findAll(element, 'afterword-comment').length).to.equal(2);
    write(form, 'www.example.com', 'url');
    send(form);
    await until(() => findAll(element, 'afterword-comment').length === 3);
  });

  it('says that a name is somebody else’s, where the server does', async () => {
    const adapter = refusingAdapter(new AfterwordError('invalid', 'taken', { fields: { name: 'taken' } }));
    const element = await mountDiscussion([], { adapter });
    write(rootForm(element), 'Hello.');
    write(rootForm(element), 'Ada', 'name');
    send(rootForm(element));
    await until(
      () =>
        textOf(findAll(element, '[part=note]')[0]) ===
        'Not sent. This name belongs to someone who signs in here. Choose another.',
    );
    find(element, '[value=edit-unsent]').click();
    await until(() => control(rootForm(element)).value === 'Hello.');
    expect(control(rootForm(element), 'name').value).to.equal('Ada');
  });

  it('says that a reader is banned and until when, or what the rules do not allow, and keeps the text', async () => {
    const until2030 = new Date(2030, 0, 2, 12).toISOString();
    const refusals = [
      [new AfterwordError('forbidden', 'no', { cause: { ban: {} } }), /^Not sent. You may not write here any more/],
      [new AfterwordError('forbidden', 'no', { cause: { ban: { until: until2030 } } }), /until .*2030/],
      [
        new AfterwordError('invalid', 'no', { fields: { body: 'refused' }, cause: { sentence: 'No adverts here.' } }),
        /^Not sent. No adverts here\.$/,
      ],
      [new AfterwordError('invalid', 'no', { fields: { body: 'refused' } }), /The rules here do not allow this text/],
    ] as const;
    for (const [error, sentence] of refusals) {
      const element = await mountDiscussion([], { adapter: refusingAdapter(error) });
      const form = rootForm(element);
      control(form).focus();
      await until(() => form.shadowRoot!.querySelector('.left'));
      write(form, 'Hello.');
      send(form);
      await until(() => findAll(element, '[part=note].fault').length);
      expect(textOf(findAll(element, '[part=note]')[0])).to.match(sentence);
      find(element, '[value=edit-unsent]').click();
      await until(() => control(rootForm(element)).value === 'Hello.');
      element.remove();
    }
  });

  it('keeps a draft for each place, over a reload', async () => {
    const store = freshStore();
    const visit = (): Promise<Discussion> => mountDiscussion(two, { store });
    const first = await visit();
    write(rootForm(first), 'For the article.');
    write(await openReply(first, 'a'), 'For Ada.');
    write(await openReply(first, 'b'), 'For Ben.');
    await until(async () => (await keptText(store, 'b')) === 'For Ben.');
    first.remove();
    const second = await visit();
    await until(() => control(rootForm(second)).value === 'For the article.');
    for (const [comment, text] of [
      ['a', 'For Ada.'],
      ['b', 'For Ben.'],
    ] as const) {
      const form = await openReply(second, comment);
      await until(() => control(form).value === text);
    }
  });

  it('keeps every keystroke', async () => {
    const store = freshStore();
    const element = await mountDiscussion(two, { store });
    control(rootForm(element)).focus();
    await type('Every key.');
    await until(async () => (await keptText(store)) === 'Every key.');
  });

  it('forgets a draft that was sent', async () => {
    const store = freshStore();
    const element = await mountDiscussion(two, { store });
    write(rootForm(element), 'Sent.');
    await until(async () => (await keptText(store)) === 'Sent.');
    send(rootForm(element));
    await until(async () => (await keptText(store)) === '');
    expect(await store.outbox('d')).to.deep.equal([]);
  });

  it('waits before it sends: Undo gives text, name, mail and site back, here and under a comment', async () => {
    const store = freshStore();
    const adapter = adapterWith(...two);
    const element = await mountDiscussion([], { adapter, store, undoSeconds: 600 });
    const said = (): string => textOf(find(element, 'section > [role=status].visually-hidden'));
    for (const open of [async () => rootForm(element), () => openReply(element, 'a')]) {
      const form = await open();
      for (const [id, text] of [
        ['body', 'Too soon.'],
        ['name', 'Ada'],
        ['email', 'ada@example.com'],
        ['url', 'https://example.com/ada'],
      ] as const)
        write(form, text, id);
      send(form);
      const undo = await until(() => findSeen(element, '[part=undo]')[0]);
      expect(textOf(undo.parentElement)).to.equal('Sending in a moment. Undo');
      expect(undo.ariaLabel).to.equal('Undo: Ada');
      expect(said()).to.equal('Sending in a moment. Undo');
      expect(await violations(element)).to.deep.equal([]);
      await until(async () => (await store.outbox('d')).length);
      undo.focus();
      await press('Enter');
      await until(() => focused()?.id === 'body' && (focused() as HTMLTextAreaElement).value === 'Too soon.');
      const again = (focused()!.getRootNode() as ShadowRoot).host;
      expect(['name', 'email', 'url'].map((id) => control(again, id).value)).to.deep.equal([
        'Ada',
        'ada@example.com',
        'https://example.com/ada',
      ]);
      expect(findAll(element, 'afterword-comment').length).to.equal(2);
      await until(async () => !(await store.outbox('d')).length);
      await until(async () => (await keptText(store, again === rootForm(element) ? null : 'a')) === 'Too soon.');
    }
    expect((await adapter.list('d')).records.length).to.equal(2);
  });

  it('sends what waits when the page, or the article, is left: once', async () => {
    for (const leave of ['pagehide', 'another article', 'removed'] as const) {
      const adapter = adapterWith(...two);
      const element = await mountDiscussion([], { adapter, undoSeconds: 600 });
      const events: string[] = [];
      for (const type of ['afterword-submit', 'afterword-posted'] as const)
        element.addEventListener(type, () => events.push(type));
      write(rootForm(element), 'Going.');
      send(rootForm(element));
      await until(() => findSeen(element, '[part=undo]').length);
      expect(events).to.deep.equal(['afterword-submit']);
      if (leave === 'pagehide') dispatchEvent(new PageTransitionEvent('pagehide'));
      else if (leave === 'removed') element.remove();
      else element.discussionId = 'other';
      await until(async () => (await adapter.list('d')).records.length === 3, leave);
      if (leave === 'pagehide') await until(() => events.join() === 'afterword-submit,afterword-posted');
    }
  });

  it('never writes over what is being typed', async () => {
    let answer: (texts: ReadonlyMap<null, string>) => void = () => {};
    const store: ReaderStore = { ...freshStore(), texts: () => new Promise((resolve) => (answer = resolve)) };
    const element = await mountDiscussion(two, { store });
    control(rootForm(element)).focus();
    await type('New.');
    answer(new Map([[null, 'Old.']]));
    await element.updateComplete;
    expect(control(rootForm(element)).value).to.equal('New.');
  });

  it('remembers who the reader is if they agree, and forgets it when they no longer do', async () => {
    const store = freshStore();
    const visit = async (remember: boolean): Promise<string[]> => {
      const element = await mountDiscussion(two, { store });
      const form = rootForm(element);
      await until(async () => control(form, 'remember').checked === ((await store.reader()) !== undefined));
      const found = ['name', 'email', 'url'].map((name) => control(form, name).value);
      write(form, 'Ada', 'name');
      write(form, 'ada@example.com', 'email');
      control(form, 'remember').checked = remember;
      write(form, 'Hello.');
      send(form);
      await until(async () => ((await store.reader()) !== undefined) === remember);
      element.remove();
      return found;
    };
    expect(await visit(true)).to.deep.equal(['', '', '']);
    expect(await visit(false)).to.deep.equal(['Ada', 'ada@example.com', '']);
    expect(await visit(true)).to.deep.equal(['', '', '']);
  });

  it('need not be told twice on one page who the reader is', async () => {
    const element = await mountDiscussion(two);
    write(rootForm(element), 'Ada', 'name');
    write(rootForm(element), 'First.');
    send(rootForm(element));
    await until(() => findAll(element, 'afterword-comment').length === 3);
    const form = await openReply(element, 'b');
    await until(() => control(form, 'name').value === 'Ada');
  });

  it('says that e-mail is never shown, and shows it nowhere', async () => {
    const element = await mountDiscussion(two);
    const form = rootForm(element);
    expect(textOf(find(form, 'label[for=email]'))).to.equal('E-mail (optional, never shown)');
    write(form, 'ada@example.com', 'email');
    write(form, 'Hello.');
    send(form);
    await until(() => findAll(element, 'afterword-comment').length === 3);
    expect(textOf(find(element, 'afterword-comment-list'))).to.not.include('ada@');
    expect(findAll(element, 'afterword-comment').map(textOf).join()).to.not.include('ada@');
  });

  it('lets the page change a draft before it is sent, or keep it back', async () => {
    const element = await mountDiscussion(two);
    const form = rootForm(element);
    const keepBack = (event: Event): void => event.preventDefault();
    element.addEventListener('afterword-submit', keepBack);
    write(form, 'Hello.');
    send(form);
    expect([control(form).value, findAll(element, 'afterword-comment').length]).to.deep.equal(['Hello.', 2]);
    element.removeEventListener('afterword-submit', keepBack);
    element.addEventListener('afterword-submit', (event) => {
      event.draft = { ...event.draft, body: { format: 'text', source: 'Changed.' } };
    });
    send(form);
    await until(() => textOf(findAll(element, '[part=body]')[2]) === 'Changed.');
  });

  it('keeps the text of a reply that failed, and sends it again', async () => {
    const adapter = new ScriptedAdapter();
    const element = mount('afterword-discussion', { discussionId: 'd', adapter, store: freshStore() });
    await until(() => adapter.lists[0]);
    adapter.lists[0]?.answer(pageWith(two));
    await shown(element);
    write(rootForm(element), 'Precious words.');
    send(rootForm(element));
    await until(() => adapter.adds[0]);
    adapter.adds[0]?.fail(new AfterwordError('network', 'no line'));
    const failed = await until(() =>
      findAll(element, 'afterword-comment').find((row) => textOf(row).includes('Not sent.')),
    );
    expect(textOf(find(failed, '[part=body]'))).to.equal('Precious words.');
    expect(await violations(element)).to.deep.equal([]);
    find(failed, '[value=retry]').click();
    await until(() => adapter.adds[1]);
    expect(adapter.adds[1]?.asked).to.deep.equal(adapter.adds[0]?.asked);
  });

  it('gives the text of a reply that failed back to be changed, under what stands there already', async () => {
    for (const parent of [null, 'a']) {
      const adapter = refusingAdapter(new AfterwordError('forbidden', 'no'), ...two);
      const element = await mountDiscussion([], { adapter, store: freshStore() });
      const open = async (): Promise<Element> => (parent ? await openReply(element, parent) : rootForm(element));
      write(await open(), 'Precious words.');
      send(parent ? find(element, 'afterword-comment afterword-reply-form') : rootForm(element));
      const change = await until(() => findAll(element, '[value=edit-unsent]')[0]);
      write(await open(), 'And others.');
      change.click();
      const form = await open();
      await until(() => control(form).value === 'And others.\n\nPrecious words.');
      // A list is brought up to date in slices, of which this may be the second.
      await until(() => findAll(element, 'afterword-comment').length === 2);
      element.remove();
    }
  });

  it('says when the browser keeps no drafts, and works all the same', async () => {
    const element = await mountDiscussion(two, { store: refusingStore });
    await until(() =>
      textOf(rootForm(element).shadowRoot?.querySelector('form')).includes('This browser keeps no drafts'),
    );
    write(rootForm(element), 'Hello.');
    send(rootForm(element));
    await until(() => findAll(element, 'afterword-comment').length === 3);
  });

  it('keeps the form of a comment that is removed while someone answers it', async () => {
    const adapter = adapterWith(...two);
    const element = await mountDiscussion([], { adapter });
    const form = await openReply(element, 'b');
    write(form, 'Half a thought');
    await adapter.remove?.('d', 'b');
    await until(() => textOf(find(element, '#heading')) === 'One response');
    expect(control(form).isConnected && control(form).value).to.equal('Half a thought');
  });

  it('asks a signed-in reader for no name', async () => {
    const adapter: Adapter = {
      ...adapterWith(...two),
      session: async () => ({ author: { name: 'Cy' }, permissions: ['add'] }),
    };
    const element = await mountDiscussion([], { adapter });
    await until(
      () =>
        findAll(rootForm(element), 'form').length && textOf(find(rootForm(element), 'form')).includes('Replying as Cy'),
    );
    expect(findAll(rootForm(element), 'input')).to.deep.equal([]);
    write(rootForm(element), 'Hello.');
    send(rootForm(element));
    await until(() => textOf(findAll(element, '[part=author]')[2]) === 'Cy');
  });

  it('is reached and sent by keyboard alone', async () => {
    const element = await mountDiscussion(two);
    find(element, '#comment-a [value=reply]').focus();
    await press('Enter');
    await until(() => focused()?.id === 'body');
    await type('By hand.');
    for (const next of ['name', 'email', 'url']) {
      await press('Tab');
      await until(() => focused()?.id === next, next);
    }
    await press('Tab');
    await until(() => focused()?.getAttribute('part') === 'send');
    await press('Enter');
    await until(() => findAll(element, 'afterword-comment').some((row) => textOf(row).includes('By hand.')));
  });

  it('is sent with a pointer', async () => {
    const element = await mountDiscussion(two);
    await click(control(rootForm(element)));
    await type('By mouse.');
    await click(find(rootForm(element), '[part=send]'));
    await until(() => findAll(element, 'afterword-comment').length === 3);
  });

  it('works alone, and says what it needs when it has nothing to add to', async () => {
    const drafts: CommentDraft[] = [];
    const discussion = createDiscussion({ adapter: adapterWith(), id: 'd' });
    const form = mount('afterword-reply-form', { discussion });
    form.addEventListener('afterword-form-closed', ({ draft }) => draft && drafts.push(draft));
    await form.updateComplete;
    write(form, 'Alone.');
    send(form);
    expect(drafts.map(({ body }) => body.source)).to.deep.equal(['Alone.']);
    discussion.close();

    const told: unknown[] = [];
    // In place of the test runner's own, which would fail this test.
    const { onerror } = window;
    window.onerror = (...call) => told.push(call.at(-1)) > 0;
    const idle = mount('afterword-reply-form');
    await idle.updateComplete;
    write(idle, 'To nobody.');
    send(idle);
    window.onerror = onerror;
    expect(told.map((error) => (error as Error).message)).to.deep.equal([
      '<afterword-reply-form> needs a .discussion.',
    ]);
    expect(control(idle).value).to.equal('To nobody.');
  });
});
