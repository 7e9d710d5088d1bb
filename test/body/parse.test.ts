// A body of any format as its tree, at once or when what it takes is there; its links; its character references.
import { expect } from 'chai';
import { autolink } from '../../src/body/autolink.js';
import { commonNames, needsAllNames } from '../../src/body/character-names.js';
import { formattedTree, formattedTreeWith } from '../../src/body/formatted-tree.js';
import { decodedHtml } from '../../src/body/html-references.js';
import { linksIn } from '../../src/body/links-in.js';
import { allNames } from '../../src/body/named-characters.js';
import { parseBody } from '../../src/body/parse.js';
import { sketch } from '../support/sketch.js';

const page = 'https://blog.example/post';

describe('a body', () => {
  it('is read as its format says', () => {
    const source = '*a* <b>c</b> &hellip; &rarr;';
    expect(sketch(parseBody({ format: 'text', source }))).to.equal(`¶(${source})`);
    expect(sketch(parseBody({ format: 'markdown', source }))).to.equal('¶(em(a) <b>c</b> … →)');
    expect(sketch(parseBody({ format: 'html', source }))).to.equal('¶(*a* strong(c) … →)');
    const link = { format: 'html', source: '<a href="/x">x</a>' } as const;
    expect(sketch(parseBody(link, page))).to.equal('¶([x](https://blog.example/x))');
    expect(sketch(parseBody(link))).to.equal('¶(x)');
  });

  it('has so many links, however deep', () => {
    const count = (source: string): number => linksIn(parseBody({ format: 'markdown', source }));
    expect(count('none')).to.equal(0);
    expect(
      count('https://a.example/ **[b](https://b.example/)**\n\n> * https://c.example/\n\n`https://d.example/`'),
    ).to.equal(3);
  });

  it('is read once the names it needs are there', async () => {
    const plain = { format: 'html', source: '<b>a</b> &amp;' } as const;
    const fail = (): void => expect.fail();
    expect(sketch(formattedTree(plain, page, fail)!)).to.equal('¶(strong(a) &)');
    expect(sketch(formattedTree({ format: 'markdown', source: '*a*' }, page, fail)!)).to.equal('¶(em(a))');
    const named = { format: 'html', source: '<i>&rarr;</i>' } as const;
    let calls = 0;
    const ready = new Promise<void>((resolve) => {
      const told = (): void => {
        calls += 1;
        if (calls === 2) resolve();
      };
      expect(formattedTree(named, page, told)).to.equal(undefined);
      expect(formattedTree(named, page, told)).to.equal(undefined);
    });
    await ready;
    expect(sketch(formattedTree(named, page, fail)!)).to.equal('¶(em(→))');
    expect(sketch(formattedTree({ format: 'html', source: '<a href="/x">x</a>' }, page, fail)!)).to.equal(
      '¶([x](https://blog.example/x))',
    );
  });

  it('is shown with the names as typed if they cannot be loaded, and with all names once they can', async () => {
    const { warn } = console;
    const told: unknown[] = [];
    console.warn = (...words: unknown[]) => told.push(...words);
    const failure = new Error('offline');
    const answers = [Promise.reject(failure), Promise.resolve({ allNames })];
    let asked = 0;
    const waiting: (() => void)[] = [];
    const treeOf = formattedTreeWith(
      () => answers[asked++]!,
      (run) => waiting.push(run),
    );
    const body = { format: 'html', source: '<i>&rarr; &amp;</i>' } as const;
    const read = (): Promise<string> =>
      new Promise((resolve) => {
        const now = (): void => {
          const tree = treeOf(body, page, now);
          if (tree) resolve(sketch(tree));
        };
        now();
      });
    try {
      expect(await read()).to.equal('¶(em(&rarr; &))');
      expect(told).to.include(failure);
      expect(told[0]).to.match(/names of characters/);
      // For a while the names are not asked for again.
      expect(await read()).to.equal('¶(em(&rarr; &))');
      expect([asked, waiting.length]).to.deep.equal([1, 1]);
      waiting[0]!();
      expect(await read()).to.equal('¶(em(→ &))');
      expect(await read()).to.equal('¶(em(→ &))');
      expect([asked, waiting.length]).to.deep.equal([2, 1]);
    } finally {
      console.warn = warn;
    }
  });
});

describe('an address in a text', () => {
  it('is no longer than anyone means', () => {
    const address = (length: number): string => `https://a.example/${'x'.repeat(length - 18)}`;
    expect(autolink(address(2000)).map(({ type }) => type)).to.deep.equal(['text', 'link', 'text', 'text']);
    expect(autolink(address(2001)).map(({ type }) => type)).to.deep.equal(['text', 'text', 'text']);
  });

  it('has the brackets that it opens, and no others', () => {
    const shown = (source: string): string => autolink(source).map(sketch).join('');
    const link = (path: string): string => `[https://a.example/${path}](https://a.example/${path})`;
    expect(shown('https://a.example/(b).')).to.equal(`${link('(b)')}.`);
    expect(shown('(https://a.example/b.)')).to.equal(`(${link('b')}.)`);
    expect(shown('((https://a.example/(b))).')).to.equal(`((${link('(b)')})).`);
  });
});

describe('character references of HTML', () => {
  const decode = (text: string, isAttribute = false): string => decodedHtml(text, allNames, isAttribute);

  it('are numbers, in base ten or sixteen', () => {
    expect(decode('&#65;&#x42;&#X43;&#68 &#x45 &#128512;')).to.equal('ABCD E 😀');
    expect(decode('&#127;&#128;&#x80;&#159;&#160;')).to.equal('\x7f€€Ÿ\xa0');
    expect(decode('&#0;&#xd7ff;&#xd800;&#xdfff;&#xe000;&#x10ffff;&#x110000;')).to.equal(
      '\ufffd\ud7ff\ufffd\ufffd\ue000\u{10ffff}\ufffd',
    );
    expect(decode('&# &#; &#x; &#xg;')).to.equal('&# &#; &#x; &#xg;');
  });

  it('are names, some of them without a semicolon', () => {
    expect(decode('&amp;&lt;&rarr;&AMP;')).to.equal('&<→&');
    expect(decode('&ampersand &notit; &rarr &copyright')).to.equal('&ersand ¬it; &rarr ©right');
    expect(decode('&constructor; &nosuch; &a; & &;')).to.equal('&constructor; &nosuch; &a; & &;');
    expect(decodedHtml('&amp; &rarr;', commonNames, false)).to.equal('& &rarr;');
  });

  it('are in an attribute no part of an address', () => {
    expect(decode('?a=b&copy=c', true)).to.equal('?a=b&copy=c');
    expect(decode('?a=b&copy=c')).to.equal('?a=b©=c');
    expect(decode('?a&copyx', true)).to.equal('?a&copyx');
    expect(decode('?a&copy;=c', true)).to.equal('?a©=c');
    expect(decode('?a&copy', true)).to.equal('?a©');
  });

  it('need all names where one of them is not common', () => {
    expect([needsAllNames('a &amp; b'), needsAllNames('a & b;'), needsAllNames('&#8594;')]).to.deep.equal([
      false,
      false,
      false,
    ]);
    expect(needsAllNames('&rarr;')).to.equal(true);
  });
});

describe('character references of Markdown', () => {
  const shown = (source: string): string => sketch(parseBody({ format: 'markdown', source }));
  const character = (code: number): string => shown(`x&#${code};x`).slice(3, -2);

  it('are any character but those that no text has', () => {
    const odd = [0, 11, 14, 31, 127, 128, 159, 0xd800, 0xdfff, 0xfdd0, 0xfdef, 0xfffe, 0xffff, 0x1fffe, 0x10ffff];
    for (const code of [...odd, 0x110000]) expect(character(code), `${code}`).to.equal('\ufffd');
    for (const code of [12, 126, 160, 0xd7ff, 0xe000, 0xfdcf, 0xfdf0, 0xfffd, 0x10000, 0x10fffd])
      expect(character(code), `${code}`).to.equal(String.fromCodePoint(code));
    expect(shown('&#x41;&#X41;&#65;')).to.equal('¶(AAA)');
  });

  it('stay as they were typed where they are none', () => {
    for (const source of ['&#;', '&#x;', '&#12345678;', '&#x1234567;', '&nosuch;', '&amp', '& amp;', '&constructor;'])
      expect(shown(`a ${source} b`)).to.equal(`¶(a ${source} b)`);
  });

  it('are read in addresses and titles too, and so are escapes', () => {
    expect(shown('[a](https://a.example/?b&amp;c\\_d&rarr)')).to.equal('¶([a](https://a.example/?b&c_d&rarr))');
    expect(shown('[a](https://a.example/\\a\\(\\))')).to.equal('¶([a](https://a.example//a()))');
  });
});
