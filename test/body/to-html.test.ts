// A tree as HTML: each element, what is escaped, and what is different outside of a page.
import { expect } from 'chai';
import { elementOf } from '../../src/body/elements.js';
import { escapedHtml } from '../../src/body/html-text.js';
import { parseBody } from '../../src/body/parse.js';
import { type Place, treeHtml } from '../../src/body/to-html.js';

const shown = (source: string, place: Place, format: 'markdown' | 'text' = 'markdown'): string =>
  treeHtml(parseBody({ format, source }), place);

describe('a body as HTML', () => {
  it('has these elements, with these attributes', () => {
    const elements: Record<string, string> = {
      'a **b** *c* ~~d~~ `e`': '<p>a <strong>b</strong> <em>c</em> <del>d</del> <code>e</code></p>',
      'a\\\nb': '<p>a<br>b</p>',
      '[a](https://a.example/)': '<p><a href="https://a.example/" rel="ugc nofollow noopener">a</a></p>',
      '> a': '<blockquote dir="auto"><p>a</p></blockquote>',
      '- a\n- b': '<ul dir="auto"><li><p>a</p></li><li><p>b</p></li></ul>',
      '1. a': '<ol dir="auto" start="1"><li><p>a</p></li></ol>',
      '7. a': '<ol dir="auto" start="7"><li><p>a</p></li></ol>',
      '---': '<hr>',
      '    a': '<pre>a</pre>',
      '```js\na\n```': '<pre data-language="js">a</pre>',
      '# a': '<p>a</p>',
      'a\n\nb': '<p>a</p><p>b</p>',
    };
    for (const [source, html] of Object.entries(elements)) expect(shown(source, 'page'), source).to.equal(html);
    expect(elementOf({ type: 'list', ordered: true, children: [] })).to.deep.equal(['ol', { start: '1', dir: 'auto' }]);
    expect(elementOf({ type: 'list', ordered: false, start: 2, children: [] })).to.deep.equal(['ul', { dir: 'auto' }]);
  });

  it('has headings, short items and paragraphs in lines elsewhere', () => {
    const elements: Record<string, string> = {
      '# a\n\n### b': '<h1>a</h1>\n<h3>b</h3>',
      '- a\n- b\n\n  c\n- > d':
        '<ul dir="auto"><li>a</li><li><p>b</p><p>c</p></li><li><blockquote dir="auto"><p>d</p></blockquote></li></ul>',
      '-\n': '<ul dir="auto"><li></li></ul>',
      '> a': '<blockquote dir="auto"><p>a</p></blockquote>',
    };
    for (const [source, html] of Object.entries(elements)) expect(shown(source, 'elsewhere'), source).to.equal(html);
  });

  it('keeps white space visible without our style sheet', () => {
    const source = 'a  b\tc d';
    expect(shown(source, 'page', 'text')).to.equal(`<p>${source}</p>`);
    expect(shown(source, 'elsewhere', 'text')).to.equal('<p>a\u00a0 b\u00a0\u00a0\u00a0 c d</p>');
    // A browser drops one line break after `<pre>`.
    for (const place of ['page', 'elsewhere'] as const) {
      expect(shown('```\n\na\n```', place)).to.equal('<pre>\n\na</pre>');
      expect(shown('```\na\n\n```', place)).to.equal('<pre>a\n</pre>');
    }
    expect(
      treeHtml(
        { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'inlineCode', value: '\na' }] }] },
        'page',
      ),
    ).to.equal('<p><code>\na</code></p>');
  });

  it('never has an element or an attribute that a reader typed', () => {
    expect(escapedHtml('<a href="x">&amp;\'</a>')).to.equal("&lt;a href=&quot;x&quot;&gt;&amp;amp;'&lt;/a&gt;");
    const typed = '<script>"&amp;"';
    const escaped = '&lt;script&gt;&quot;&amp;amp;&quot;';
    for (const place of ['page', 'elsewhere'] as const) {
      expect(shown(typed, place, 'text')).to.equal(`<p>${escaped}</p>`);
      expect(shown(`\`${typed}\``, place)).to.equal(`<p><code>${escaped}</code></p>`);
      expect(shown(`\`\`\`"><b\n${typed}\n\`\`\``, place)).to.equal(
        `<pre data-language="&quot;&gt;&lt;b">${escaped}</pre>`,
      );
      const link = treeHtml(
        {
          type: 'root',
          children: [{ type: 'paragraph', children: [{ type: 'link', url: 'https://a.example/?"&b', children: [] }] }],
        },
        place,
      );
      expect(link).to.include('<a href="https://a.example/?&quot;&amp;b" rel=');
    }
  });

  it('has no more marks on a letter than a language needs', () => {
    for (const place of ['page', 'elsewhere'] as const) {
      expect(shown(`a${'\u0301'.repeat(20)}`, place, 'text')).to.equal(`<p>a${'\u0301'.repeat(8)}</p>`);
      expect(shown(`\`a${'\u0301'.repeat(20)}\``, place)).to.equal(`<p><code>a${'\u0301'.repeat(8)}</code></p>`);
    }
  });
});
