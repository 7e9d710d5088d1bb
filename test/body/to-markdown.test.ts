// Pasted HTML becomes Markdown that is read as the HTML would be.
import { expect } from 'chai';
import fc from 'fast-check';
import { parseHtml } from '../../src/body/html.js';
import { marksOfStyles, treeToMarkdown } from '../../src/body/to-markdown.js';
import { parseMarkdown } from '../../src/body/markdown.js';
import { allNames } from '../../src/body/named-characters.js';
import { effort } from '../support/effort.js';
import { readable } from '../support/sketch.js';

const htmlToMarkdown = (html: string): string => treeToMarkdown(parseHtml(html, 'https://page.example/', allNames));
const words = (text: string): string => text.replace(/\s+/g, '');

describe('HTML as Markdown', () => {
  it('keeps signs of Markdown in a text as text, line breaks as line breaks, and named characters', () => {
    for (const [html, markdown] of [
      ['<p># one<br>- two<br>&gt; three</p>', '\\# one\n\\- two\n\\> three'],
      ['<p>2 * 3 * 4, a_b, [x](y), ~~z~~, <b>&hellip;</b></p>', '2 \\* 3 \\* 4, a_b, \\[x]\\(y), \\~\\~z\\~\\~, **…**'],
      ['<p><s>gone</s> <i>soft</i></p><hr>', '~~gone~~ *soft*\n\n---'],
      ['<p>a</p><ul><li>b</li></ul>', 'a\n\n- b'],
      ['<ol start="3"><li>a</li><li><p>b</p><ul><li>c</li></ul></li></ol>', '3. a\n4. b\n   - c'],
      ['<p><a href="/there">here</a></p>', '[here](https://page.example/there)'],
      ['<table><tr><td>a</td><td>b</td></tr></table>', 'a\n\nb'],
    ] as const)
      expect(htmlToMarkdown(html), html).to.equal(markdown);
  });

  it('has the marks that styles say, and not those that styles take away', () => {
    for (const [html, markdown] of [
      ['<b style="font-weight:normal">a <span style="font-weight:700">b </span>c</b>', 'a **b** c'],
      ['<B style="font-weight: 400;"><p>a <b>b</b> c</p></B>', 'a **b** c'],
      ['<span style="font-style:italic;font-weight:600">a<span> b</span></span> c', '**_a b_** c'],
      ['<span style="text-decoration:underline line-through">a</span> b', '~~a~~ b'],
      ['<span style="font-weight:400">a</span></span></b> <b style="font-weight:700">b</b> c', 'a **b** c'],
      ['<blockquote style="font-weight:700">a</blockquote>', '> a'],
    ] as const)
      expect(treeToMarkdown(parseHtml(marksOfStyles(html))), html).to.equal(markdown);
  });

  it('has the elements of styles within each other', () => {
    expect(marksOfStyles('<span style="font-style:oblique;font-weight:bold">a<b>b</b></span>')).to.equal(
      '<strong><em>a<b>b</b></em></strong>',
    );
  });

  it('has the words of the HTML, whatever it is made of', () => {
    const piece = fc.constantFrom(
      ...(
        'a¦ b ¦* ¦_¦`¦# ¦- ¦1. ¦[¦](¦~~¦&gt; ¦!¦<p>¦</p>¦<b>¦</b>¦<i>¦</i>¦<s>¦</s>¦<code>¦</code>¦<ul><li>¦<li>¦</ul>¦<ol><li>¦</ol>¦' +
        '<blockquote>¦</blockquote>¦<h2>¦</h2>¦<pre>¦</pre>¦<a href="https://a.example/">¦</a>¦<br>¦<hr>'
      ).split('¦'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const html = pieces.join('');
        const markdown = htmlToMarkdown(html);
        expect(words(readable(parseMarkdown(markdown))), JSON.stringify([html, markdown])).to.equal(
          words(readable(parseHtml(html))),
        );
      }),
      { numRuns: effort(500), seed: 12 },
    );
  });
});
