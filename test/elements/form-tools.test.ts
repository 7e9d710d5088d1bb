// What helps a reader to write in any format: names after an @, how many characters are left, and the direction of what is typed.
import { expect } from 'chai';
import { mentionIn, namesFor, peopleIn } from '../../src/elements/people.js';
import { violations } from '../support/axe.js';
import { click, press, type } from '../support/commands.js';
import { control, openReply, rootForm, write } from '../support/form.js';
import { find, findAll, findSeen, focused, mountDiscussion, shown, textOf } from '../support/mount.js';
import { commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

type Discussion = HTMLElementTagNameMap['afterword-discussion'];

const by = (id: string, name: string, second: number) => commentRecord(id, { second, author: { name } });
const people = [by('a', 'Ada', 0), by('b', 'Ben', 1), by('c', 'José Ángel', 2), by('d', 'ada b', 3), by('e', 'Ada', 4)];
const areaOf = (form: Element): HTMLTextAreaElement => control(form) as unknown as HTMLTextAreaElement;
const options = (within: Element): string[] => findSeen(within, '[role=option]').map(textOf);
const chosen = (form: Element): string => {
  const id = areaOf(form).getAttribute('aria-activedescendant');
  return id ? textOf(find(form, `#${id}[aria-selected=true]`)) : '';
};

/** The form under the article, which the reader has entered. */
const entered = async (element: Discussion): Promise<HTMLElement> => {
  const form = rootForm(element);
  areaOf(form).focus();
  await until(() => findAll(form, '.left').length);
  return form;
};

describe('names after an @', () => {
  it('are those of the discussion, the last first, found without case and accents', async () => {
    const { nodesById } = await shown(await mountDiscussion(people));
    const names = peopleIn({ nodesById }, null);
    expect(names).to.deep.equal(['Ada', 'ada b', 'José Ángel', 'Ben']);
    expect(peopleIn({ nodesById }, people[1]!)[0]).to.equal('Ben');
    for (const [typed, found] of [
      ['', names],
      ['ad', ['Ada', 'ada b']],
      ['ADA B', ['ada b']],
      ['jose', ['José Ángel']],
      ['ang', ['José Ángel']],
      ['x', []],
    ] as const)
      expect(namesFor(names, typed), typed).to.deep.equal(found);
  });

  it('are meant by an @ at the start of a word, and not by an address', () => {
    for (const [text, typed] of [
      ['@', ''],
      ['Hello @Ad', 'Ad'],
      ['(@Ada B', 'Ada B'],
      ['me@example', undefined],
      ['@Ada ', undefined],
      ['Hello', undefined],
      [`@${'x'.repeat(100)}`, undefined],
    ] as const)
      expect(mentionIn(text)?.typed, text).to.equal(typed);
  });

  it('are chosen by keys, and the text keeps the focus', async () => {
    const element = await mountDiscussion(people);
    const form = await entered(element);
    await type('Hello @');
    await until(() => options(form).length);
    expect(options(form)).to.deep.equal(['Ada', 'ada b', 'José Ángel', 'Ben']);
    expect(await violations(element)).to.deep.equal([]);
    const area = areaOf(form);
    expect([area.ariaAutoComplete, chosen(form)]).to.deep.equal(['list', 'Ada']);
    expect(findAll(form, '[role=status]').map(textOf)).to.include(
      '4 people. Arrow keys choose, Enter inserts the name.',
    );
    expect(Math.round(find(form, '[role=listbox]').getBoundingClientRect().top)).to.equal(
      Math.round(area.getBoundingClientRect().bottom),
    );
    for (const [key, name] of [
      ['ArrowDown', 'ada b'],
      ['ArrowUp', 'Ada'],
      ['ArrowUp', 'Ben'],
    ] as const) {
      await press(key);
      expect(chosen(form), key).to.equal(name);
    }
    await type('j');
    expect(options(form)).to.deep.equal(['José Ángel']);
    await press('Enter');
    expect([area.value, focused(), chosen(form), options(form)]).to.deep.equal(['Hello @José Ángel ', area, '', []]);
    await type('and @be');
    await click(find(form, '[role=option]'));
    expect(area.value).to.equal('Hello @José Ángel and @Ben ');
    document.execCommand('undo');
    expect(area.value).to.equal('Hello @José Ángel and @be');
    expect(element.discussion?.typedTexts.get(null)).to.equal(area.value);
  });

  it('are closed by Escape, which leaves the form open; the next Escape closes the form', async () => {
    const element = await mountDiscussion(people);
    const form = await openReply(element, 'b');
    await until(() => findAll(form, '.left').length);
    await type('@');
    await until(() => options(form).length);
    expect(options(form)[0]).to.equal('Ben');
    await press('Escape');
    expect(options(form)).to.deep.equal([]);
    await type('a');
    expect(options(form)).to.deep.equal([]);
    await press('Escape');
    await until(() => !findAll(element, 'afterword-comment afterword-reply-form').length);
  });
});

describe('the text of a form', () => {
  it('has its own direction, as every other field has', async () => {
    const form = rootForm(await mountDiscussion());
    expect(['body', 'name', 'email', 'url'].map((name) => control(form, name).dir)).to.deep.equal(
      Array(4).fill('auto'),
    );
    write(form, 'سلام');
    expect(getComputedStyle(areaOf(form)).direction).to.equal('rtl');
  });

  it('says near its end how many characters are left, and then how many are too many', async () => {
    const form = await entered(await mountDiscussion());
    const told = (): readonly string[] => findAll(form, '.left, .left + [role=status]').map(textOf);
    for (const [length, left, said] of [
      [18_999, '', ''],
      [19_000, '1,000 characters left', '1,000 characters left'],
      [19_001, '999 characters left', '1,000 characters left'],
      [19_999, 'One character left', 'One character left'],
      [20_002, '2 characters too many', '2 characters too many'],
      [20_003, '3 characters too many', '2 characters too many'],
      [5, '', ''],
    ] as const) {
      write(form, 'x'.repeat(length));
      expect(told(), String(length)).to.deep.equal([left, said]);
    }
  });
});
