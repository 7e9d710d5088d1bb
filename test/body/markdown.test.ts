import { expect } from 'chai';
import fc from 'fast-check';
import { parseMarkdown } from '../../src/body/markdown.js';
import { hostileTexts } from '../fixtures/hostile.js';
import { nodesIn, sketch } from '../support/sketch.js';

const parsed = (source: string): string => sketch(parseMarkdown(source));

describe('markdown', () => {
  it('becomes the tree of what comments need', () => {
    const cases: [string, string][] = [
      ['One\ntwo\n\nthree', '¶(One⏎two)¶(three)'],
      ['*a* **b** ~~c~~ `d`', '¶(em(a) strong(b) del(c) `d`)'],
      ['> said\n\nand', 'blockquote(¶(said))¶(and)'],
      ['* a\n* b\n  1. c', 'ul(•(¶(a))•(¶(b)ol(•(¶(c)))))'],
      ['3. a\n4. b', 'ol3(•(¶(a))•(¶(b)))'],
      ['# Title\n\n---\n\n```js\nx < y\n```', 'h1(Title)—code(x < y)'],
      ['[there](https://example.com/ "title")', '¶([there](https://example.com/))'],
      [
        '[a][x] [x]\n\n[x]: https://example.com/\n[x]: https://evil.example/',
        '¶([a](https://example.com/) [x](https://example.com/))',
      ],
      [
        '<https://example.com/> https://example.com/b',
        '¶([https://example.com/](https://example.com/) [https://example.com/b](https://example.com/b))',
      ],
      ['[https://example.com/](https://example.org/)', '¶([https://example.com/](https://example.org/))'],
      ['![a cat](https://example.com/cat.png)', '¶([a cat](https://example.com/cat.png))'],
      ['a  \nb', '¶(a⏎b)'],
      [
        '**见** https://example.com。谢谢 https://example.com/a（说明）',
        '¶(strong(见) [https://example.com](https://example.com/)。谢谢 [https://example.com/a](https://example.com/a)（说明）)',
      ],
      ['1 < 2 & “quoted” ~5~ minutes', '¶(1 < 2 & “quoted” ~5~ minutes)'],
      ['a <b>bold</b> word', '¶(a <b>bold</b> word)'],
      ['<div>\nblock\n</div>', '¶(<div>\nblock\n</div>)'],
    ];
    for (const [source, tree] of cases) expect(parsed(source), source).to.equal(tree);
  });

  it('leads nowhere but to web and mail addresses', () => {
    for (const url of [
      'javascript:pwn()',
      'JAVASCRIPT:pwn()',
      'java&Tab;script:pwn()',
      'data:text/html,x',
      '/about',
      '//evil.example',
      'vbscript:x',
    ])
      expect(parsed(`[x](${url}) ![y](${url})`), url).to.not.match(/\]\(/);
  });

  it('gives nothing but the tree’s own kinds, whatever it is given', () => {
    const kinds = new Set(
      'root,paragraph,heading,code,thematicBreak,blockquote,list,listItem,text,inlineCode,break,emphasis,strong,delete,link'.split(
        ',',
      ),
    );
    const piece = fc.oneof(
      fc.constantFrom(...hostileTexts),
      fc.constantFrom('\n', '\n\n', '> ', '* ', '1. ', '`', '**', '['),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        for (const node of nodesIn(parseMarkdown(pieces.join('')))) {
          expect(kinds.has(node.type), node.type).to.equal(true);
          if (node.type === 'link') {
            expect(node.url).to.match(/^(https?:\/\/|mailto:)/);
            expect(node.children.some((child) => child.type === 'link')).to.equal(false);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is not held up by texts made to hold it up', () => {
    for (const unit of ['[', '>', '*', '**a', '`', '![', '<', '](', '~~', '- ', '[a](', '_a_', '\\', '&', '\n> '])
      expect(parseMarkdown(unit.repeat(Math.ceil(20_000 / unit.length))).type).to.equal('root');
  });
});
