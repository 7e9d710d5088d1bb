// What a reader does on a page whose responses are kept in this browser: the same controls as over a server, with a real IndexedDB, and all
// of it is still there at the next visit.
import { expect } from 'chai';
import { indexedDbAdapter } from '../../src/adapters/indexeddb.js';
import { button, choose, part, row } from '../support/comment-menu.js';
import { control, rootForm, send, write } from '../support/form.js';
import { find, findAll, findSeen, mountDiscussion, textOf } from '../support/mount.js';
import { until } from '../support/until.js';

type Discussion = HTMLElementTagNameMap['afterword-discussion'];

const database = `local ${crypto.randomUUID()}`;
/** Each visit has an adapter and an element of its own. */
const visit = (): Promise<Discussion> => mountDiscussion([], { adapter: indexedDbAdapter({ database }) });
/** The id of the first comment. */
const idOf = (element: Discussion): string => findAll(element, 'afterword-comment')[0]!.id.replace('comment-', '');
const reaction = (element: Discussion): string =>
  findAll(element, '[part=reaction]').map(({ ariaPressed, textContent }) => `${ariaPressed} ${textContent.trim()}`)[0]!;

describe('in a discussion that this browser keeps', () => {
  let id = '';

  it('a reader writes, reacts and edits', async () => {
    const element = await visit();
    const form = await until(() => rootForm(element));
    await until(() => findAll(form, '#body').length);
    for (const text of ['A ladder for the street.', 'And a saw.']) {
      const count = findAll(element, 'afterword-comment').length;
      write(form, text);
      send(form);
      await until(() => findSeen(element, '[part=menu-button]').length === count + 1);
    }
    id = idOf(element);
    (await button(element, id, 'reaction')).click();
    await until(() => reaction(element) === 'true 👍 1');
    await choose(element, id, 'Edit');
    const editor = await until(() => findAll(element, 'afterword-comment > afterword-reply-form')[0]);
    await until(() => findAll(editor, '#body').length);
    expect(control(editor).value).to.equal('A ladder for the street.');
    write(editor, 'A long ladder for the street.');
    send(editor);
    await until(() => part(element, id, 'body').map(textOf).join() === 'A long ladder for the street.');
    element.remove();
  });

  it('all of that is there at the next visit, with the earlier version, and is found', async () => {
    const element = await visit();
    await until(() => reaction(element) === 'true 👍 1');
    (await button(element, id, 'edited')).click();
    const versions = await until(() => {
      const shown = findSeen(element, '[part=version]');
      return shown.length === 2 && shown;
    });
    expect(versions.map(textOf)).to.deep.equal([
      'A added: long end of change; ladder for the street.',
      'A ladder for the street.',
    ]);
    find(element, 'dialog [part=cancel]').click();
    (await until(() => findSeen(element, '.search')[0])).click();
    const field = await until(() => findSeen(element, '[part=search-field]')[0] as HTMLInputElement | undefined);
    field.value = 'ladder';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => findSeen(element, '[part=results] a').length === 1);
    element.remove();
  });

  it('what they wrote is listed, removed, given back by undo, and then removed', async () => {
    const element = await visit();
    element.undoSeconds = 600;
    (await until(() => findSeen(element, '[part=own-list]')[0])).click();
    await until(() => findSeen(element, '[part=own] li').length === 2);
    find(element, '[part=own-close]').click();
    await choose(element, id, 'Remove');
    find(row(element, id), '[part=yes]').click();
    (await until(() => part(element, id, 'undo')[0])).click();
    await until(() => part(element, id, 'body').length);
    element.undoSeconds = 0;
    await choose(element, id, 'Remove');
    find(row(element, id), '[part=yes]').click();
    await until(() => findSeen(element, 'afterword-comment > [part=body]').map(textOf).join() === 'And a saw.');
    element.remove();
    const later = await visit();
    expect(findSeen(later, 'afterword-comment > [part=body]').map(textOf)).to.deep.equal(['And a saw.']);
  });
});
