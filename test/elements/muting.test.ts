// A reader mutes an author: their comments are hidden for this reader, who sees that and can undo it.
import { expect } from 'chai';
import type { CommentRecord } from '../../src/core/index.js';
import { unmute, mutedAuthors } from '../../src/elements/muted-authors.js';
import { ar } from '../../src/locales/ar.js';
import { violations } from '../support/axe.js';
import { choose, labels, openMenu, part, row } from '../support/comment-menu.js';
import { press, viewport } from '../support/commands.js';
import { findAll, findSeen, focused, mountDiscussion, textOf } from '../support/mount.js';
import { commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

type Discussion = HTMLElementTagNameMap['afterword-discussion'];

const records: readonly CommentRecord[] = [
  commentRecord('a', { author: { name: 'Ada', id: '7' } }),
  commentRecord('b', { second: 1, parent: 'a', author: { name: 'Ben' } }),
  commentRecord('c', { second: 2, author: { name: ' ben ' } }),
  commentRecord('d', { second: 3, author: { name: 'Ada' } }),
];
const stored = (): unknown => JSON.parse(localStorage.getItem('afterword-muted') ?? 'null');
/** What is seen of each comment: its text, or the line in its place. */
const seen = (element: Discussion): string[] =>
  findSeen(element, 'afterword-comment [part=body], afterword-comment [part=muted] > span').map(textOf);
const bodies = (element: Discussion): string[] =>
  findAll(element, 'afterword-comment').map((one) => {
    const [line] = findSeen(one, '[part=muted] > span');
    const [body] = findSeen(one, '[part=body]');
    return body ? textOf(body) : line ? `(${textOf(line)})` : '';
  });
const buttonOf = (element: Discussion, id: string, label: string): HTMLElement =>
  findSeen(row(element, id), '[part=muted] button').find((one) => textOf(one) === label)!;
const listButton = (element: Discussion): HTMLElement | undefined => findSeen(element, '[part=muted-list]')[0];
const shareLabel = (): string => ('share' in navigator ? 'Share,' : '');
const GUEST = '(A reply by a guest named Ben. You muted this name.)';

describe('muting an author', () => {
  afterEach(() => {
    for (const key of mutedAuthors().keys()) unmute(key);
  });

  it('hides their comments and no others, and says so', async () => {
    const element = await mountDiscussion(records);
    await openMenu(element, 'b');
    expect(labels(element)).to.include('Mute guests named Ben');
    await press('Escape');
    await choose(element, 'a', 'Mute Ada');
    await until(() => textOf(focused()) === 'Show');
    expect(focused()!.ariaLabel).to.equal('Show: Ada');
    expect(bodies(element)).to.deep.equal([
      '(A reply by Ada, whom you muted.)',
      'This is b.',
      'This is c.',
      // A guest with the same name is somebody else.
      'This is d.',
    ]);
    expect(part(element, 'a', 'reply')).to.deep.equal([]);
    expect(stored()).to.deep.equal([['id:7', 'Ada']]);
    await choose(element, 'b', 'Mute guests named Ben');
    await until(() => bodies(element)[1] === GUEST);
    expect(bodies(element)[2]).to.equal(GUEST.replace('Ben', 'ben'));
    expect(textOf(listButton(element))).to.equal('2 muted authors');
  });

  it('hides their pings too, which have a menu of their own', async () => {
    const element = await mountDiscussion([
      ...records,
      commentRecord('p', { second: 4, kind: 'ping', author: { name: 'A blog' } }),
      commentRecord('q', { second: 5, kind: 'ping', author: { name: 'Another blog' } }),
    ]);
    const { height } = row(element, 'p').getBoundingClientRect();
    await openMenu(element, 'p');
    expect(row(element, 'p').getBoundingClientRect().height).to.equal(height);
    expect(labels(element).join()).to.equal('Copy link,Share,Mute A blog,Report'.replace('Share,', shareLabel()));
    expect(part(element, 'p', 'reaction')).to.deep.equal([]);
    await press('Escape');
    await choose(element, 'p', 'Mute A blog');
    await until(() => bodies(element)[4] === '(A reply by A blog, whom you muted.)');
    expect(bodies(element).slice(3)).to.deep.equal([
      'This is d.',
      '(A reply by A blog, whom you muted.)',
      'This is q.',
    ]);
    buttonOf(element, 'p', 'Unmute').click();
    expect(bodies(element)[4]).to.equal('This is p.');
  });

  it('is undone at the comment, which can be shown without that', async () => {
    const element = await mountDiscussion(records);
    await choose(element, 'b', 'Mute');
    await until(() => bodies(element)[1] === GUEST);
    await press('Enter');
    expect([bodies(element)[1], bodies(element)[2]]).to.deep.equal(['This is b.', GUEST.replace('Ben', 'ben')]);
    expect([textOf(focused()), part(element, 'b', 'muted').length]).to.deep.equal(['Hide', 1]);
    await openMenu(element, 'b');
    expect(labels(element).join()).not.to.include('Mute');
    await press('Escape');
    buttonOf(element, 'b', 'Hide').click();
    expect(bodies(element)[1]).to.equal(GUEST);
    buttonOf(element, 'c', 'Unmute').click();
    expect(bodies(element)).to.deep.equal(['This is a.', 'This is b.', 'This is c.', 'This is d.']);
    expect([focused(), stored(), listButton(element)]).to.deep.equal([row(element, 'c'), null, undefined]);
  });

  it('is remembered: later none of their comments is seen, not even for a moment', async () => {
    const first = await mountDiscussion(records);
    await choose(first, 'a', 'Mute Ada');
    await until(() => stored());
    first.remove();
    const pending = mountDiscussion(records);
    const states: string[][] = [];
    const watch = (): void => {
      const [element] = document.querySelectorAll('afterword-discussion');
      if (element?.isConnected) states.push(seen(element));
      if (states.at(-1)?.length !== records.length) requestAnimationFrame(watch);
    };
    watch();
    const element = await pending;
    await until(() => seen(element).length === records.length);
    expect(states.flat()).not.to.include('This is a.');
    expect(bodies(element)[0]).to.equal('(A reply by Ada, whom you muted.)');
  });

  it('is undone in the list of the muted, which gives the focus back', async () => {
    const element = await mountDiscussion(records);
    await choose(element, 'a', 'Mute Ada');
    await until(() => listButton(element));
    await choose(element, 'b', 'Mute');
    await until(() => textOf(listButton(element)) === '2 muted authors');
    listButton(element)!.click();
    const dialog = findSeen(element, 'dialog')[0]!;
    expect(findAll(dialog, 'li > span').map(textOf)).to.deep.equal(['Guests named Ben', 'Ada']);
    await press('Enter');
    await until(() => findAll(dialog, 'li').length === 1);
    expect([focused()?.ariaLabel, bodies(element)[1]]).to.deep.equal(['Unmute: Ada', 'This is b.']);
    await press('Enter');
    expect([textOf(focused()), textOf(dialog)]).to.deep.equal(['Close', 'Whom you muted Nobody is muted. Close']);
    await press('Enter');
    await until(() => !findAll(element, 'dialog').length);
    expect([textOf(focused()), bodies(element)[0]]).to.deep.equal(['Nobody is muted', 'This is a.']);
    (focused() as HTMLElement).blur();
    await until(() => !listButton(element));
  });

  it('follows another tab, and takes no storage at its word', async () => {
    const element = await mountDiscussion(records);
    await choose(element, 'a', 'Mute Ada');
    await until(() => bodies(element)[0] !== 'This is a.');
    for (const [value, expected] of [
      ['[["guest:ada","Ada"],7,["x"],[1,2]]', 'a.,b.,c.,(A'],
      ['{', 'a.,b.,c.,d.'],
    ] as const) {
      localStorage.setItem('afterword-muted', value);
      dispatchEvent(new StorageEvent('storage', { key: 'afterword-muted' }));
      expect(bodies(element).map((text) => text.replace('This is ', '').split(' ')[0])).to.deep.equal(
        expected.split(','),
      );
    }
  });

  it('has no accessibility violation in any state, at 320 px too', async () => {
    for (const width of [800, 320]) {
      await viewport(width, 600);
      const element = await mountDiscussion(records, { locale: width === 320 ? ar : undefined });
      element.dir = width === 320 ? 'rtl' : 'ltr';
      const rules = { rules: { 'target-size': { enabled: true } } };
      await choose(element, 'a', width === 320 ? 'كتم' : 'Mute');
      await until(() => findSeen(element, '[part=muted]').length);
      expect(await violations(element, rules), `line, ${width}`).to.deep.equal([]);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      listButton(element)!.click();
      expect(await violations(element, rules), `dialog, ${width}`).to.deep.equal([]);
      element.remove();
      for (const key of mutedAuthors().keys()) unmute(key);
    }
    await viewport(800, 600);
  });
});
