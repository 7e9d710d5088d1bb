// What readers write is shown as they wrote it, and whatever they write stays in its place: at the width of a phone nothing
// makes the page scroll sideways, reaches over what stands above or below, or takes the height of a hundred comments.
import { expect } from 'chai';
import type { CommentBody, CommentRecord } from '../../src/core/index.js';
import { viewport } from '../support/commands.js';
import { find, findAll, mountDiscussion, textOf } from '../support/mount.js';
import { commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

type Discussion = HTMLElementTagNameMap['afterword-discussion'];

const WORDS = 'Some words that a reader wrote, of which there are as many as there usually are in a comment.';
const marks = (count: number): string => `e${'\u0301\u0316'.repeat(count / 2)}`;
const mixed = (count: number): string => `e${'\u0301\u034f\u200d'.repeat(count / 3)}`;

const body = (source: string, format: CommentBody['format'] = 'text'): Partial<CommentRecord> => ({
  body: { format, source },
});

const long: Readonly<Record<string, Partial<CommentRecord>>> = {
  'nested lists': body('* '.repeat(60) + WORDS, 'markdown'),
  'nested numbers': body('1. '.repeat(60) + WORDS, 'markdown'),
  'nested quotes': body('> '.repeat(60) + WORDS, 'markdown'),
  'nested lists and quotes': body('> * '.repeat(30) + WORDS, 'markdown'),
  'nested lists of HTML': body(`${'<ul><li>'.repeat(55)}${WORDS}`, 'html'),
  'nested quotes of HTML': body(`${'<blockquote>'.repeat(55)}${WORDS}`, 'html'),
  marks: body(`${marks(2000)} ${WORDS}`),
  'marks with characters between that are not seen': body(`${mixed(2000)} ${WORDS}`),
  'marks in code': body(`\`${marks(2000)}\`\n\n    ${marks(2000)}`, 'markdown'),
  'marks in HTML': body(`<b>${marks(2000)}</b><pre>${marks(2000)}</pre>`, 'html'),
  'marks in a name': { author: { name: marks(2000) } },
  'marks in a name with a website': { author: { name: marks(2000), url: 'https://example.com' } },
  'a long word': body('x'.repeat(500)),
  'a long word in HTML': body(`<p>${'x'.repeat(500)}<code>${'y'.repeat(500)}</code>`, 'html'),
  'a long name': { author: { name: 'x'.repeat(100) } },
  'a name of many wide letters': { author: { name: '﷽'.repeat(100) } },
  'a long address': body(`https://example.com/${'x'.repeat(500)}`),
  'long lines of code': body(`\`\`\`\n${'\t'.repeat(9)}${'x'.repeat(300)}\n\`\`\``, 'markdown'),
  'white space': body(`${' '.repeat(500)}x${' '.repeat(500)}\n${'\t'.repeat(50)}y`),
  'text that runs the other way': body('\u202eThis is turned. '.repeat(5)),
};

/** Each between two plain comments. */
const mountPhone = async (more: Partial<CommentRecord>): Promise<Discussion> => {
  await viewport(360, 640);
  const element = await mountDiscussion([
    commentRecord('before'),
    commentRecord('odd', { second: 1, ...more }),
    commentRecord('after', { second: 2 }),
  ]);
  await until(() => textOf(find(element, '#comment-odd [part=body]')) !== '');
  return element;
};

const sideways = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;
const height = (element: Element): number => element.getBoundingClientRect().height;

describe('what readers write', () => {
  for (const [name, more] of Object.entries(long))
    it(`stays in its place: ${name}`, async () => {
      const element = await mountPhone(more);
      const odd = find(element, '#comment-odd');
      expect(sideways(), 'sideways').to.be.at.most(0);
      // Nor where a page leaves no margin.
      expect(element.scrollWidth, 'wider than it is').to.be.at.most(element.clientWidth);
      expect(height(odd), 'height').to.be.below(700);
      // What lies over the comments beside it would be hit there.
      for (const part of ['byline', 'body'])
        expect(getComputedStyle(find(odd, `[part=${part}]`)).overflow).to.equal('clip');
    });

  it('is not cut off: what is nested deep has as many letters in a line as what is nested a little', async () => {
    const element = await mountPhone(long['nested lists']!);
    const items = findAll(element, '#comment-odd li');
    expect(items.length).to.equal(60);
    const { left, right } = find(element, '#comment-odd [part=body]').getBoundingClientRect();
    const last = items.at(-1)!.getBoundingClientRect();
    expect(last.left).to.be.at.least(left);
    expect(last.right).to.be.at.most(right);
    expect(last.width).to.be.above(150);
  });

  it('has room for the numbers of a list', async () => {
    for (const source of ['9. one', '2024. one\n2025. two', '999999999. one', '1. one\n'.repeat(120)]) {
      const element = await mountPhone(body(source, 'markdown'));
      const list = find(element, '#comment-odd ol');
      const number = document.createElement('span');
      number.textContent = `${source.match(/^\d+/)![0].replace(/^1$/, '120')}. `;
      list.before(number);
      const { width } = number.getBoundingClientRect();
      expect(list.firstElementChild!.getBoundingClientRect().left - list.getBoundingClientRect().left).to.be.above(
        width,
      );
      element.remove();
    }
  });

  it('is shown as it was typed, white space and all', async () => {
    const source = '  if (x) {\n      return   y;\n\tz\n  }\n\n    end';
    for (const format of ['text', 'markdown'] as const) {
      const text = format === 'text' ? source : `\`\`\`\n${source}\n\`\`\``;
      const element = await mountPhone(body(text, format));
      expect(find(element, '#comment-odd [part=body]').innerText.replace(/\n+/g, '\n').trimEnd()).to.equal(
        source.replace(/\n+/g, '\n'),
      );
      expect(sideways()).to.be.at.most(0);
      element.remove();
    }
  });

  it('has its letters in columns, as code has', async () => {
    const element = await mountPhone(body('a\n    b\n        c'));
    const lefts = [...find(element, '#comment-odd [part=body] > p').childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => {
        const range = document.createRange();
        range.setStart(node, node.nodeValue!.length - 1);
        range.setEnd(node, node.nodeValue!.length);
        return range.getBoundingClientRect().left;
      });
    const [first = 0, second = 0, third = 0] = lefts;
    expect(second).to.be.above(first + 8);
    expect(third - second).to.be.closeTo(second - first, 0.5);
  });

  it('has one space where HTML has one', async () => {
    const element = await mountPhone(body('<p>\n  one <b> two </b>\n  <i>\tthree</i> <br> four\n</p>\n  five', 'html'));
    expect(findAll(element, '#comment-odd p').map((one) => one.textContent)).to.deep.equal([
      'one two threefour',
      'five',
    ]);
  });

  it('has eight marks on a letter at the most, in names, bodies and titles', async () => {
    const kept = `e${'\u0301\u0316'.repeat(4)}`;
    const element = await mountDiscussion(
      [commentRecord('a', { author: { name: marks(60) }, body: { format: 'text', source: marks(60) } })],
      { heading: marks(60) },
    );
    expect(findAll(element, 'h2 bdi')[0]?.textContent).to.equal(kept);
    expect(find(element, '[part=author]').textContent).to.equal(kept);
    expect(find(element, '[part=body]').textContent).to.equal(kept);
    expect(find(element, '[part=avatar]').textContent).to.equal(kept.toLocaleUpperCase());
    expect(find(element, '[value=reply]').ariaLabel).to.equal(`Reply to ${kept}`);
  });

  it('keeps the marks that languages have', async () => {
    const source = 'བསྒྲུབས་ ร์ที่ กำลัง नमस्ते בְּרֵאשִׁ֖ית Ậ́ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 👨‍👩‍👧‍👦 ❤️';
    const element = await mountDiscussion([commentRecord('a', body(source))]);
    expect(find(element, '[part=body]').textContent).to.equal(source);
  });

  it('has no name where nothing of the name shows', async () => {
    for (const name of [
      '\u200b',
      '\u202e\u2066',
      '\u00ad',
      '\u3164',
      '\uffa0',
      '\u2800',
      ' \u200d\ufeff ',
      '\0',
      '\u{e0041}',
    ]) {
      const element = await mountDiscussion([commentRecord('a', { author: { name } })]);
      expect(textOf(find(element, '[part=author]')), JSON.stringify(name)).to.equal('Anonymous');
      element.remove();
    }
  });
});
