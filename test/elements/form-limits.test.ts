// The form with the rules of a site: formats, length and slow mode.
import { expect } from 'chai';
import { memoryAdapter } from '../../src/adapters/memory.js';
import type { Adapter, CommentDraft, DraftLimits } from '../../src/core/index.js';
import { ar } from '../../src/locales/ar.js';
import { violations } from '../support/axe.js';
import { control, rootForm, send, write } from '../support/form.js';
import { find, findAll, focused, mountDiscussion, shown, textOf } from '../support/mount.js';
import { until } from '../support/until.js';

/** A form that the reader has entered, on a site with these rules, and the drafts that it sends. */
const entered = async (limits: DraftLimits, more: object = {}) => {
  const drafts: CommentDraft[] = [];
  const memory: Adapter = memoryAdapter();
  const adapter: Adapter = {
    ...memory,
    session: async () => ({ author: null, permissions: ['add'], limits }),
    add: (id, draft, call) => {
      drafts.push(draft);
      return memory.add(id, draft, call);
    },
  };
  const element = await mountDiscussion([], { adapter, ...more });
  await shown(element);
  const form = rootForm(element);
  control(form).focus();
  await until(() => findAll(form, '#fault-body [role=alert]').length);
  return { element, form, drafts };
};
const said = (form: Element): string => textOf(find(form, '#fault-body [role=alert]'));
const left = (form: Element): string => textOf(find(form, '.left'));

describe('the rules of a site in the form', () => {
  it('say how many characters are needed and left', async () => {
    const { form, drafts } = await entered({ least: 5, most: 12 });
    expect(left(form)).to.equal('12 characters left');
    write(form, 'Hm. ');
    expect(left(form)).to.equal('8 characters left');
    send(form);
    expect([said(form), control(form).ariaInvalid]).to.deep.equal(['Write at least 5 characters.', 'true']);
    expect(focused()).to.equal(control(form));
    expect(await violations(form)).to.deep.equal([]);
    write(form, 'Much too long.');
    expect([said(form), control(form).ariaInvalid]).to.deep.equal(['', 'false']);
    send(form);
    expect(said(form)).to.equal('2 characters too many');
    expect([drafts, control(form).value]).to.deep.equal([[], 'Much too long.']);
    write(form, 'Well said.');
    send(form);
    await until(() => drafts.length);
    expect(said(form)).to.equal('');
  });

  it('offer no format that they refuse', async () => {
    const { form, drafts } = await entered({ formats: ['text'] }, { formats: 'markdown text' });
    await until(() => (form as HTMLElementTagNameMap['afterword-reply-form']).format === 'text');
    await until(() => findAll(form, '[role=toolbar]').length);
    await until(() => find(form, '[role=toolbar]').hidden);
    write(form, '*Plain*');
    send(form);
    await until(() => drafts.length);
    expect(drafts[0]!.body).to.deep.equal({ format: 'text', source: '*Plain*' });
  });

  it('keep the next reply until a while has passed, and say when that is over', async () => {
    const { form, drafts } = await entered({ slowMode: 2 });
    write(form, 'First.');
    send(form);
    await until(() => drafts.length);
    write(form, 'Second.');
    send(form);
    expect(said(form)).to.match(/^You can reply again in (2|one) seconds?\.$/);
    expect(control(form).value).to.equal('Second.');
    await until(() => said(form) === 'You can send your reply now.');
    expect(drafts).to.have.length(1);
    send(form);
    await until(() => drafts.length === 2);
  });

  it('speak Arabic', async () => {
    const other = await entered({ least: 9 }, { locale: ar });
    write(other.form, 'Hm.');
    send(other.form);
    expect(said(other.form)).to.match(/^اكتب [9٩] أحرف على الأقل\.$/);
  });
});
