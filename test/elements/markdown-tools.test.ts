// The formatting bar, the preview and pasting, where readers may write in Markdown.
import { expect } from 'chai';
import type { CommentDraft } from '../../src/core/index.js';
import { violations } from '../support/axe.js';
import { click, press, type } from '../support/commands.js';
import { control, rootForm, send } from '../support/form.js';
import { find, findAll, findSeen, focused, mountDiscussion } from '../support/mount.js';
import { until } from '../support/until.js';

type Discussion = HTMLElementTagNameMap['afterword-discussion'];

const names = ['bold', 'italic', 'link', 'quote', 'list', 'code', 'preview', 'markdown'];
const areaOf = (element: Discussion): HTMLTextAreaElement =>
  control(rootForm(element)) as unknown as HTMLTextAreaElement;
const button = (element: Discussion, name: string): HTMLElement =>
  find(rootForm(element), `[role=toolbar] [value=${name}]`);
const buttons = (element: Discussion): string[] =>
  findSeen(rootForm(element), '[role=toolbar] button').map((one) => (one as HTMLButtonElement).value);
/** The browser's own undo. WebKit's driver has no key for it. */
const undo = (): boolean => document.execCommand('undo');

/** A discussion whose form the reader has entered, with its bar. */
const entered = async (formats: string, properties: Partial<Discussion> = {}): Promise<Discussion> => {
  const element = await mountDiscussion([], { formats, ...properties });
  areaOf(element).focus();
  await until(() => findAll(rootForm(element), '[role=toolbar]').length);
  return element;
};

const select = (area: HTMLTextAreaElement, text: string): void => {
  const start = area.value.indexOf(text);
  area.setSelectionRange(start, start + text.length);
};

const paste = (area: HTMLTextAreaElement, data: Readonly<Record<string, string>>): boolean => {
  const clipboardData = new DataTransfer();
  for (const kind in data) clipboardData.setData(kind, data[kind]!);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
  // Not every engine takes it as an option.
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  return area.dispatchEvent(event);
};

describe('writing in Markdown', () => {
  beforeEach(() => localStorage.removeItem('afterword-format'));
  after(() => localStorage.removeItem('afterword-format'));

  it('is not offered, and not loaded, where readers write plain text', async () => {
    const element = await mountDiscussion();
    areaOf(element).focus();
    await until(() => findAll(rootForm(element), '.left').length);
    await element.updateComplete;
    expect(findAll(rootForm(element), '[role=toolbar]')).to.deep.equal([]);
    const files = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(files.filter((name) => name.includes('/src/elements/markdown-tools'))).to.deep.equal([]);
  });

  it('has a bar that moves nothing when it arrives, and that keys walk through', async () => {
    const element = await mountDiscussion([], { formats: 'markdown' });
    const area = areaOf(element);
    const places = (): string =>
      findAll(rootForm(element), '#body, label, [part=send]')
        .map((one) => [one.getBoundingClientRect().top, one.getBoundingClientRect().left].join())
        .join(' ');
    const before = places();
    area.focus();
    await until(() => findAll(rootForm(element), '[role=toolbar]').length);
    await element.updateComplete;
    expect(places()).to.equal(before);
    expect(buttons(element)).to.deep.equal(names.slice(0, 7));
    expect(await violations(element)).to.deep.equal([]);
    await press('Shift+Tab');
    expect(focused()).to.equal(button(element, 'bold'));
    for (const [key, name] of [
      ['ArrowRight', 'italic'],
      ['End', 'preview'],
      ['ArrowRight', 'bold'],
      ['ArrowLeft', 'preview'],
      ['Home', 'bold'],
      ['ArrowRight', 'italic'],
    ] as const) {
      await press(key);
      expect((focused() as HTMLButtonElement).value, key).to.equal(name);
    }
    await press('Tab');
    expect(focused()).to.equal(area);
    await press('Shift+Tab');
    expect(focused()).to.equal(button(element, 'italic'));
  });

  it('formats by button and by shortcut, and the browser’s undo takes each step back', async () => {
    const element = await entered('markdown');
    const area = areaOf(element);
    await type('some words');
    select(area, 'words');
    await click(button(element, 'bold'));
    expect([area.value, focused()]).to.deep.equal(['some **words**', area]);
    await press('Control+i');
    expect(area.value).to.equal('some ***words***');
    undo();
    expect(area.value).to.equal('some **words**');
    undo();
    expect(area.value).to.equal('some words');
    select(area, 'some');
    await press('Control+k');
    expect(area.value).to.equal('[some](https://) words');
    await type('https://a.example');
    expect(area.value).to.equal('[some](https://a.example) words');
    await click(button(element, 'quote'));
    expect(area.value).to.equal('> [some](https://a.example) words');
    expect(element.discussion?.typedTexts.get(null)).to.equal(area.value);
  });

  it('previews a text as the list shows it, in the place of the text, and keeps what undo knows', async () => {
    const element = await entered('markdown');
    const area = areaOf(element);
    await type('Some *words* of `code`.');
    const { top, height } = area.getBoundingClientRect();
    await click(button(element, 'preview'));
    const preview = find(rootForm(element), '.preview');
    expect([button(element, 'preview').ariaPressed, area.checkVisibility({ visibilityProperty: true })]).to.deep.equal([
      'true',
      false,
    ]);
    expect([preview.getBoundingClientRect().top, preview.getBoundingClientRect().height]).to.deep.equal([top, height]);
    const body = await until(() => findAll(preview, '[part=body] em').length && find(preview, '[part=body]'));
    expect(await violations(element)).to.deep.equal([]);
    const shownAs = body.innerHTML;
    expect(focused()).to.equal(button(element, 'preview'));
    await click(button(element, 'preview'));
    expect(findSeen(rootForm(element), '.preview')).to.deep.equal([]);
    area.focus();
    undo();
    expect(area.value).not.to.equal('Some *words* of `code`.');
    area.value = 'Some *words* of `code`.';
    await click(button(element, 'preview'));
    await press('Control+Enter');
    expect(findSeen(rootForm(element), '.preview')).to.deep.equal([]);
    const row = await until(() => findAll(element, 'afterword-comment [part=body] em')[0]);
    expect(row.closest('[part=body]')?.innerHTML).to.equal(shownAs);
  });

  it('is chosen by the reader where plain text is a format too, and the choice is kept', async () => {
    const element = await entered('text markdown');
    expect(buttons(element)).to.deep.equal(['markdown']);
    const drafts: CommentDraft[] = [];
    element.addEventListener('afterword-submit', ({ draft }) => drafts.push(draft));
    await click(button(element, 'markdown'));
    expect(buttons(element)).to.deep.equal(names);
    areaOf(element).focus();
    await type('*One*.');
    send(rootForm(element));
    element.remove();
    const next = await entered('text markdown');
    expect(buttons(next)).to.deep.equal(names);
    await click(button(next, 'markdown'));
    expect(buttons(next)).to.deep.equal(['markdown']);
    expect(drafts.map(({ body }) => body)).to.deep.equal([{ format: 'markdown', source: '*One*.' }]);
  });

  it('makes a link of words over which an address is pasted', async () => {
    const element = await entered('markdown');
    const area = areaOf(element);
    await type('see this page');
    select(area, 'this page');
    expect(paste(area, { 'text/plain': 'https://a.example/b' })).to.equal(false);
    expect(area.value).to.equal('see [this page](https://a.example/b)');
    undo();
    expect(area.value).to.equal('see this page');
    area.setSelectionRange(0, 0);
    expect(paste(area, { 'text/plain': 'https://a.example/b' })).to.equal(true);
  });

  it('makes Markdown of rich text, and leaves plain text and very long HTML to the browser', async () => {
    const element = await entered('markdown');
    const area = areaOf(element);
    const html =
      '<html><head><style>p { color: red }</style></head><body><!--StartFragment--><h2>A *title*</h2>' +
      '<p>Some <b>bold</b> and <i>italic</i> text with <a href="https://a.example/">a link</a> and ' +
      '<a href="javascript:alert(1)">none</a>.</p><ul><li>one</li><li>two <code>x &lt; y</code></li></ul>' +
      '<blockquote>Said.</blockquote><pre>a\n  b</pre><img src="https://a.example/p.png" alt="a picture">' +
      '<script>alert(1)</script><!--EndFragment--></body></html>';
    expect(paste(area, { 'text/plain': 'plain', 'text/html': html })).to.equal(false);
    await until(() => area.value);
    expect(area.value).to.equal(
      [
        '## A \\*title\\*',
        'Some **bold** and *italic* text with [a link](https://a.example/) and none.',
        '- one\n- two `x < y`',
        '> Said.',
        '```\na\n  b\n```',
        'a picture',
      ].join('\n\n'),
    );
    undo();
    expect(area.value).to.equal('');
    // Google Docs puts everything into an element for bold text that is not bold, and says by styles what is.
    const docs =
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:400;">One </span>' +
      '<span style="font-weight:700;font-style:normal">two</span>&hellip;</p></b>';
    paste(area, { 'text/plain': 'One two', 'text/html': docs });
    await until(() => area.value);
    expect(area.value).to.equal('One **two**…');
    area.value = '';
    paste(area, { 'text/plain': 'here', 'text/html': '<a href="https://a.example/">here</a>' });
    await until(() => area.value);
    expect(area.value).to.equal('[here](https://a.example/)');
    const styled = '<div style="white-space: pre"><span style="color: red">const a = 1;</span></div>';
    expect(paste(area, { 'text/plain': 'const a = 1;', 'text/html': styled })).to.equal(true);
    const long = `<b>${'<i>word</i> '.repeat(160_000)}</b>`;
    expect(paste(area, { 'text/plain': 'plain', 'text/html': long })).to.equal(true);
  });
});
