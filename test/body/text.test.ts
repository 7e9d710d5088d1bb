import { expect } from 'chai';
import fc from 'fast-check';
import { parseParagraphs } from '../../src/body/paragraphs.js';
import { parseText } from '../../src/body/text.js';
import type { Block, Inline } from '../../src/body/tree.js';
import { effort } from '../support/effort.js';

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
    expect(parsed('\t \n  x')).to.equal('¶(  x)');
    expect(parsed(' \n  if x:\n\tdo y  \n \n    z\n\n')).to.equal('¶(  if x:⏎\tdo y)¶(    z)');
  });

  it('is the same without its links, before their code is loaded', () => {
    expect(parseParagraphs('a\nhttps://a.example/')).to.deep.equal({
      type: 'root',
      children: [
        {
          type: 'paragraph',
          children: [{ type: 'text', value: 'a' }, { type: 'break' }, { type: 'text', value: 'https://a.example/' }],
        },
      ],
    });
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

  it('ends an address where the punctuation of any script begins', () => {
    const marks = '。，、；：？！（）「」『』【】《》〈〉…—～｡､،؛؟۔।።၊។՝“”«»‹›\u200f\u200b\u3000';
    for (const mark of marks)
      for (const address of [
        'https://example.com',
        'https://example.com/a',
        'www.example.com/a?b=c',
        'https://例え.jp',
      ])
        for (const rest of ['', '谢谢', 'then', ` ${mark}x`]) {
          const paragraph = parseText(`x ${address}${mark}${rest}.`).children[0];
          const nodes = paragraph?.type === 'paragraph' ? paragraph.children : [];
          const links = nodes.filter((node) => node.type === 'link').map(sketch);
          const { href } = new URL(address.replace(/^www/, 'https://www'));
          expect(links, `${address}${mark}${rest}`).to.deep.equal([`[${address}](${href})`]);
        }
  });

  it('takes no text that follows a host for a part of it', () => {
    const links: [string, string][] = [
      ['https://example.com谢谢', '[https://example.com](https://example.com/)谢谢'],
      [
        '看https://example.com的文档在docs.example.org',
        '看[https://example.com](https://example.com/)的文档在docs.example.org',
      ],
      ['https://example.comครับ', '[https://example.com](https://example.com/)ครับ'],
      ['https://localhost谢谢', '[https://localhost](https://localhost/)谢谢'],
      ['https://192.0.2.1谢谢', '[https://192.0.2.1](https://192.0.2.1/)谢谢'],
      ['www.example.comです。', '[www.example.com](https://www.example.com/)です。'],
      ['https://example.com,and', '[https://example.com](https://example.com/),and'],
      ['https://example.com;and', '[https://example.com](https://example.com/);and'],
      ['https://example.com*and', '[https://example.com](https://example.com/)*and'],
      ['https://example.com)and', '[https://example.com](https://example.com/))and'],
      ['https://example.com\\and', '[https://example.com](https://example.com/)\\and'],
      ['https://example.com: thanks', '[https://example.com](https://example.com/): thanks'],
      ['https://example.com:8080谢谢', 'https://example.com:8080谢谢'],
      [
        'https://a.example，https://b.example/，end',
        '[https://a.example](https://a.example/)，[https://b.example/](https://b.example/)，end',
      ],
    ];
    for (const [source, expected] of links) expect(parsed(source)).to.equal(`¶(${expected})`);
  });

  it('keeps addresses in other scripts whole', () => {
    for (const address of [
      'https://例え.jp/パス',
      'https://www.日本語.jp',
      'https://日本語.みんな/あ',
      'https://пример.рф/путь',
      'https://موقع.وزارة-الأتصالات.مصر/صفحة',
      'https://उदाहरण.भारत',
      'https://müller.example/straße',
      'https://en.wikipedia.example/wiki/Müller–Lyer_illusion',
      'https://ja.wikipedia.example/wiki/ハリー・ポッター',
      'https://example.com:8080/a?b=c;d,e!f#g',
    ])
      expect(parsed(`${address} x`)).to.equal(`¶([${address}](${new URL(address).href}) x)`);
  });

  it('shows a host that mixes look-alike alphabets as it is asked for', () => {
    const links: [string, string][] = [
      ['https://\u0430pple.com/a', '[https://xn--pple-43d.com/a](https://xn--pple-43d.com/a)'],
      ['www.\u0430\u0440\u0440\u04cf\u0435.com', '[https://www.xn--80ak6aa92e.com/](https://www.xn--80ak6aa92e.com/)'],
      ['https://g\u03bfogle.com', '[https://xn--gogle-rce.com/](https://xn--gogle-rce.com/)'],
    ];
    for (const [source, expected] of links) expect(parsed(source)).to.equal(`¶(${expected})`);
    expect(parsed('https://www.пример.рф/a')).to.match(/^¶\(\[https:\/\/www\.пример\.рф\/a\]/);
    expect(parsed('https://example.com/пример')).to.match(/^¶\(\[https:\/\/example\.com\/пример\]/);
  });

  it('makes no link of what only looks like one', () => {
    for (const source of [
      'javascript:alert(1)',
      'nohttps://example.com',
      'https://',
      'https://user:pw@example.com',
      'data:x',
      'ftp://x.org',
      'https://user@example.com',
      'https://example.com@evil.example/',
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
    for (const unit of [
      ' ',
      '\n',
      ' \n',
      '(',
      ')',
      'www.',
      'https://',
      'https://a.b/).',
      'https://a,',
      'www.a谢',
      'https://a.b@',
      'x',
      '[',
      '*',
    ]) {
      const source = unit.repeat(effort(200_000));
      expect(parseText(source).type).to.equal('root');
    }
  });
});
