// What was said before the language changed. What only assistive technology hears is not said again; what is seen is drawn anew.
import { expect } from 'chai';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { AfterwordError, type Adapter } from '../../src/core/index.js';
import '../../src/moderation.js';
import { de } from '../../src/locales/de.js';
import { moderationMessages } from '../../src/locales/de-moderation.js';
import { send, write, rootForm } from '../support/form.js';
import { find, findAll, mount, mountDiscussion, textOf } from '../support/mount.js';
import { commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

const german = { ...de, messages: { ...de.messages, ...moderationMessages } };
const PAGE = 'https://example.com/article';

const adapterOf = (more: Partial<Adapter> = {}): Adapter => {
  const comments = [commentRecord('a', { discussion: PAGE, status: 'pending', author: { name: 'Ana' } })];
  const adapter = memoryAdapter({ archive: { afterword: 1, discussions: [{ id: PAGE, comments }] } });
  return { ...adapter, ...more };
};

describe('what was said before the language changed', () => {
  it('is not said again in a discussion, and new sentences are in the new language', async () => {
    const element = await mountDiscussion();
    const said = (): string => textOf(find(element, '.visually-hidden[role=status]'));
    write(rootForm(element), 'One.');
    write(rootForm(element), 'Ana', 'name');
    send(rootForm(element));
    await until(() => said() === 'Your reply was sent.');
    element.locale = de;
    await element.updateComplete;
    expect([said(), textOf(find(element, '#heading'))]).to.deep.equal(['', 'Ein Kommentar']);
    write(rootForm(element), 'Two.');
    send(rootForm(element));
    await until(() => said() === de.messages.sent);
  });

  it('is in the hidden words of a button too', async () => {
    const edited = commentRecord('a', { editedAt: '2026-01-02T00:00:00Z', author: { name: 'Ana' } });
    const element = await mountDiscussion([edited]);
    const button = await until(() => findAll(element, '[part=edited]')[0]);
    expect(textOf(button)).to.match(/, earlier versions of the reply of Ana$/);
    const controls = await de.loadControls!();
    element.locale = { ...de, messages: { ...de.messages, ...controls } };
    await until(() => textOf(button).endsWith(controls.earlierVersions.replace('{name}', 'Ana')));
  });

  it('is drawn anew in the notice of the moderation page, and undone there', async () => {
    const page = mount('afterword-moderation', { adapter: adapterOf() });
    const notice = (): string => textOf(find(page, '.notice [role=status]'));
    (await until(() => findAll(page, 'button[value=approve]')[0])).click();
    await until(() => notice() === 'Approved: comment of Ana.');
    page.locale = german;
    await until(() => notice() === moderationMessages.done.approve.replace('{name}', 'Ana'));
    find(page, 'button[value=undo-last]').click();
    await until(() => notice() === moderationMessages.done.undo.replace('{name}', 'Ana'));
  });

  it('is drawn anew where a decision of the log could not be undone', async () => {
    const undo = async (): Promise<never> => {
      throw new AfterwordError('network', 'no');
    };
    const page = mount('afterword-moderation', { adapter: adapterOf({ undo }) });
    (await until(() => findAll(page, 'button[value=approve]')[0])).click();
    await until(() => textOf(find(page, '.notice [role=status]')));
    findAll(page, 'nav a')[1]!.click();
    (await until(() => findAll(page, '.log .link-button')[0])).click();
    const fault = (): string => textOf(findAll(page, '.log .line ~ .fault')[0]);
    await until(() => fault() === 'It was not done. The connection failed.');
    page.locale = german;
    await until(() => fault() === `${moderationMessages.notDone} ${de.messages.errors.network}`);
    history.replaceState(null, '', location.pathname + location.search);
  });
});
