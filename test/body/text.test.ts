import { expect } from 'chai';
import fc from 'fast-check';
import { parseText } from '../../src/body/text.js';
import type { Block, Inline } from '../../src/body/tree.js';

/** A tree in brackets: ¶(…) a paragraph, ⏎ a break, [text](url) a link. */
const sketch = (node: Block | Inline): string => {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '⏎';
  const children = 'children' in node ? (node.children as readonly Inline[]).map(sketch).join('') : '';
  return node.type === 'link' ? `[${children}](${node.url})` : `¶(${children})`;
};
const parsed = (source: string): string => parseText(source).children.map(sketch).join('');

describe('a text', () => {
  it('has paragraphs where blank lines are, and keeps single line ends', () => {
    expect(parsed('one\ntwo\n\nthree\n \t \n\n\nfour')).to.equal('¶(one⏎two)¶(three)¶(four)');
    expect(parsed('\r\n\r\none\r\ntwo\r\rthree\n\n')).to.equal('¶(one⏎two)¶(three)');
    expect(parsed(' \n\n ')).to.equal('');
  });

  it('keeps every other character', () => {
    const source = '“Quotes” ‘single’ — dash… *stars* _lines_ <b>&amp;</b> ${x} \\n';
    expect(parsed(source)).to.equal(`¶(${source})`);
  });

  it('makes links of bare addresses', () => {
    const links: [string, string][] = [
      ['see https://example.com/a?b=c#d now', 'see [https://example.com/a?b=c#d](https://example.com/a?b=c#d) now'],
      ['HTTP://EXAMPLE.COM', '[HTTP://EXAMPLE.COM](http://example.com/)'],
      ['www.example.com/x', '[www.example.com/x](https://www.example.com/x)'],
      ['(https://example.com/a_(b))', '([https://example.com/a_(b)](https://example.com/a_(b)))'],
      ['“https://example.com”', '“[https://example.com](https://example.com/)”'],
      ['https://example.com. Next', '[https://example.com](https://example.com/). Next'],
      ['https://example.com/a…', '[https://example.com/a](https://example.com/a)…'],
      ['<https://example.com>', '<[https://example.com](https://example.com/)>'],
      ['https://例え.jp/パス', '[https://例え.jp/パス](https://xn--r8jz45g.jp/%E3%83%91%E3%82%B9)'],
    ];
    for (const [source, expected] of links) expect(parsed(source)).to.equal(`¶(${expected})`);
  });

  it('makes no link of what only looks like one', () => {
    for (const source of [
      'javascript:alert(1)',
      'nohttps://example.com',
      'https://',
      'https://user:pw@example.com',
      'data:x',
      'ftp://x.org',
    ])
      expect(parsed(source)).to.equal(`¶(${source})`);
  });

  it('loses nothing but white space, whatever it is given', () => {
    const bare = (text: string): string => text.replace(/\s/g, '');
    const textOf = (node: Block | Inline): string =>
      'value' in node
        ? node.value
        : 'children' in node
          ? (node.children as readonly Inline[]).map(textOf).join('')
          : '';
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('\n', '\n\n', ' ', 'https://example.com/', 'www.', '(', ')', '.', '“'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const source = pieces.join('');
        expect(bare(parseText(source).children.map(textOf).join(''))).to.equal(bare(source));
      }),
    );
  });

  it('is not held up by texts made to hold it up', () => {
    for (const unit of [' ', '\n', ' \n', '(', ')', 'www.', 'https://', 'https://a.b/).', 'x', '[', '*']) {
      const source = unit.repeat(200_000);
      expect(parseText(source).type).to.equal('root');
    }
  });
});
