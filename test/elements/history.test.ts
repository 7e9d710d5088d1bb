// The earlier versions of a comment: what changed from each to the next, for eyes and for ears.
import { expect } from 'chai';
import { AfterwordError, type Adapter } from '../../src/core/index.js';
import { wordChanges } from '../../src/elements/word-changes.js';
import { violations } from '../support/axe.js';
import { button, noteOf, part, row } from '../support/comment-menu.js';
import { press, viewport } from '../support/commands.js';
import { adapterWith, find, findAll, findSeen, focused, mountDiscussion, textOf } from '../support/mount.js';
import { commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

type Discussion = HTMLElementTagNameMap['afterword-discussion'];

/** A comment that was changed twice. */
const edited = async (): Promise<Adapter> => {
  const adapter = adapterWith(commentRecord('a', { body: { format: 'text', source: 'One two three.' } }));
  for (const source of ['One two four.', 'One four.\n\nFive <b>six</b>.'])
    await adapter.edit!('d', 'a', { body: { format: 'text', source } });
  return adapter;
};
const dialog = (element: Discussion): Promise<HTMLElement> => until(() => findSeen(element, 'dialog')[0], 'the dialog');
const open = async (element: Discussion): Promise<HTMLElement> => {
  (await button(element, 'a', 'edited')).click();
  return await dialog(element);
};
/** A text with its changes: `+added+`, `-removed-`. */
const sketch = (before: string, after: string, language = 'en'): string =>
  wordChanges(before, after, language)
    .map(({ text, type }) => (type === 'added' ? `+${text}+` : type === 'removed' ? `-${text}-` : text))
    .join('');

describe('what changed between two texts', () => {
  it('is told word by word', () => {
    expect(sketch('The quick fox.', 'The slow fox.')).to.equal('The -quick-+slow+ fox.');
    expect(sketch('', 'New.')).to.equal('+New.+');
    expect(sketch('قال محمد الحق', 'قال أحمد الحق', 'ar')).to.equal('قال -محمد-+أحمد+ الحق');
  });

  it('is the whole text where nearly every word changed', () => {
    const [before, after] = ['a', 'b'].map((letter) =>
      Array.from({ length: 3000 }, (_, index) => `${letter}${index}`).join(' '),
    );
    expect(wordChanges(before!, after!, 'en').map(({ type }) => type)).to.deep.equal(['removed', 'added']);
  });
});

describe('the earlier versions of a comment', () => {
  it('open from the words that it was edited, and give the focus back', async () => {
    const element = await mountDiscussion([], { adapter: await edited() });
    const opener = await button(element, 'a', 'edited');
    expect(textOf(opener)).to.equal('edited now, earlier versions of the reply of Ben');
    expect(opener.ariaHasPopup).to.equal('dialog');
    opener.focus();
    await press('Enter');
    const shown = await dialog(element);
    await until(() => focused()?.id === 'history-heading');
    expect(textOf(focused())).to.equal('Versions of the reply of Ben');
    const versions = findAll(shown, '[part=version]');
    expect(versions.map(textOf)).to.deep.equal([
      'One removed: two end of change; four. added: Five <b>six</b>. end of change;',
      'One two removed: three end of change; added: four end of change; .',
      'One two three.',
    ]);
    expect(findAll(versions[0]!, 'del, ins').map(({ localName }) => localName)).to.deep.equal(['del', 'ins']);
    expect(findAll(shown, 'h4').map((one) => textOf(one).split(' ')[0])).to.deep.equal(['Changed', 'Changed', 'Text']);
    await press('Escape');
    await until(() => !findAll(element, 'dialog').length);
    await until(() => focused() === part(element, 'a', 'edited')[0]);
  });

  it('move nothing, and are there only where the adapter keeps them', async () => {
    const adapter = await edited();
    const { history: _, ...without } = adapter;
    const heights: number[] = [];
    for (const one of [without as Adapter, adapter]) {
      const element = await mountDiscussion([], { adapter: one });
      await button(element, 'a', 'menu-button');
      expect(part(element, 'a', 'edited').length, 'buttons').to.equal(one === adapter ? 1 : 0);
      heights.push(row(element, 'a').getBoundingClientRect().height);
      element.remove();
    }
    expect(heights[0]).to.equal(heights[1]);
  });

  it('follow a comment that is edited while it is shown', async () => {
    const element = await mountDiscussion([commentRecord('a')]);
    await button(element, 'a', 'menu-button');
    expect(part(element, 'a', 'edited')).to.deep.equal([]);
    for (const [index, source] of ['Once.', 'Twice.'].entries()) {
      await element.discussion!.edit!('a', { body: { format: 'text', source }, revision: index + 1 });
      await button(element, 'a', 'edited');
    }
    expect(findAll(await open(element), '[part=version]').length).to.equal(3);
  });

  it('that are not kept, or cannot be loaded, are said to be so', async () => {
    const failures = [new AfterwordError('unavailable', 'busy')];
    const history: Adapter['history'] = async () => {
      const failure = failures.pop();
      if (failure) throw failure;
      return [];
    };
    const element = await mountDiscussion([], { adapter: { ...(await edited()), history } });
    (await button(element, 'a', 'edited')).click();
    await until(() => noteOf(element, 'a') === 'Responses are not available at the moment.');
    const shown = await open(element);
    expect(textOf(shown)).to.include('No earlier version of it is kept.');
    find(shown, '[part=cancel]').click();
    await until(() => !findAll(element, 'dialog').length);
  });

  it('have no accessibility violation, at 320 px too', async () => {
    for (const width of [800, 320]) {
      await viewport(width, 600);
      const element = await mountDiscussion([], { adapter: await edited() });
      const rules = { rules: { 'target-size': { enabled: true } } };
      await button(element, 'a', 'edited');
      expect(await violations(element, rules), `button, ${width}`).to.deep.equal([]);
      const shown = await open(element);
      expect(await violations(element, rules), `dialog, ${width}`).to.deep.equal([]);
      expect(shown.scrollWidth).to.be.at.most(shown.clientWidth);
      element.remove();
    }
    await viewport(800, 600);
  });
});
