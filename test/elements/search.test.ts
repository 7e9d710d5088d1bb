// The search in a discussion.
import { expect } from 'chai';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { type Adapter, AfterwordError, type CommentRecord, type SearchPage } from '../../src/core/index.js';
import { mute, muteKeyOf, unmute } from '../../src/elements/muted-authors.js';
import { violations } from '../support/axe.js';
import { choose } from '../support/comment-menu.js';
import { press, type } from '../support/commands.js';
import { adapterWith, find, findAll, findSeen, focused, mount, mountDiscussion, textOf } from '../support/mount.js';
import { commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

type Element = HTMLElementTagNameMap['afterword-discussion'];

const textAs = (source: string, format: 'text' | 'markdown' = 'text') => ({ body: { format, source } });
const comments: CommentRecord[] = [
  commentRecord('a', { second: 1, ...textAs('The Éclair was good.') }),
  commentRecord('b', { second: 2, ...textAs('Bread is *better*: no **eclairs** for me.', 'markdown') }),
  commentRecord('c', { second: 3, author: { name: 'Eclaire' }, ...textAs('Neither.') }),
];

const eclaire = { name: 'Eclaire' };

const button = (element: Element): HTMLElement | undefined => findAll(element, '.search')[0];
const field = (element: Element): HTMLInputElement => find(element, '[part=search] input');
const open = async (element: Element): Promise<HTMLInputElement> => {
  (await until(() => button(element))).click();
  await until(() => focused() === findAll(element, '[part=search] input')[0]);
  return field(element);
};
const enter = (input: HTMLInputElement, text: string): void => {
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};
const status = (element: Element): string => textOf(findAll(element, '[part=search] [role=status]')[0]);
const results = (element: Element): HTMLElement[] => findSeen(element, '[part=results] a');
const place = (element: Element): string => textOf(findSeen(element, '[part=search-place] span')[0]);
const isAt = (id: string) => () => focused()?.id === `comment-${id}`;

/** The texts that are highlighted. */
const highlighted = (): string[] =>
  [...(CSS.highlights?.get('afterword-search') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
    startContainer.nodeValue!.slice(startOffset, endOffset),
  );

/** An adapter whose searches are answered by hand. */
const held = (): { adapter: Adapter; asked: string[]; answer: ((page: SearchPage) => void)[] } => {
  const asked: string[] = [];
  const answer: ((page: SearchPage) => void)[] = [];
  return {
    asked,
    answer,
    adapter: {
      ...adapterWith(...comments),
      search: async (_, { words }) => {
        asked.push(words);
        return await new Promise((resolve) => answer.push(resolve));
      },
    },
  };
};

describe('the search in a discussion', () => {
  it('lists what it finds with the words around, and leads there, to the next and to the one before', async () => {
    const element = await mountDiscussion(comments);
    await open(element);
    await type('eclair');
    // A slow typist has found something with the first letter already.
    const marks = (): string[] => results(element).map((one) => findAll(one, 'mark').map(textOf).join());
    await until(() => String(marks()) === 'Eclair,eclair,Éclair');
    expect(status(element)).to.equal('3 responses found');
    await until(() => textOf(results(element)[1]).includes('no eclairs'));
    expect(await violations(element)).to.deep.equal([]);
    expect(place(element)).to.equal('');
    results(element)[1]!.click();
    await until(isAt('b'));
    expect(place(element)).to.equal('2 of 3');
    findSeen(element, '[part=search-place] button')[1]!.click();
    await until(isAt('a'));
    await press('/');
    await press('Enter');
    await until(isAt('c'));
    await press('/');
    await press('Shift+Enter');
    await until(isAt('a'));
    expect(place(element)).to.equal('3 of 3');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('highlights the words where the browser can, and changes no node', async () => {
    const element = await mountDiscussion(comments);
    const body = find(element, '#comment-b [part=body]');
    const before = body.innerHTML;
    enter(await open(element), 'eclair good');
    await until(() => status(element) === 'One response found');
    enter(field(element), 'eclair');
    await until(() => results(element).length === 3);
    expect(body.innerHTML).to.equal(before);
    if (!globalThis.Highlight) return;
    await until(() => highlighted().length === 3);
    expect(highlighted()).to.deep.equal(['Éclair', 'eclair', 'Eclair']);
    await press('Escape');
    expect(highlighted()).to.deep.equal([]);
    enter(await open(element), 'eclair');
    await until(() => highlighted().length === 3);
    element.remove();
    expect(highlighted()).to.deep.equal([]);
  });

  it('finds what is not loaded, and leads to it', async () => {
    const many = Array.from({ length: 60 }, (_, index) => commentRecord(`c${index}`, { second: index }));
    const adapter = memoryAdapter({ archive: { afterword: 1, discussions: [{ id: 'd', comments: many }] } });
    const element = mount('afterword-discussion', { discussionId: 'd', adapter, pageSize: 5 });
    enter(await open(element), 'c47');
    (await until(() => results(element)[0])).click();
    await until(isAt('c47'));
    enter(await open(element), 'this');
    await until(() => results(element).length === 20);
    expect(status(element)).to.equal('The first 20 responses found');
    find(element, '[part=results] button').click();
    await until(() => results(element).length === 40);
  });

  it('asks once for a word that is typed, one request at a time, and the last one counts', async () => {
    const { adapter, asked, answer } = held();
    const element = await mountDiscussion([], { adapter });
    const input = await open(element);
    // Faster than anybody types: a pause between two letters would be a question of its own.
    for (const typed of ['b', 'br', 'bre']) enter(input, typed);
    await until(() => asked.length);
    enter(input, 'bread');
    await press('Enter');
    enter(input, 'better');
    await press('Enter');
    expect(asked).to.deep.equal(['bre']);
    answer[0]!({ records: [comments[0]!] });
    await until(() => asked.length === 2);
    answer[1]!({ records: [comments[1]!] });
    await until(() => textOf(results(element)[0]).includes('better'));
    expect(asked).to.deep.equal(['bre', 'better']);
  });

  it('refuses what is too long with a sentence, and keeps it', async () => {
    const { adapter, asked } = held();
    const element = await mountDiscussion([], { adapter });
    const input = await open(element);
    enter(input, 'x'.repeat(10_000));
    await until(() => status(element));
    expect([status(element), input.value.length, asked]).to.deep.equal([
      'A search may have at most 200 characters.',
      10_000,
      [],
    ]);
  });

  it('leaves out what muted authors wrote', async () => {
    const element = await mountDiscussion(comments);
    enter(await open(element), 'eclair');
    await until(() => status(element) === '3 responses found');
    results(element)[1]!.click();
    await until(isAt('b'));
    await until(() => place(element) === '2 of 3');
    await choose(element, 'c', 'Mute guests named Eclaire');
    await until(() => status(element) === '2 responses found' && place(element) === '1 of 2');
    enter(field(element), 'neither');
    await until(() => status(element) === 'No response has all of these words.');
    unmute(muteKeyOf(eclaire));
    enter(field(element), 'eclair');
    await until(() => status(element) === '3 responses found');
  });

  it('goes on after a page on which all are by muted authors', async () => {
    const { adapter, asked, answer } = held();
    mute(eclaire);
    try {
      const element = await mountDiscussion([], { adapter });
      enter(await open(element), 'eclair');
      await until(() => asked.length);
      answer[0]!({ records: [comments[2]!], cursor: 'next' });
      await until(() => status(element) === '0 responses found');
      const [more] = findSeen(element, '[part=results] button');
      more!.click();
      await until(() => asked.length === 2);
      answer[1]!({ records: [comments[0]!] });
      await until(() => status(element) === 'One response found');
    } finally {
      unmute(muteKeyOf(eclaire));
    }
  });

  it('goes on after a page on which nothing was found, if there are more', async () => {
    const { adapter, answer } = held();
    const element = await mountDiscussion([], { adapter });
    await open(element);
    await type('better');
    await until(() => answer.length);
    answer[0]!({ records: [], cursor: 'next' });
    const more = await until(() => findSeen(element, '[part=results] button')[0]);
    more.click();
    await until(() => answer.length === 2);
    answer[1]!({ records: [comments[1]!] });
    await until(() => results(element).length === 1);
  });

  it('says that it found nothing, or failed, and then goes on', async () => {
    let isAway = true;
    const memory = adapterWith(...comments);
    const element = await mountDiscussion([], {
      adapter: {
        ...memory,
        search: async (id, query) => {
          if (isAway) throw new AfterwordError('network', 'no line');
          return await memory.search!(id, query);
        },
      },
    });
    enter(await open(element), 'cake');
    await until(() => findSeen(element, '[part=search] .fault').length);
    expect(status(element)).to.equal(element.localizer.messages.errors.network);
    isAway = false;
    await press('Enter');
    await until(() => status(element) === 'No response has all of these words.');
  });

  it('opens with the key /, and gives the focus back when it is closed', async () => {
    const element = await mountDiscussion(comments);
    find(element, '[part=tools] select').focus();
    await press('/');
    expect(focused()?.localName).to.equal('select');
    find(element, '[part=tools] .search').focus();
    await press('/');
    await until(() => focused()?.localName === 'input');
    expect(field(element).value).to.equal('');
    await press('Escape');
    expect([focused() === button(element), findAll(element, '[part=search]').length]).to.deep.equal([true, 0]);
  });

  it('is closed when the discussion becomes another', async () => {
    const element = await mountDiscussion(comments);
    enter(await open(element), 'eclair');
    await until(() => results(element).length);
    element.discussionId = 'e';
    await until(() => !findAll(element, '[part=search]').length);
  });

  it('is not there where the adapter cannot search', async () => {
    const { name, list, add } = adapterWith(...comments);
    const element = await mountDiscussion([], { adapter: { name, list, add } });
    await until(() => findAll(element, '[part=tools] select').length);
    expect(button(element)).to.equal(undefined);
  });
});
