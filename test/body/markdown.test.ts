import { expect } from 'chai';
import fc from 'fast-check';
import { parseMarkdown } from '../../src/body/markdown.js';
import { allNames } from '../../src/body/named-characters.js';
import { hostileTexts } from '../fixtures/hostile.js';
import { nodesIn, readable, sketch } from '../support/sketch.js';

const parsed = (source: string): string => sketch(parseMarkdown(source));

describe('markdown', () => {
  it('becomes the tree of what comments need', () => {
    const cases: [string, string][] = [
      ['One\ntwo\n\nthree', '¶(One⏎two)¶(three)'],
      ['*a* **b** ~~c~~ `d`', '¶(em(a) strong(b) del(c) `d`)'],
      ['> said\n\nand', 'blockquote(¶(said))¶(and)'],
      ['* a\n* b\n  1. c', 'ul(•(¶(a))•(¶(b)ol(•(¶(c)))))'],
      ['3. a\n4. b', 'ol3(•(¶(a))•(¶(b)))'],
      ['# Title\n\n---\n\n```js\nx < y\n```', 'h1(Title)—code js(x < y)'],
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
      ['* > * * *\n* - * * *\n* * *', 'ul(•(blockquote(—))•(ul(•(—))))—'],
      ['1 < 2 & “quoted” ~5~ minutes', '¶(1 < 2 & “quoted” ~5~ minutes)'],
      ['a <b>bold</b> word', '¶(a <b>bold</b> word)'],
      ['<div>\nblock\n</div>', '¶(<div>\nblock\n</div>)'],
      ['**~~a~~** ~~~b~~~ ~~c *d~~ e*', '¶(strong(del(a)) ~~~b~~~ del(c *d) e*)'],
      [
        '![](https://example.com/cat.png) ![](cat.png)',
        '¶([https://example.com/cat.png](https://example.com/cat.png) ![](cat.png))',
      ],
    ];
    for (const [source, tree] of cases) expect(parsed(source), source).to.equal(tree);
  });

  it('has code as it was typed, without the empty lines around indented code', () => {
    expect(parsed('    a\n\n      \n    b\n    \n\nc')).to.equal('code(a\n\n  \nb)¶(c)');
    expect(parsed('```\na  \n\n```')).to.equal('code(a  \n)');
    expect(parsed('<div>  \n\na')).to.equal('¶(<div>)¶(a)');
  });

  it('has no names of characters but the common ones until it is given all', () => {
    expect(parsed('&amp; &lt; &hellip; [a](https://example.com/?a&amp;b&hellip;)')).to.equal(
      '¶(& < &hellip; [a](https://example.com/?a&b&hellip;))',
    );
    expect(sketch(parseMarkdown('&amp; &hellip; &nosuch; &copy 2024', allNames))).to.equal(
      '¶(& … &nosuch; &copy 2024)',
    );
  });

  it('keeps the typed text of what is deeper than allowed', () => {
    expect(readable(parseMarkdown(`${'> '.repeat(100)}deep`))).to.equal(`${'> '.repeat(40)}deep`);
    expect(readable(parseMarkdown(`${'*a **b '.repeat(50)}x${'** *'.repeat(50)}`)).replaceAll(/[*ab ]/g, '')).to.equal(
      'x',
    );
    const nested = readable(parseMarkdown(`${'*a **b '.repeat(50)}deep${' b** a*'.repeat(50)}`));
    expect(nested.replaceAll(/ /g, '')).to.match(/^(ab)+(\*a\*\*b)+deep(b\*\*a\*)+(ba)+$/);
  });

  it('is no longer than it was typed, by how often a name is used', () => {
    const far = `https://example.com/${'x'.repeat(5000)}`;
    const links = nodesIn(parseMarkdown(`${'[a] '.repeat(2000)}\n\n[a]: ${far}`)).filter(({ type }) => type === 'link');
    expect(links.length).to.be.within(2, 200);
  });

  it('is shown as text where it is longer than anyone writes', () => {
    expect(parsed(`*a* ${'x'.repeat(1_000_000)}`)).to.match(/^¶\(\*a\* x+\)$/);
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
