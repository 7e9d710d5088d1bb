import { expect } from 'chai';
import { jsonAdapter } from '../../src/adapters/json.js';
import { AfterwordError, type Adapter, type CommentRecord, type Session } from '../../src/core/index.js';
import { ar } from '../../src/locales/ar.js';
import { en } from '../../src/locales/en.js';
import { violations } from '../support/axe.js';
import { send, write } from '../support/form.js';
import {
  adapterWith,
  byAnother,
  find,
  findAll,
  findSeen,
  focused,
  mount,
  mountDiscussion,
  shown,
  textOf,
} from '../support/mount.js';
import { freshStore } from '../support/reader-stores.js';
import { commentDraft, commentRecord } from '../support/records.js';
import { pageWith, ScriptedAdapter } from '../support/scripted-adapter.js';
import { until } from '../support/until.js';

const three = [commentRecord('a'), commentRecord('b', { second: 1, parent: 'a' }), commentRecord('c', { second: 2 })];

const heading = (element: Element): string => textOf(find(element, '#heading'));

describe('<afterword-discussion>', () => {
  it('counts in the words of a classic blog', async () => {
    const title = async (count: number, properties = {}): Promise<string> => {
      const comments = Array.from({ length: count }, (_, index) => commentRecord(String(index)));
      return heading(await mountDiscussion(comments, properties));
    };
    expect(await title(0)).to.equal('No responses yet');
    expect(await title(1)).to.equal('One response');
    expect(await title(11, { heading: 'On “benches”' })).to.equal('11 responses to “On “benches””');
    expect(await title(1234, { heading: 'x' })).to.equal('1,234 responses to “x”');
    expect(await title(2, { heading: '<b>' })).to.equal('2 responses to “<b>”');
  });

  it('does not say that there are none over comments that wait', async () => {
    const waiting = (id: string) => commentRecord(id, { status: 'pending' });
    const title = async (comments: readonly CommentRecord[], locale = en): Promise<string> => {
      const adapter = new ScriptedAdapter();
      const total = comments.filter(({ status }) => status === 'approved').length;
      const element = mount('afterword-discussion', { discussionId: 'd', adapter, locale, heading: 'On benches' });
      (await until(() => adapter.lists[0])).answer(pageWith(comments, { total }));
      await shown(element);
      return heading(element);
    };
    expect(await title([])).to.equal('No responses yet to “On benches”');
    expect(await title([waiting('a')])).to.equal('One response waits for approval');
    expect(await title([waiting('a'), waiting('b')])).to.equal('2 responses wait for approval');
    expect(await title([waiting('a'), waiting('b')], ar)).to.equal('ردّان في انتظار الموافقة');
    expect(await title([waiting('a'), commentRecord('b')])).to.equal('One response to “On benches”');
  });

  it('counts in the plural forms of another language', async () => {
    const title = async (count: number): Promise<string> => {
      const comments = Array.from({ length: count }, (_, index) => commentRecord(String(index)));
      return heading(await mountDiscussion(comments, { locale: ar }));
    };
    expect([await title(0), await title(1), await title(2)]).to.deep.equal(['لا ردود بعد', 'رد واحد', 'ردّان']);
    expect(await title(3)).to.match(/ردود$/);
    expect(await title(11)).to.match(/ردًّا$/);
  });

  it('has headings of the level it is given', async () => {
    const element = await mountDiscussion([commentRecord('p', { kind: 'ping' })], { headingLevel: 4 });
    const levels = findAll(element, 'h2, h3').map((one) => one.ariaLevel);
    expect(levels).to.deep.equal(['4', '5', '5']);
  });

  it('keeps what stands inside it until it is ready, and for good if it never is', async () => {
    const adapter = new ScriptedAdapter();
    const element = document.createElement('afterword-discussion');
    element.innerHTML = '<p>A list the server wrote.</p>';
    Object.assign(element, { discussionId: 'd', adapter });
    document.body.append(element);
    const isSeen = (): boolean => element.querySelector('p')?.checkVisibility() ?? false;
    await until(() => adapter.lists[0]);
    expect(isSeen()).to.equal(true);
    adapter.lists[0]?.fail(new AfterwordError('unavailable', 'no'));
    await until(() => findAll(element, '.fault').length);
    expect(isSeen()).to.equal(true);
    find(element, 'button').click();
    await until(() => adapter.lists[1]);
    adapter.lists[1]?.answer(pageWith([]));
    await until(() => findAll(element, '#heading').length);
    expect(isSeen()).to.equal(false);
    element.remove();
  });

  it('tells the reader what failed, and offers another try', async () => {
    const adapter = new ScriptedAdapter();
    const element = mount('afterword-discussion', { discussionId: 'd', adapter });
    const errors: string[] = [];
    element.addEventListener('afterword-error', ({ error }) => errors.push(error.code));
    await until(() => adapter.lists[0]);
    adapter.lists[0]?.fail(new AfterwordError('network', 'no line'));
    const fault = await until(() => findAll(element, '.fault')[0]);
    expect(textOf(fault)).to.equal('The connection failed.');
    expect(errors).to.deep.equal(['network']);
    find(element, 'button').click();
    await until(() => adapter.lists[1]);
    adapter.lists[1]?.answer(pageWith(three));
    await until(() => findAll(element, 'afterword-comment').length === 3);
  });

  it('says how it can be given an adapter when it has none', async () => {
    const element = document.createElement('afterword-discussion');
    const told = new Promise<AfterwordError>((resolve) => {
      element.addEventListener('afterword-error', ({ error }) => resolve(error));
    });
    document.body.append(element);
    const { code, message } = await told;
    expect(code).to.equal('unsupported');
    expect(message).to.equal('<afterword-discussion> needs an adapter: set its .adapter, or load afterword.js.');
    element.remove();
  });

  it('shows everything where its page size is no number', async () => {
    for (const size of ['all', 'many', '-1', '0', '']) {
      const element = document.createElement('afterword-discussion');
      element.setAttribute('page-size', size);
      Object.assign(element, { discussionId: 'd', adapter: adapterWith(...three) });
      document.body.append(element);
      await shown(element);
      expect(findAll(element, 'afterword-comment').length, size).to.equal(3);
      element.remove();
    }
  });

  it('dispatches events that cross its shadow roots', async () => {
    const log: string[] = [];
    const element = document.createElement('afterword-discussion');
    const listen = (event: Event): void => void log.push(`${event.type} ${event.bubbles && event.composed}`);
    const types = ['afterword-loaded', 'afterword-posted', 'afterword-error'] as const;
    for (const type of types) document.addEventListener(type, listen);
    Object.assign(element, { discussionId: 'd', adapter: adapterWith(...three) });
    document.body.append(element);
    await shown(element);
    await element.discussion?.post(commentDraft('hello'));
    element.discussion?.post(commentDraft('lost', { parent: 'nobody' })).catch(() => {});
    await until(() => log.length === 3);
    expect(log).to.deep.equal(types.map((type) => `${type} true`));
    for (const type of types) document.removeEventListener(type, listen);
    element.remove();
  });

  it('goes on working when it is moved in the page', async () => {
    const adapter = adapterWith(...three);
    const element = await mountDiscussion([], { adapter });
    const { discussion } = element;
    const place = document.createElement('div');
    document.body.append(place);
    place.append(element);
    await adapter.add('d', commentDraft('after the move'), byAnother);
    await until(() => findSeen(element, '[part=news]').length);
    expect(element.discussion).to.equal(discussion);
    place.remove();
  });

  it('lets go when it is taken out, and begins anew when it is put back', async () => {
    let watching = 0;
    const memory = adapterWith(...three);
    const adapter: Adapter = {
      ...memory,
      watch: (...watched) => {
        watching += 1;
        const stop = memory.watch!(...watched);
        return () => {
          watching -= 1;
          stop();
        };
      },
    };
    const element = await mountDiscussion([], { adapter });
    await until(() => watching === 1);
    element.remove();
    await Promise.resolve();
    expect([watching, element.discussion]).to.deep.equal([0, undefined]);
    document.body.append(element);
    await shown(element);
    expect(findAll(element, 'afterword-comment').length).to.equal(3);
    await until(() => watching === 1);
  });

  it('shares nothing with another on the page', async () => {
    const [one, two] = [await mountDiscussion(three), await mountDiscussion([commentRecord('x')])];
    await one.discussion?.post(commentDraft('only here'));
    find(one, '[value=reply]').click();
    await until(() => findAll(one, 'afterword-comment afterword-reply-form').length === 1);
    expect(findAll(one, 'afterword-comment').length).to.equal(4);
    expect(findAll(two, 'afterword-comment').length).to.equal(1);
    expect(findAll(two, 'afterword-comment afterword-reply-form').length).to.equal(0);
  });

  it('tells of what others wrote, and shows it when asked to', async () => {
    const adapter = adapterWith(...three);
    const element = await mountDiscussion([], { adapter });
    const notice = find(element, '[part=news]');
    expect(notice.hidden).to.equal(true);
    await adapter.add('d', commentDraft('from elsewhere'), byAnother);
    await until(() => textOf(notice) === 'One new response' && !notice.hidden);
    expect(textOf(find(element, 'section > .visually-hidden'))).to.equal('One new response');
    expect(heading(element)).to.equal('4 responses');
    const { id } = await adapter.add('d', commentDraft('a reply', { parent: 'a' }), byAnother);
    await until(() => textOf(notice) === '2 new responses');
    expect(findAll(element, 'afterword-comment').length).to.equal(3);
    notice.click();
    await until(() => findAll(element, 'afterword-comment').length === 5);
    await until(() => notice.hidden);
    expect(find(element, `#comment-${id}`).ariaLevel).to.equal('2');
    await until(() => focused()?.localName === 'afterword-comment');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('tells a guest who may not write to sign in, and has the form once they have', async () => {
    let session: Session = { author: null, permissions: [], signInRequired: true };
    const element = await mountDiscussion([], { adapter: { ...adapterWith(...three), session: async () => session } });
    const status = find(element, '[part=status]');
    await until(() => textOf(status) === 'Sign in to reply.');
    expect(findAll(element, 'afterword-reply-form').length).to.equal(0);
    expect(findSeen(element, '[part=reply]').length).to.equal(0);
    expect(await violations(element)).to.deep.equal([]);
    session = { author: { id: '1', name: 'Ada' }, permissions: ['add'] };
    element.token = 'new';
    await until(() => findAll(element, 'afterword-reply-form').length === 1);
    expect(textOf(status)).to.equal('');
    element.closed = true;
    session = { author: null, permissions: [], signInRequired: true };
    element.token = null;
    await until(() => textOf(status) === 'This discussion is closed.');
  });

  it('offers a reader of unknown permissions the form, and asks again who they are when the connection is back', async () => {
    let questions = 0;
    const session = async (): Promise<Session> => {
      questions += 1;
      if (questions === 1) throw new AfterwordError('network', 'no line');
      return { author: null, permissions: [], signInRequired: true };
    };
    const element = await mountDiscussion([], { adapter: { ...adapterWith(...three), session } });
    await until(() => findAll(element, 'afterword-reply-form').length === 1);
    dispatchEvent(new Event('online'));
    await until(() => textOf(find(element, '[part=status]')) === 'Sign in to reply.');
    dispatchEvent(new Event('online'));
    expect(questions).to.equal(2);
  });

  it('says what a guest must say of themselves', async () => {
    const adapter: Adapter = {
      ...adapterWith(),
      session: async () => ({ author: null, permissions: ['add'], requiredFields: ['name', 'email'] }),
    };
    const element = await mountDiscussion([], { adapter });
    const form = await until(() => findAll(element, 'afterword-reply-form')[0]);
    await until(() => find(form, '#name').ariaRequired === 'true');
    expect([find(form, '#email').ariaRequired, find(form, '#url').ariaRequired]).to.deep.equal(['true', 'false']);
    write(form, 'Hello.');
    send(form);
    await until(() => textOf(find(form, '#fault-name')) === 'Name is needed here.');
    expect(textOf(find(form, '#fault-email'))).to.equal('E-mail is needed here.');
    expect(focused()).to.equal(find(form, '#name'));
    expect((await adapter.list('d')).total).to.equal(0);
  });

  it('agrees with another of the same discussion', async () => {
    const adapter = adapterWith(...three);
    const [one, two] = [await mountDiscussion([], { adapter }), await mountDiscussion([], { adapter })];
    await one.discussion?.post(commentDraft('for both'));
    await until(() => findAll(two, 'afterword-comment').length === 4);
    expect(heading(two)).to.equal(heading(one));
  });

  it('turns to another discussion when its attributes change', async () => {
    const element = await mountDiscussion(three);
    element.setAttribute('discussion-id', 'other');
    await shown(element);
    await until(() => heading(element) === 'No responses yet');
  });

  it('follows its order attribute', async () => {
    const element = await mountDiscussion(three);
    element.setAttribute('order', 'newest');
    const ids = (): string =>
      findAll(element, 'afterword-comment')
        .map(({ id }) => id)
        .join(' ');
    await until(() => ids() === 'comment-c comment-a comment-b');
  });

  it('hands the archive inside it to whoever connects it', async () => {
    const answer = (event: HTMLElementEventMap['afterword-connect']): void => {
      event.connect = () => ({ adapter: jsonAdapter({ archive: event.archive ?? { afterword: 1, discussions: [] } }) });
    };
    addEventListener('afterword-connect', answer);
    const element = document.createElement('afterword-discussion');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify({ afterword: 1, discussions: [{ id: 'd', title: 'T', comments: three }] });
    element.append(script);
    element.discussionId = 'd';
    document.body.append(element);
    await until(() => findAll(element, 'afterword-comment').length === 3);
    expect(heading(element)).to.equal('3 responses to “T”');
    removeEventListener('afterword-connect', answer);
    element.remove();
  });

  it('says in words that the archive inside it is invalid', async () => {
    const element = document.createElement('afterword-discussion');
    element.innerHTML = '<script type="application/json">{"afterword": 2}</script>';
    const told = new Promise<AfterwordError>((resolve) => {
      element.addEventListener('afterword-error', ({ error }) => resolve(error));
    });
    document.body.append(element);
    expect((await told).code).to.equal('corrupt');
    await element.updateComplete;
    expect(textOf(find(element, '.fault'))).to.equal('The responses cannot be read.');
    element.remove();
  });

  it('offers no form where nothing may be added', async () => {
    const element = await mountDiscussion(three, {
      adapter: { ...adapterWith(...three), session: async () => ({ author: null, permissions: [] }) },
    });
    expect(findSeen(element, 'afterword-reply-form, [value=reply]')).to.deep.equal([]);
  });

  it('says that it is closed, and takes nothing more', async () => {
    const element = await mountDiscussion(three, { closed: true });
    expect(textOf(find(element, '[part=status]'))).to.equal('This discussion is closed.');
    expect(findSeen(element, 'afterword-reply-form, [value=reply]')).to.deep.equal([]);
  });

  it('takes the language of the page that knows it', async () => {
    const answer = (event: HTMLElementEventMap['afterword-connect']): void => {
      event.connect = () => ({ adapter: adapterWith(...three), locale: Promise.resolve(ar) });
    };
    addEventListener('afterword-connect', answer);
    const element = mount('afterword-discussion', { discussionId: 'd' });
    await until(() => findAll(element, '[value=reply]').some((button) => textOf(button) === 'رد'));
    removeEventListener('afterword-connect', answer);
  });

  it('takes drafts’ store and the language from the page, whatever adapter it has', async () => {
    const answer = (event: HTMLElementEventMap['afterword-connect']): void => {
      event.connect = () => ({ adapter: adapterWith(), store: freshStore(), locale: ar });
    };
    addEventListener('afterword-connect', answer);
    const element = await mountDiscussion(three);
    removeEventListener('afterword-connect', answer);
    expect(findAll(element, 'afterword-comment').length).to.equal(3);
    await until(() => textOf(find(element, '[value=reply]')) === 'رد');
    expect(element.store).not.to.equal(undefined);
  });

  it('tells assistive technology of each reply that comes, and of nothing that does not happen', async () => {
    const adapter = adapterWith(...three);
    const element = await mountDiscussion([], { adapter });
    const status = find(element, '.visually-hidden[role=status]');
    for (const text of ['first', 'second']) {
      await adapter.add('d', commentDraft(text), byAnother);
      await until(() => textOf(status) === 'One new response');
      find(element, '[part=news]').click();
      await until(() => textOf(status) === '');
    }
    const draft = commentDraft('lost', { parent: 'nobody' });
    element.discussion?.post(draft).catch(() => {});
    await until(() => textOf(status) === 'Not sent. It is not there any more.');
    element.discussion?.takeBackUnsent(draft.id);
    await element.updateComplete;
    expect(textOf(status)).to.equal('Not sent. It is not there any more.');
  });

  it('is a place of its own beside another of the same pings', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    for (const id of ['one', 'two']) {
      const comments = [commentRecord(`${id}-ping`, { kind: 'ping' })];
      const element = await mountDiscussion(comments, { heading: id });
      place.append(element);
    }
    expect(await violations(place)).to.deep.equal([]);
    place.remove();
  });

  it('tells assistive technology what became of a reply', async () => {
    const element = await mountDiscussion(three);
    const status = find(element, '.visually-hidden[role=status]');
    await element.discussion?.post(commentDraft('hello'));
    await until(() => textOf(status) === 'Your reply was sent.');
    element.discussion?.post(commentDraft('lost', { parent: 'nobody' })).catch(() => {});
    await until(() => textOf(status) === 'Not sent. It is not there any more.');
  });
});
