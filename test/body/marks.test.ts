// Marks, links and pictures within each other, in HTML and in Markdown.
import { expect } from 'chai';
import { parseHtml } from '../../src/body/html.js';
import { parseMarkdown } from '../../src/body/markdown.js';
import { allNames } from '../../src/body/named-characters.js';
import { sketch } from '../support/sketch.js';

const html = (source: string): string => sketch(parseHtml(source, undefined, allNames));
const markdown = (source: string): string => sketch(parseMarkdown(source, allNames));

describe('marks in HTML', () => {
  it('count once, and end with the last of their kind', () => {
    expect(html('<b>a<b>b</b>c</b>d')).to.equal('¶(strong(abc)d)');
    expect(html('<b>a<strong>b</b>c</strong>d')).to.equal('¶(strong(abc)d)');
    expect(html('a</b>b</i>c')).to.equal('¶(abc)');
    expect(html('<i><b>a<i>b</i>c</b>d</i>e')).to.equal('¶(em(strong(abc)d)e)');
  });

  it('have the white space that a browser shows', () => {
    expect(html(' a <b> b </b> c ')).to.equal('¶(a strong(b) c)');
    expect(html('a<br> b<br><br>c<br>')).to.equal('¶(a⏎b⏎⏎c)');
    expect(html('a <br> <b> b</b>')).to.equal('¶(a⏎strong(b))');
    expect(html('<p>a<p> b')).to.equal('¶(a)¶(b)');
  });
});

describe('links and pictures in Markdown', () => {
  it('are links, and none is in another', () => {
    expect(markdown('[a [b](https://b.example/) c](https://c.example/)')).to.equal(
      '¶([a [b](https://b.example/) c]([https://c.example/](https://c.example/)))',
    );
    expect(markdown('![a](https://a.example/x.png)')).to.equal('¶([a](https://a.example/x.png))');
    expect(markdown('![a [b `c`](https://b.example/) d](https://d.example/)')).to.equal(
      '¶([a b c d](https://d.example/))',
    );
    expect(markdown('![a [b\\\nc](https://b.example/)](https://d.example/)')).to.equal(
      '¶([a b\nc](https://d.example/))',
    );
    expect(markdown('[![a](https://a.example/)](https://b.example/)')).to.equal('¶([a](https://b.example/))');
  });

  it('are their text where readers may not be sent', () => {
    expect(markdown('[a](javascript:x) ![b](data:y)')).to.equal('¶(a b)');
    expect(markdown('[*a*](javascript:x)')).to.equal('¶(em(a))');
  });
});

describe('tabs in Markdown', () => {
  it('are columns, of which a container takes a part', () => {
    expect(markdown('>\t\tcode')).to.equal('blockquote(code(  code))');
    expect(markdown('- a\n\n\t\tcode')).to.equal('ul(•(¶(a)code(  code)))');
    expect(markdown('\tcode\t')).to.equal('code(code\t)');
    expect(markdown('1.\ta\n\n\tb')).to.equal('ol(•(¶(a)¶(b)))');
    expect(markdown('a  \n')).to.equal('¶(a)');
  });
});

describe('elements of HTML', () => {
  it('show nothing of what is no text', () => {
    for (const name of ['script', 'style', 'template', 'title', 'object', 'iframe', 'noscript', 'svg', 'math'])
      expect(html(`a<${name}>hidden</${name}>b`), name).to.equal('¶(ab)');
    expect(html('a<svg><svg>x</svg>hidden</svg>b')).to.equal('¶(ab)');
    expect(html('a<svg><svg/>x</svg>b')).to.equal('¶(ab)');
    expect(html('a<object><object>x</object>hidden</object>b')).to.equal('¶(ab)');
    expect(html('a<svg/>b<math/>c')).to.equal('¶(abc)');
    expect(html('a<svg>x<span>b</span>')).to.equal('¶(ab)');
    expect(html('a<object>x<p>hidden')).to.equal('¶(a)');
  });

  it('are blocks in the list that they are in', () => {
    expect(html('<ul><hr></ul>')).to.equal('ul(•(—))');
    expect(html('<ul><pre>x</pre></ul>')).to.equal('ul(•(code(x)))');
    expect(html('<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>')).to.equal('ul(•(¶(a)ul(•(¶(b))))•(¶(c)))');
    expect(html('<ul><li>a<ul></li>b</ul>c</ul>d')).to.match(/^ul\(•\(¶\(a\)/);
    expect(html('<ol start=1><li>a</ol><ol start=0><li>b</ol>')).to.equal('ol(•(¶(a)))ol0(•(¶(b)))');
  });

  it('are links and pictures only with an address and a text', () => {
    expect(html('<a>x</a><img>y<img alt=z>')).to.equal('¶(xyz)');
    expect(html('a<h1>b</h1>c<h6>d</h6>')).to.equal('¶(a)h1(b)¶(c)h6(d)');
  });
});
