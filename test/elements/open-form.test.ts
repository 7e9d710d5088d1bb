// The forms that a comment opens: a reply, and another text for it.
import { expect } from 'chai';
import { idbReaderStore } from '../../src/adapters/reader-store.js';
import { type Adapter, AfterwordError, type CommentRecord, type ReaderStore } from '../../src/core/index.js';
import { violations } from '../support/axe.js';
import { press } from '../support/commands.js';
import { adapterWith, find, findAll, focused, mountDiscussion, shown, textOf } from '../support/mount.js';
import { commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

type Discussion = HTMLElementTagNameMap['afterword-discussion'];
type Form = HTMLElementTagNameMap['afterword-reply-form'];
type List = HTMLElementTagNameMap['afterword-comment-list'];

const two = [commentRecord('a', { body: { format: 'text', source: 'As it was.' } }), commentRecord('b', { second: 1 })];
const listOf = (element: Discussion): List => find<List>(element, 'afterword-comment-list');
const control = (form: Element): HTMLTextAreaElement => find<HTMLTextAreaElement>(form, '#body');
const forms = (element: Discussion): Form[] => findAll<Form>(element, 'afterword-comment afterword-reply-form');
const bodyOf = (element: Discussion, id = 'a'): string => textOf(find(element, `#comment-${id} > [part=body]`));
const noteOf = (element: Discussion, id = 'a'): string => textOf(findAll(element, `#comment-${id} [part=note]`)[0]);
const open = async (element: Discussion, type: 'reply' | 'edit', id = 'a'): Promise<Form> => {
  listOf(element).open = { type, id };
  const form = await until(() => forms(element)[0]);
  await until(() => focused() === control(form));
  return form;
};
/** What is in the form that is open, once it is there. */
const typed = (element: Discussion): string | undefined =>
  findAll<HTMLTextAreaElement>(element, 'afterword-comment afterword-reply-form')
    .flatMap((form) => findAll<HTMLTextAreaElement>(form, '#body'))
    .at(0)?.value;
const write = (form: Element, text: string): void => {
  control(form).value = text;
  control(form).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};
const save = (form: Element): void => find(form, '[part=send]').click();
const freshStore = (): ReaderStore => idbReaderStore({ database: `reader ${crypto.randomUUID()}` });

/** An adapter whose edits wait for the test. */
const heldEdits = (): [Adapter, ((failure?: AfterwordError) => Promise<void>)[]] => {
  const adapter = adapterWith(...two);
  const answers: ((failure?: AfterwordError) => Promise<void>)[] = [];
  const edit: Adapter['edit'] = (...call) =>
    new Promise<CommentRecord>((resolve, reject) =>
      answers.push(async (failure) => (failure ? reject(failure) : resolve(await adapter.edit!(...call)))),
    );
  return [{ ...adapter, edit }, answers];
};

describe('the form that a comment opens', () => {
  it('is one at a time, for one thing at a time', async () => {
    const element = await mountDiscussion(two);
    const titles: string[] = [];
    for (const [type, id] of [
      ['reply', 'a'],
      ['edit', 'a'],
      ['reply', 'b'],
    ] as const) {
      titles.push(textOf(find(await open(element, type, id), 'h3')));
      expect(forms(element).length).to.equal(1);
      expect(listOf(element).open).to.deep.equal({ type, id });
      expect(find<HTMLElementTagNameMap['afterword-comment']>(element, `#comment-${id}`).open).to.equal(type);
    }
    expect(titles).to.deep.equal(['Reply to Ben', 'Change your reply', 'Reply to Ben']);
    listOf(element).open = undefined;
    expect(forms(element)).to.deep.equal([]);
  });

  it('has the list in the state `open`, and hides the form under the article meanwhile', async () => {
    const element = await mountDiscussion(two);
    const under = find(find(element, 'section'), 'section > afterword-reply-form');
    const states = (): boolean[] => [
      listOf(element).matches(':state(open)'),
      under.checkVisibility(),
      find(element, '[part=open]').checkVisibility(),
    ];
    expect(states()).to.deep.equal([false, true, false]);
    await open(element, 'reply');
    expect(states()).to.deep.equal([true, false, true]);
    listOf(element).open = undefined;
    expect(states()).to.deep.equal([false, true, false]);
    // What a page sets on the element stays the page's.
    expect(listOf(element).hasAttribute('open')).to.equal(false);
  });

  it('has no accessibility violation in an edit', async () => {
    const element = await mountDiscussion(two);
    save(await open(element, 'edit'));
    expect(await violations(element)).to.deep.equal([]);
  });

  it('changes the text of a comment: at once, and then as it is stored', async () => {
    const [adapter, answers] = heldEdits();
    const element = await mountDiscussion([], { adapter });
    const form = await open(element, 'edit');
    expect([control(form).value, textOf(find(form, '[part=send]')), findAll(form, 'input').length]).to.deep.equal([
      'As it was.',
      'Save',
      0,
    ]);
    write(form, 'As it is.');
    save(form);
    await until(() => bodyOf(element) === 'As it is.' && noteOf(element) === 'Saving…');
    expect(forms(element).length).to.equal(1);
    await answers[0]!();
    await until(() => forms(element).length === 0);
    expect([bodyOf(element), noteOf(element)]).to.deep.equal(['As it is.', '']);
    await until(() => focused()?.id === 'comment-a');
    expect((await adapter.list('d')).records.find(({ id }) => id === 'a')?.body.source).to.equal('As it is.');
  });

  it('keeps the text where it cannot be stored, says why, and stores it at the next try', async () => {
    const [adapter, answers] = heldEdits();
    const element = await mountDiscussion([], { adapter });
    const form = await open(element, 'edit');
    write(form, 'As it is.');
    save(form);
    await until(() => answers.length);
    await answers[0]!(new AfterwordError('network', 'no line'));
    await until(() => noteOf(element) === 'Not saved. The connection failed.');
    expect([bodyOf(element), control(form).value]).to.deep.equal(['As it was.', 'As it is.']);
    await press('Escape');
    await until(() => !forms(element).length);
    // The button beside the reason opens the form again.
    find(element, '#comment-a [value=edit]').click();
    await until(() => typed(element) === 'As it is.');
    find(element, '#comment-a [value=retry]').click();
    await until(() => answers.length === 2);
    await answers[1]!();
    await until(() => bodyOf(element) === 'As it is.' && noteOf(element) === '');
  });

  it('says in the form what is refused before anything is shown', async () => {
    const adapter = adapterWith(...two);
    const element = await mountDiscussion([], { adapter });
    const form = await open(element, 'edit');
    write(form, ' ');
    save(form);
    await until(() => textOf(find(form, '#fault-body')) === 'Write something first.');
    // Somebody else changes it while the reader writes.
    await adapter.edit!('d', 'a', { body: { format: 'text', source: 'Theirs.' } });
    await until(() => bodyOf(element) === 'Theirs.');
    write(form, 'Mine.');
    save(form);
    await until(() => textOf(find(form, '[role=alert]')) === 'Not saved. Someone else changed it meanwhile.');
    expect([bodyOf(element), control(form).value, forms(element).length]).to.deep.equal(['Theirs.', 'Mine.', 1]);
    // The reader sees both texts.
    expect(find(element, '#comment-a > [part=body]').checkVisibility()).to.equal(true);
    await until(() => noteOf(element).startsWith('Someone else changed this reply meanwhile.'));
    save(form);
    await until(() => !forms(element).length);
    expect([bodyOf(element), noteOf(element)]).to.deep.equal(['Mine.', '']);
  });

  it('keeps the text of an edit apart from that of a reply, over a reload too', async () => {
    const store = freshStore();
    const adapter = adapterWith(...two);
    const element = await mountDiscussion([], { adapter, store });
    write(await open(element, 'edit'), 'Half an edit');
    write(await open(element, 'reply'), 'Half a reply');
    const edit = await open(element, 'edit');
    await until(() => control(edit).value === 'Half an edit');
    write(edit, 'Half an edit, and more');
    await until(async () => [...(await store.texts('d')).values()].includes('Half an edit, and more'));
    element.remove();
    const again = await mountDiscussion([], { adapter, store });
    await until(() => typed(again) === 'Half an edit, and more');
    expect(listOf(again).open).to.deep.equal({ type: 'edit', id: 'a' });
    write(forms(again)[0]!, 'As it was.');
    await until(async () => (await store.texts('d')).size === 1);
    expect([...(await store.texts('d'))]).to.deep.equal([['a', 'Half a reply']]);
  });

  it('says that the back end cannot do it, and keeps the text', async () => {
    const { edit: _, ...adapter } = adapterWith(...two);
    const element = await mountDiscussion([], { adapter });
    const form = await open(element, 'edit');
    write(form, 'Mine.');
    save(form);
    await until(() => textOf(find(form, '[role=alert]')) === 'Not saved. That is not possible here.');
    expect(control(form).value).to.equal('Mine.');
  });

  it('is stored although the element is taken out of the page meanwhile', async () => {
    const [adapter, answers] = heldEdits();
    const signals: (AbortSignal | undefined)[] = [];
    const watched: Adapter = {
      ...adapter,
      edit(...call) {
        signals.push(call[3]?.signal);
        return adapter.edit!(...call);
      },
    };
    const element = await mountDiscussion([], { adapter: watched });
    const { discussion } = element;
    const outcome = discussion!.edit!('a', { body: { format: 'text', source: 'As it is.' }, revision: 1 });
    await until(() => answers.length);
    element.remove();
    await until(() => !element.discussion);
    expect([discussion!.isSaving, signals[0]?.aborted]).to.deep.equal([true, false]);
    await answers[0]!();
    await outcome;
    await until(() => signals[0]?.aborted);
    expect((await adapter.list('d')).records.find(({ id }) => id === 'a')?.body.source).to.equal('As it is.');
  });

  it('can be asked for by what the reader may do', async () => {
    const element = await mountDiscussion(two);
    const row = find<HTMLElementTagNameMap['afterword-comment']>(element, '#comment-a');
    expect([...row.view!.permissions!()!]).to.include.members(['add', 'edit', 'remove', 'react', 'report', 'moderate']);
    await shown(element);
  });
});
