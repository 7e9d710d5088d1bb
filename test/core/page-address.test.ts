import { expect } from 'chai';
import { tidyAddress } from '../../src/core/page-address.js';
import { pageIdOf, plainAddress } from '../../src/core/index.js';

const host = 'https://blog.example';
const page = (address: string, canonical?: string, owner: string | undefined = tidyAddress(address)) => ({
  address,
  canonical,
  owner,
});

describe('the address of a page', () => {
  it('has nothing in it that names no page', () => {
    for (const query of [
      'utm_source=mail&utm_medium=x',
      'fbclid=a1',
      'GCLID=1',
      'gclid',
      'mc_cid=1&mc_eid=2',
      'mtm_campaign=x',
      '_ga=1.2',
      '_hsenc=p2',
      'igshid=3',
      'gbraid=1&wbraid=2',
      '&&',
      '',
    ])
      expect(plainAddress(`${host}/a?${query}#responses`), query).to.equal(`${host}/a`);
    expect(plainAddress(`${host}/a?id=7&utm_source=mail&lang=de`)).to.equal(`${host}/a?id=7&lang=de`);
    for (const named of ['?p=12', '?ref=main', '?pk_id=3', '?q=utm_source', '?gclids=1', '?a=b?c'])
      expect(plainAddress(`${host}/a${named}`), named).to.equal(`${host}/a${named}`);
  });

  it('is one with a slash, an index file or without', () => {
    for (const path of ['/a', '/a/', '/a//', '/a/index.html', '/a/index.htm', '/a/INDEX.html'])
      expect(plainAddress(host + path), path).to.equal(`${host}/a`);
    for (const path of ['/', '/index.html']) expect(plainAddress(host + path), path).to.equal(`${host}/`);
    expect(plainAddress(`${host}/a/?id=1`)).to.equal(`${host}/a?id=1`);
    expect(plainAddress(`${host}/a/myindex.html`)).to.equal(`${host}/a/myindex.html`);
    expect(plainAddress(`${host}/a/index.html5`)).to.equal(`${host}/a/index.html5`);
    expect(tidyAddress(`${host}/a/index.html?id=1`)).to.equal(`${host}/a/?id=1`);
    expect(plainAddress('about:blank')).to.equal('about:blank');
    expect(plainAddress('file:///home/a.html')).to.equal('file:///home/a.html');
  });

  it('is one in every normal form and way of escaping', () => {
    const composed = new URL('/caf\u00e9?q=\u00e9', host).href;
    const decomposed = new URL('/cafe\u0301?q=e\u0301', host).href;
    expect(composed).not.to.equal(decomposed);
    expect(plainAddress(decomposed)).to.equal(composed);
    expect(plainAddress(`${host}/caf%c3%a9?q=%c3%a9`)).to.equal(composed);
    expect(plainAddress(`${host}/🙂🙂`)).to.equal(new URL('/🙂🙂', host).href);
    // What is no UTF-8, or means something as it is, stays.
    for (const path of ['/%C4%E3', '/a%2Fb', '/a%20b', '/100%25'])
      expect(plainAddress(host + path)).to.equal(host + path);
  });

  it('stays what it is when it is made plain again', () => {
    for (const path of ['/a/?utm_source=1&x=%c3%a9#f', '/index.html', '/a//index.html?b=?', '/%e0%a4%a'])
      expect(plainAddress(plainAddress(host + path))).to.equal(plainAddress(host + path));
  });
});

describe('the id of a page’s discussion', () => {
  it('is the canonical link as it is written, else the plain address', () => {
    expect(pageIdOf(page(`${host}/a/?x=1`, `${host}/a/index.html#top`))).to.equal(`${host}/a/index.html`);
    expect(pageIdOf(page(`${host}/a`, 'https://other.example/b'))).to.equal('https://other.example/b');
    expect(pageIdOf(page(`${host}/a/?utm_source=mail&x=1#top`))).to.equal(`${host}/a?x=1`);
  });

  it('is not the canonical link that a router left of the page before', () => {
    expect(pageIdOf(page(`${host}/b/?fbclid=1`, `${host}/a/`, `${host}/a/`))).to.equal(`${host}/b/`);
    expect(pageIdOf(page(`${host}/read?id=2`, `${host}/read?id=1`, `${host}/read?id=1`))).to.equal(`${host}/read?id=2`);
    // The page before was known by another host, and so is this one.
    expect(pageIdOf(page('https://preview.example/b', `${host}/a`, 'https://preview.example/a'))).to.equal(`${host}/b`);
    expect(pageIdOf(page('https://third.example/b', `${host}/a`, 'https://preview.example/a'))).to.equal(
      'https://third.example/b',
    );
    // The page before was known by an address that tells nothing of this one's.
    expect(pageIdOf(page(`${host}/b`, 'https://other.example/x', `${host}/a`))).to.equal(`${host}/b`);
  });

  it('is the canonical link that speaks of the address, whenever that came', () => {
    expect(pageIdOf(page(`${host}/b`, `${host}/b/`, `${host}/a`))).to.equal(`${host}/b/`);
    expect(pageIdOf(page(`${host}/a?tab=2`, `${host}/a`, `${host}/a?tab=1`))).to.equal(`${host}/a`);
    expect(pageIdOf({ address: `${host}/b`, canonical: 'https://other.example/x', owner: undefined })).to.equal(
      'https://other.example/x',
    );
  });

  it('is that of the article on each of its pages of comments', () => {
    const ids = (address: string, canonical?: string): string[] =>
      ['canonical', 'path', 'address'].map((rule) => pageIdOf(page(address, canonical), rule));
    // WordPress names the page of comments in its canonical link too.
    for (const path of ['/a/comment-page-2/', '/a/comment-page-12/#comment-7', '/a/comment-page-2/?fbclid=1#respond'])
      expect(ids(host + path, `${host}/a/comment-page-2/`).slice(0, 2), path).to.deep.equal([
        `${host}/a/`,
        `${host}/a`,
      ]);
    expect(ids(`${host}/a/comment-page-2/`)).to.deep.equal([`${host}/a`, `${host}/a`, `${host}/a/`]);
    expect(ids(`${host}/a/comment-page-2`)).to.deep.equal([`${host}/a`, `${host}/a`, `${host}/a`]);
    expect(ids(`${host}/?p=1&cpage=2#comment-7`, `${host}/?p=1&cpage=2`)).to.deep.equal([
      `${host}/?p=1`,
      `${host}/`,
      `${host}/?p=1`,
    ]);
    expect(ids(`${host}/?cpage=2&p=1`)[0]).to.equal(`${host}/?p=1`);
    // A router may go on from such a page.
    expect(pageIdOf(page(`${host}/b/`, `${host}/a/comment-page-2/`, `${host}/a/comment-page-2/`))).to.equal(
      `${host}/b/`,
    );
    for (const path of [
      '/a/comment-page/',
      '/comment-page-2x',
      '/a/comment-page-2/b',
      '/a?x=1&cpage=last',
      '/a?x=1&xcpage=2',
    ])
      expect(pageIdOf(page(host + path, host + path)), path).to.equal(host + path);
  });

  it('is what the owner chose', () => {
    const given = page(`${host}/a/?x=1&utm_source=mail#top`, `${host}/c`);
    expect(pageIdOf(given, 'path')).to.equal(`${host}/a`);
    expect(pageIdOf(given, 'address')).to.equal(`${host}/a/?x=1&utm_source=mail`);
    for (const rule of ['canonical', 'nonsense', undefined]) expect(pageIdOf(given, rule)).to.equal(`${host}/c`);
  });
});
