// The check box for mails about replies: when it is there, that nothing moves for it, and what is sent.
import { expect } from 'chai';
import { memoryAdapter } from '../../src/adapters/memory.js';
import type { Adapter, CommentDraft, Session } from '../../src/core/index.js';
import { ar } from '../../src/locales/ar.js';
import { violations } from '../support/axe.js';
import { viewport } from '../support/commands.js';
import { control, rootForm, send, write } from '../support/form.js';
import { find, findAll, focused, mountDiscussion, shown, textOf } from '../support/mount.js';
import { until } from '../support/until.js';

type Discussion = HTMLElementTagNameMap['afterword-discussion'];

/** An adapter that sends mails, and keeps the drafts that it gets. */
const mailing = (session: Partial<Session> = { repliesByMail: true }) => {
  const drafts: CommentDraft[] = [];
  const adapter: Adapter = memoryAdapter();
  return {
    drafts,
    adapter: {
      ...adapter,
      session: async () => ({ author: null, permissions: ['add' as const], ...session }),
      add: (id, draft, call) => {
        drafts.push(draft);
        return adapter.add(id, draft, call);
      },
    } satisfies Adapter,
  };
};

const entered = async (element: Discussion): Promise<HTMLElement> => {
  await shown(element);
  const form = rootForm(element);
  control(form).focus();
  await until(() => findAll(form, '.left').length);
  return form;
};
const box = (form: Element): HTMLInputElement => find<HTMLInputElement>(form, '#mails');

describe('mails about replies', () => {
  it('are asked for with an address, in the language of the form', async () => {
    const { adapter, drafts } = mailing();
    const form = await entered(await mountDiscussion([], { adapter }));
    await until(() => findAll(form, '#mails').length);
    expect(textOf(find(form, '.mails')).trim()).to.equal('Tell me of replies by e-mail');
    expect(await violations(form)).to.deep.equal([]);
    write(form, 'Hello.');
    box(form).click();
    send(form);
    expect(drafts).to.deep.equal([]);
    expect(textOf(find(form, '.mails [role=alert]'))).to.equal('Enter your address.');
    const email = find<HTMLInputElement>(form, '#email');
    expect(focused()).to.equal(email);
    email.value = 'ada@mail.example';
    email.dispatchEvent(new Event('input', { bubbles: true }));
    expect(textOf(find(form, '.mails [role=alert]'))).to.equal('');
    send(form);
    await until(() => drafts.length);
    expect(drafts[0]!.subscription).to.deep.equal({ language: 'en' });
  });

  it('are not asked for without the tick', async () => {
    const { adapter, drafts } = mailing();
    const form = await entered(await mountDiscussion([], { adapter }));
    await until(() => findAll(form, '#mails').length);
    write(form, 'Hello.');
    send(form);
    await until(() => drafts.length);
    expect(drafts[0]).not.to.have.property('subscription');
  });

  it('move nothing when the box arrives', async () => {
    const { adapter } = mailing();
    const element = await mountDiscussion([], { adapter });
    await shown(element);
    const form = rootForm(element);
    await until(() => findAll(form, '#email').length);
    const placeOf = (selector: string): DOMRect => find(form, selector).getBoundingClientRect();
    const topsOf = (): number[] => ['#email', '#remember', '[part=send]'].map((selector) => placeOf(selector).top);
    const before = topsOf();
    control(form).focus();
    await until(() => findAll(form, '#mails').length);
    expect(topsOf()).to.deep.equal(before);
    // It stands between the fields and the button, for the eye and in the order of the keyboard.
    expect(box(form).compareDocumentPosition(find(form, '[part=send]'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(placeOf('.mails').top).to.be.at.least(placeOf('#remember').bottom);
    expect(placeOf('.mails').bottom).to.be.at.most(placeOf('[part=send]').top);
    // On a phone, a language may need two lines.
    const { localizer } = form as HTMLElementTagNameMap['afterword-reply-form'];
    element.locale = {
      ...localizer.locale,
      messages: { ...localizer.messages, mailReplies: 'Tell me of all replies to me by e-mail' },
    };
    const isLong = (): boolean => textOf(find(form, '.mails')).includes('all');
    await viewport(320, 600);
    await until(isLong);
    const tall = topsOf();
    find(form, '.mails').remove();
    find(form, '.below').style.marginBlockStart = '36px';
    expect(tall).to.deep.equal(topsOf());
    await viewport(800, 600);
  });

  it('are of the token’s address for who is signed in, in their language', async () => {
    const { adapter, drafts } = mailing({ author: { id: 'a', name: 'Ada' }, repliesByMail: true });
    const element = await mountDiscussion([], { adapter, locale: ar });
    const form = await entered(element);
    await until(() => findAll(form, '#mails').length);
    write(form, 'Hello.');
    box(form).click();
    send(form);
    await until(() => drafts.length);
    expect(drafts[0]!.subscription).to.deep.equal({ language: 'ar' });
  });

  it('have no box where the back end cannot send them', async () => {
    const { adapter } = mailing({});
    const form = await entered(await mountDiscussion([], { adapter }));
    expect(findAll(form, '#mails')).to.deep.equal([]);
  });
});
