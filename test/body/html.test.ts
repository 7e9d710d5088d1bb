import { expect } from 'chai';
import fc from 'fast-check';
import { parseHtml } from '../../src/body/html.js';
import { allNames } from '../../src/body/named-characters.js';
import { hostileTexts } from '../fixtures/hostile.js';
import { effort } from '../support/effort.js';
import { nodesIn, readable, sketch } from '../support/sketch.js';

const parsed = (source: string, base?: string): string => sketch(parseHtml(source, base, allNames));

describe('html', () => {
  it('becomes the tree of what is on the list', () => {
    const cases: [string, string][] = [
      ['<p>One</p>\n<p>Two<br />\nthree</p>\n', '¶(One)¶(Two⏎three)'],
      ['bare text', '¶(bare text)'],
      ['before <p>within</p> after', '¶(before)¶(within)¶(after)'],
      [
        '<em>a</em> <i>b</i> <b>c</b> <strong>d</strong> <del>e</del> <s>f</s>',
        '¶(em(a) em(b) strong(c) strong(d) del(e) del(f))',
      ],
      ['<p><code>x &lt; y</code></p><pre>\none\n  two\n</pre>', '¶(`x < y`)code(one\n  two)'],
      ['<blockquote><p>said</p>and more</blockquote>', 'blockquote(¶(said)¶(and more))'],
      ['<ul><li>a<li>b<ol start=3><li>c</ol></ul>', 'ul(•(¶(a))•(¶(b)ol3(•(¶(c)))))'],
      ['<h2>Title</h2><hr>text', 'h2(Title)—¶(text)'],
      ['<a href="https://example.com/x?a=1&amp;b=2">there</a>', '¶([there](https://example.com/x?a=1&b=2))'],
      ['<a href="mailto:a@example.com">write</a>', '¶([write](mailto:a@example.com))'],
      ['<span class="x" style="color:red">plain</span> <font size=7>text</font>', '¶(plain text)'],
      ['<div>one<div>two</div></div>', '¶(one)¶(two)'],
      ['<table><tr><td>a</td><td>b</td></tr></table>', '¶(a)¶(b)'],
      ['<p>smile <img src="x.png" alt=":-)"> on</p>', '¶(smile :-) on)'],
      ['<strong><p>inside out</p></strong>', '¶(strong(inside out))'],
      ['<p></p><p> &nbsp; </p><p>x</p>', '¶(x)'],
      ['“quotes” &#8220;too&#8221; &hellip;', '¶(“quotes” “too” …)'],
      ['&copy 2024, &notit; &nosuch; &#128; &#0; &amp;lt;', '¶(© 2024, ¬it; &nosuch; € \ufffd &lt;)'],
      ['<a href="https://example.com/?a=1&copy=2">x</a>', '¶([x](https://example.com/?a=1&copy=2))'],
    ];
    for (const [source, tree] of cases) expect(parsed(source), source).to.equal(tree);
  });

  it('reads what is broken as browsers do', () => {
    const cases: [string, string][] = [
      ['<p>one<p>two', '¶(one)¶(two)'],
      ['<b>one<p>two</b> three', '¶(strong(one))¶(strong(two) three)'],
      ['<b><i>one</b> two</i> three', '¶(strong(em(one)) em(two) three)'],
      [
        '<a href=https://a.example>one<a href=https://b.example>two</a> three',
        '¶([one](https://a.example/)[two](https://b.example/) three)',
      ],
      ['<ul>loose<li>a<li>b<p>c</ul>d', 'ul(•(¶(loose))•(¶(a))•(¶(b)¶(c)))¶(d)'],
      ['<ol><li>a<ul><li>b</ul><li>c</ol>', 'ol(•(¶(a)ul(•(¶(b))))•(¶(c)))'],
      ['<h2><div>Title</div></h2>text', 'h2(Title)¶(text)'],
      ['a <b', '¶(a)'],
      ['a < b, 1<2, </', '¶(a < b, 1<2, </)'],
      ['a<!-- b -->c<!-->d<!---->e<!-- unclosed', '¶(acde)'],
      ['a<!doctype html>b<?php c ?>d</ e>f', '¶(abdf)'],
      ['<script><!-- </b> "</script>a<title><b></title>b<textarea><b>&amp;</textarea>', '¶(ab<b>&)'],
      ['<svg><circle/><text>a</text>b<p>c', '¶(c)'],
      ['<A HREF=HTTPS://A.EXAMPLE/ TITLE="</a>">x</A>', '¶([x](https://a.example/))'],
      ['<a x="1" href="https://a.example/" href="https://b.example/">x</a>', '¶([x](https://a.example/))'],
      ['<pre>a<br>b <b>c</b>\n</pre>d', 'code(a\nb c)¶(d)'],
      ['a<br><br>b<br></p>c', '¶(a⏎⏎b)¶(c)'],
      ['</p></b></a></ul></blockquote></nosuch>a', '¶(a)'],
    ];
    for (const [source, tree] of cases) expect(parsed(source), source).to.equal(tree);
  });

  it('has lists and quotes as browsers show them', () => {
    const cases: [string, string][] = [
      ['<ul><li></li><li>a</ul><ul></ul><blockquote></blockquote>', 'ul(•()•(¶(a)))'],
      ['<ul><ul><li>a</ul></ul>', 'ul(•(ul(•(¶(a)))))'],
      ['<ul><li>a</li>b</ul>', 'ul(•(¶(a))•(¶(b)))'],
      ['<ul><li>a<ul></li>b</ul></ul>', 'ul(•(¶(a)ul(•(¶(b)))))'],
      ['<ul><li>a<ol></li>b</ol></ul>', 'ul(•(¶(a)ol(•(¶(b)))))'],
      ['<blockquote><ul><li>a</blockquote>b', 'blockquote(ul(•(¶(a))))¶(b)'],
      ['a<li>b</li>c', '¶(a)¶(b)¶(c)'],
      ['<ol start=x><li>a</ol>', 'ol(•(¶(a)))'],
      ['<h2>a<div>b</div>c</h2>d', 'h2(a)h2(b)h2(c)¶(d)'],
    ];
    for (const [source, tree] of cases) expect(parsed(source), source).to.equal(tree);
  });

  it('is not deeper than allowed', () => {
    const quotes = (count: number, content: string): string =>
      `${'<blockquote>'.repeat(count)}${content}${'</blockquote>'.repeat(count)}`;
    const tree = (content: string): string => `${'blockquote('.repeat(60)}${content}${')'.repeat(60)}`;
    expect(parsed(`${quotes(60, 'a')}b`)).to.equal(`${tree('¶(a)')}¶(b)`);
    expect(parsed(`${quotes(60, `${quotes(10, 'a')}b`)}c`)).to.equal(`${tree('¶(a)¶(b)')}¶(c)`);
    expect(parsed(`${quotes(60, '<ul><li>a</ul>b')}c`)).to.equal(`${tree('¶(a)¶(b)')}¶(c)`);
  });

  it('has code as it was typed, in the language that its class names', () => {
    const cases: [string, string][] = [
      ['<pre class="language-js">a</pre><pre class="x lang-ts y">b</pre>', 'code js(a)code ts(b)'],
      ['<pre class="slang-js">a</pre>', 'code(a)'],
      ['<pre class="lang-js"><code><span class="lang-x">a</span></code></pre>', 'code js(a)'],
      ['<pre class="lang-js"><code class="lang-ts">a</code></pre>', 'code ts(a)'],
      ['<pre>a\r\nb\rc</pre>', 'code(a\nb\nc)'],
      ['<pre>a</b>b</div>c</blockquote>d</pre>', 'code(abcd)'],
      ['<blockquote><pre>a</b>b</blockquote>c', 'blockquote(code(ab))¶(c)'],
    ];
    for (const [source, tree] of cases) expect(parsed(source), source).to.equal(tree);
  });

  it('has tags and attributes where browsers find them', () => {
    const cases: [string, string][] = [
      ['a<!-- > -->b<!-- -c> -->d<!-- --->e', '¶(abde)'],
      ['a<?b c=">"?>d</ e=">"f>g', '¶(a"?>d"f>g)'],
      ['a <', '¶(a <)'],
      ['a</br>b', '¶(a⏎b)'],
      ['<a/href="https://a.example/">x</a>', '¶([x](https://a.example/))'],
      [`<a href='https://a.example/?"b c"'>x</a>`, '¶([x](https://a.example/?%22b%20c%22))'],
      ['a<img alt>b', '¶(ab)'],
      ['a<script></scripty></script >b', '¶(ab)'],
      ['a<style><!-- </style>b<iframe><!-- </iframe>c<title><!-- </title>d', '¶(abcd)'],
      ['a<xmp><b>&amp;</xmp>b<noembed><i></noembed>c<noframes><s></noframes>d', '¶(a<b>&amp;b<i>c<s>d)'],
      ['a<textarea>&ampb&copy=c</textarea><textarea>d</textarea', '¶(a&b©=cd</textarea)'],
      ['a<plaintext><b>&amp;</plaintext>', '¶(a<b>&amp;</plaintext>)'],
      ['a<script/>b</script>c<svg/>d<math/>e', '¶(acde)'],
      ['a<svg><tspan>b</tspan></svg>c<math><msub>d</msub></math>e', '¶(ace)'],
      ['a<math><mi>b<p>c', '¶(a)¶(c)'],
    ];
    for (const [source, tree] of cases) expect(parsed(source), source).to.equal(tree);
  });

  it('is shown as text where it is longer than anyone writes', () => {
    expect(parsed(`<b>${'x'.repeat(1_000_000)}</b>`)).to.match(/^¶\(<b>x+<\/b>\)$/);
  });

  it('leads nowhere but to web and mail addresses', () => {
    for (const href of [
      'javascript:pwn()',
      'JaVaScRiPt:pwn()',
      'java&#10;script:pwn()',
      'data:text/html,x',
      'vbscript:x',
      'https://a:b@c.example/',
    ])
      expect(parsed(`<a href="${href}">x</a>`), href).to.equal('¶(x)');
    expect(parsed('<a>x</a> <a href="">y</a> <a name=z>z</a>')).to.equal('¶(x y z)');
  });

  it('takes links without an address of their own from where they stood', () => {
    const base = 'https://blog.example/2024/post/';
    expect(parsed('<a href="#comment-3">x</a><a href="/about">y</a><a href="//evil.example/">z</a>', base)).to.equal(
      '¶([x](https://blog.example/2024/post/#comment-3)[y](https://blog.example/about)[z](https://evil.example/))',
    );
    expect(parsed('<a href="/about">y</a>')).to.equal('¶(y)');
    expect(parsed('<a>x</a><a name="y">y</a><a href>z</a>', base)).to.equal('¶(xyz)');
  });

  it('drops what is no text to a reader, and keeps the text of all else', () => {
    expect(
      parsed('a<script>pwn()</script>b<style>p{}</style>c<template>x</template>d<svg><text>y</text></svg>e'),
    ).to.equal('¶(abcde)');
    expect(parsed('<marquee>round <blink>and</blink> round</marquee>')).to.equal('¶(round and round)');
    expect(parsed('<form action=x><button>Send</button></form>')).to.equal('¶(Send)');
  });

  it('runs nothing and asks for nothing', async () => {
    const calls: string[] = [];
    Object.assign(globalThis, { pwn: () => calls.push('pwn') });
    const before = performance.getEntriesByType('resource').length;
    for (const text of hostileTexts) parseHtml(text);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.filter(({ name }) => name.includes('evil.example'))).to.deep.equal([]);
    expect(calls).to.deep.equal([]);
  });

  it('gives nothing but the tree’s own kinds, whatever it is given', () => {
    const kinds = new Set(
      'root,paragraph,heading,code,thematicBreak,blockquote,list,listItem,text,inlineCode,break,emphasis,strong,delete,link'.split(
        ',',
      ),
    );
    const piece = fc.oneof(
      fc.constantFrom(...hostileTexts),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<ul><li>',
        '</ul>',
        '<blockquote>',
        '</blockquote>',
        '<b>',
        '</b>',
        '<a href=x>',
        '</a>',
        '<br>',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        for (const node of nodesIn(parseHtml(pieces.join('')))) {
          expect(kinds.has(node.type), node.type).to.equal(true);
          if (node.type === 'link') expect(node.url).to.match(/^(https?:\/\/|mailto:)/);
          if ('children' in node && node.type !== 'root') expect(Array.isArray(node.children)).to.equal(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is not held up by texts made to hold it up, and loses none of their text', () => {
    for (const [open, close] of [
      ['<b>', '</b>'],
      ['<blockquote>', '</blockquote>'],
      ['<ul><li>', '</li></ul>'],
      ['<div>', '</div>'],
    ] as const) {
      const source = `${open.repeat(effort(20_000))}deep${close.repeat(effort(20_000))}`;
      expect(readable(parseHtml(source))).to.equal('deep');
    }
  });
});
