// Copying the link to a comment, sharing it, and quoting a comment in a reply.
import { expect } from 'chai';
import type { CommentRecord } from '../../src/core/index.js';
import { violations } from '../support/axe.js';
import { choose, labels, noteOf, openMenu, part, row } from '../support/comment-menu.js';
import { press } from '../support/commands.js';
import { control } from '../support/form.js';
import { find, findAll, focused, mountDiscussion } from '../support/mount.js';
import { commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

type Discussion = HTMLElementTagNameMap['afterword-discussion'];

const record = (format: CommentRecord['body']['format'], source: string): CommentRecord =>
  commentRecord('a', { body: { format, source } });
const link = new URL('#comment-a', location.href).href;

/** Sets a property of the browser for one test. */
const replaced: (() => void)[] = [];
const replace = (name: 'clipboard' | 'share', value: unknown): void => {
  Object.defineProperty(navigator, name, { configurable: true, value });
  replaced.push(() => Reflect.deleteProperty(navigator, name));
};

describe('the link to a comment', () => {
  afterEach(() => {
    for (const undo of replaced.splice(0)) undo();
  });

  it('is copied, which is said', async () => {
    const copied: string[] = [];
    replace('clipboard', { writeText: async (text: string) => void copied.push(text) });
    const element = await mountDiscussion([record('text', 'Words.')]);
    await choose(element, 'a', 'Copy link');
    await until(() => noteOf(element, 'a') === 'The link is copied.');
    expect([copied, focused()]).to.deep.equal([[link], part(element, 'a', 'menu-button')[0]]);
  });

  it('is shown in a field, selected, where it cannot be copied', async () => {
    replace('clipboard', undefined);
    const element = await mountDiscussion([record('text', 'Words.')]);
    await choose(element, 'a', 'Copy link');
    const field = await until(() => part(element, 'a', 'link')[0] as HTMLInputElement | undefined);
    await until(() => focused() === field);
    expect([field.value, field.selectionStart, field.selectionEnd]).to.deep.equal([link, 0, link.length]);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('is given to the share sheet, if there is one', async () => {
    const shared: ShareData[] = [];
    replace('share', async (data: ShareData) => {
      shared.push(data);
      throw new DOMException('The reader has closed it.', 'AbortError');
    });
    const element = await mountDiscussion([record('text', 'Words.')]);
    await choose(element, 'a', 'Share');
    await until(() => shared.length);
    expect(shared).to.deep.equal([{ title: document.title, url: link }]);
    await openMenu(element, 'a');
    expect(noteOf(element, 'a')).to.equal('');
  });
});

describe('a quotation', () => {
  const typed = async (element: Discussion): Promise<string> => {
    const form = await until(() => findAll(element, '#comment-a afterword-reply-form')[0]);
    return await until(() => control(form).value, 'a quotation');
  };
  const select = (from: Node, start: number, to: Node, end: number): void => {
    getSelection()!.setBaseAndExtent(from, start, to, end);
  };

  it('is of the whole comment, as it was written, below what was typed', async () => {
    const element = await mountDiscussion([record('markdown', 'One *two*.\n\n- three')], { formats: 'markdown' });
    element.discussion!.typedTexts.set('a', 'Typed.');
    await choose(element, 'a', 'Quote');
    await until(() => focused()?.id === 'body');
    const form = find(element, '#comment-a afterword-reply-form');
    await until(() => control(form).value.includes('>'));
    const text = 'Typed.\n\n> One *two*.\n>\n> - three\n\n';
    expect([control(form).value, control(form).selectionStart]).to.deep.equal([text, text.length]);
    expect(element.discussion!.typedTexts.get('a')).to.equal(text);
  });

  it('has the words as they are shown, if the reply has another format', async () => {
    const element = await mountDiscussion([record('markdown', 'One *two*.\n\n- three\n- four')]);
    await until(() => find(element, '#comment-a [part=body]').querySelector('li'));
    await choose(element, 'a', 'Quote');
    expect(await typed(element)).to.equal('> One two.\n>\n> three\n>\n> four\n\n');
  });

  it('has only the selected words', async () => {
    const element = await mountDiscussion([
      record('text', 'One two three.\n\nFour five.'),
      commentRecord('b', { second: 1 }),
    ]);
    const [first, second] = findAll(row(element, 'a'), '[part=body] > p');
    select(first!.firstChild!, 4, second!.firstChild!, 4);
    await choose(element, 'a', 'Quote');
    expect(await typed(element)).to.equal('> two three.\n>\n> Four\n\n');
  });

  it('is taken back by undo, and is not offered where nobody can reply', async () => {
    const element = await mountDiscussion([record('text', 'Words.')]);
    await choose(element, 'a', 'Quote');
    expect(await typed(element)).to.equal('> Words.\n\n');
    // WebKit's driver has no key for it.
    document.execCommand('undo');
    const form = find(element, '#comment-a afterword-reply-form');
    await until(() => control(form).value === '');
    await press('Escape');
    element.closed = true;
    await element.updateComplete;
    await openMenu(element, 'a');
    expect(labels(element)).not.to.include('Quote');
  });
});
