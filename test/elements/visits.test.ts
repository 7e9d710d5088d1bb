// What is new since the reader's last visit, and the keys that lead there.
import { expect } from 'chai';
import type { CommentRecord } from '../../src/core/index.js';
import { muteKeyOf, unmute } from '../../src/elements/muted-authors.js';
import { violations } from '../support/axe.js';
import { choose } from '../support/comment-menu.js';
import { press } from '../support/commands.js';
import { find, findAll, findSeen, focused, mountDiscussion, textOf } from '../support/mount.js';
import { commentDraft, commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

type Element = HTMLElementTagNameMap['afterword-discussion'];

const KEY = 'afterword-visits';
const HOUR = 60 * 60 * 1000;
const START = Date.UTC(2024, 4, 1);
const comments: CommentRecord[] = [
  commentRecord('a', { second: 1 }),
  commentRecord('b', { second: 2 }),
  commentRecord('b1', { second: 20, parent: 'b' }),
  commentRecord('c', { second: 30 }),
];
const visited = (...visit: (number | null)[]): void => localStorage.setItem(KEY, JSON.stringify([['d', visit]]));
const tools = (element: Element): string => textOf(findAll(element, '[part=tools] span')[0]);
const marked = (element: Element): string[] =>
  findAll(element, 'afterword-comment.new').map(({ id }) => id.replace('comment-', ''));
const isAt = (id: string) => () => focused()?.id === `comment-${id}`;
const kept = (): unknown => (JSON.parse(localStorage.getItem(KEY) ?? '[]') as [string, unknown][])[0];

describe('since the last visit', () => {
  beforeEach(() => localStorage.removeItem(KEY));
  after(() => localStorage.removeItem(KEY));

  it('nothing is new on the first one', async () => {
    const element = await mountDiscussion(comments);
    await until(() => kept());
    expect([tools(element), marked(element)]).to.deep.equal(['', []]);
  });

  it('what others wrote is marked and counted, for eyes and ears', async () => {
    visited(null, START + 10_000);
    const element = await mountDiscussion(comments);
    await until(() => marked(element).length);
    expect([tools(element), marked(element)]).to.deep.equal(['2 new', ['b1', 'c']]);
    const [author, word] = find(element, '#comment-c [part=byline]').children;
    expect([textOf(author), textOf(word)]).to.deep.equal(['Ben', 'new']);
    expect(await violations(element)).to.deep.equal([]);
    await element.discussion!.post(commentDraft('My own is not new to me.'));
    await until(() => findAll(element, 'afterword-comment').length === 5);
    await element.updateComplete;
    expect([tools(element), marked(element)]).to.deep.equal(['2 new', ['b1', 'c']]);
  });

  it('it stays new over a reload, and not over a later visit', async () => {
    visited(START + 10_000, Date.now() - HOUR / 4);
    const element = await mountDiscussion(comments);
    await until(() => marked(element).length === 2);
    element.remove();
    await until(() => JSON.stringify(kept()).startsWith(`["d",[${START + 10_000},`));
    visited(START + 10_000, Date.now() - HOUR);
    const later = await mountDiscussion(comments);
    expect([tools(later), marked(later)]).to.deep.equal(['', []]);
  });

  it('the marks take no room', async () => {
    visited(null, START + 10_000);
    const element = await mountDiscussion(comments);
    await until(() => marked(element).length === 2);
    const { height } = element.getBoundingClientRect();
    for (const row of findAll(element, '.new')) row.classList.remove('new');
    for (const word of findAll(element, '[part=byline] > .visually-hidden.new')) word.remove();
    expect(element.getBoundingClientRect().height).to.equal(height);
  });

  it('buttons lead from one to the next, and around', async () => {
    visited(null, START + 10_000);
    const element = await mountDiscussion(comments);
    const [previous, next] = await until(() => {
      const found = findAll(element, '[part=tools] button[aria-label$="last visit"]');
      return found.length === 2 && found;
    });
    for (const id of ['b1', 'c', 'b1']) {
      next!.click();
      await until(isAt(id));
    }
    previous!.click();
    await until(isAt('c'));
  });

  it('what a muted author wrote is not counted, nor led to', async () => {
    visited(null, START + 10_000);
    const cora = { name: 'Cora' };
    const element = await mountDiscussion([...comments, commentRecord('e', { second: 40, author: cora })]);
    await until(() => tools(element) === '3 new');
    await choose(element, 'e', 'Mute guests named Cora');
    await until(() => tools(element) === '2 new' && marked(element).join() === 'b1,c');
    await press('n');
    await until(isAt('b1'));
    element.remove();
    const again = await mountDiscussion([...comments, commentRecord('e', { second: 40, author: cora })]);
    await until(() => tools(again) === '2 new');
    unmute(muteKeyOf(cora));
    await until(() => tools(again) === '3 new' && marked(again).includes('e'));
  });

  it('keeps no more than a hundred discussions, and survives what else is stored', async () => {
    const many = Array.from({ length: 150 }, (_, index) => [`other ${index}`, [null, 1]]);
    for (const text of [JSON.stringify(many), '{', '[["d",7]]', '[["d",["x",null]]]', '[7]']) {
      localStorage.setItem(KEY, text);
      const element = await mountDiscussion(comments);
      await until(() => localStorage.getItem(KEY)?.includes('"d",[null,'), text);
      expect((JSON.parse(localStorage.getItem(KEY)!) as unknown[]).length <= 100).to.equal(true);
      element.remove();
    }
  });
});

describe('keys', () => {
  beforeEach(() => {
    visited(null, START + 10_000);
    localStorage.removeItem('afterword-collapsed');
  });
  after(() => {
    for (const key of [KEY, 'afterword-collapsed']) localStorage.removeItem(key);
  });

  it('lead to what is new and to the latest, and collapse a thread', async () => {
    const element = await mountDiscussion(comments);
    await until(() => marked(element).length);
    find(element, '#comment-a [part=permalink]').focus();
    await press('n');
    await until(isAt('b1'));
    await press('n');
    await until(isAt('c'));
    await press('p');
    await until(isAt('b1'));
    await press('c');
    await until(isAt('b'));
    expect(find(element, '#comment-b1').checkVisibility()).to.equal(false);
    await press('n');
    await until(isAt('b1'));
    await press('l');
    await until(isAt('c'));
  });

  it('are listed by ?, and the focus comes back', async () => {
    const element = await mountDiscussion(comments);
    const link = find(element, '#comment-a [part=permalink]');
    link.focus();
    await press('?');
    const dialog = await until(() => findSeen(element, 'dialog[open]')[0]);
    expect(findAll(dialog, 'dt').map((key) => textOf(key))).to.deep.equal(['n', 'p', 'l', 'c', '/', '?']);
    expect(await violations(element)).to.deep.equal([]);
    await press('Escape');
    await until(() => focused() === link);
    find(element, '[part=tools] .keys').click();
    await until(() => findSeen(element, 'dialog[open]')[0]);
    find(element, 'dialog button').click();
    await until(() => !findSeen(element, 'dialog[open]').length);
  });

  it('act neither in a field, nor outside, nor with another key, nor when they are switched off', async () => {
    const element = await mountDiscussion(comments);
    const field = find<HTMLTextAreaElement>(element, 'textarea');
    field.focus();
    await press('n');
    expect([field.value, focused()]).to.deep.equal(['n', field]);
    field.value = '';
    field.blur();
    await press('n');
    expect(focused()).to.equal(document.body);
    const link = find(element, '#comment-a [part=permalink]');
    link.focus();
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
      const event = new KeyboardEvent('keydown', { key: 'n', [modifier]: true, bubbles: true, composed: true });
      link.dispatchEvent(event);
    }
    expect(focused()).to.equal(link);
    element.keys = 'none';
    await element.updateComplete;
    await press('n');
    await press('?');
    expect([focused(), findSeen(element, 'dialog').length]).to.deep.equal([link, 0]);
  });
});
