import { expect } from 'chai';
import { isSamePage, postOfPage } from '../../src/adapters/wordpress-page.js';

const loadedFrom = location.href;
const linked = (rel: string, href: string, type = ''): HTMLLinkElement => {
  const link = document.createElement('link');
  Object.assign(link, { rel, href, type });
  document.head.append(link);
  return link;
};

describe('the post a page of WordPress is about', () => {
  let links: HTMLLinkElement[];
  beforeEach(() => {
    links = [linked('alternate', '/wp-json/wp/v2/posts/7', 'application/json')];
  });
  afterEach(() => {
    for (const link of links) link.remove();
    history.replaceState(null, '', loadedFrom);
  });

  it('is in its head', () => {
    expect(postOfPage(loadedFrom)).to.equal('7');
    expect(postOfPage(new URL('/another', location.href).href)).to.equal(undefined);
    links.push(linked('canonical nofollow', '/known-as/'));
    expect(postOfPage(new URL('/known-as', location.href).href)).to.equal('7');
    expect(postOfPage(loadedFrom)).to.equal(undefined);
  });

  it('is not the one in a head that a router left of the page before', () => {
    history.replaceState(null, '', '/another');
    expect(postOfPage(location.href)).to.equal(undefined);
  });
});

describe('addresses of one page', () => {
  it('differ in their scheme, query, fragment and slashes at the end', () => {
    expect(isSamePage('http://blog.example/a/?p=1#b', 'https://blog.example/a')).to.equal(true);
    expect(isSamePage('https://blog.example/a//', 'https://blog.example/a')).to.equal(true);
    expect(isSamePage('https://blog.example/a/b', 'https://blog.example/a')).to.equal(false);
    expect(isSamePage('https://blog.example/a/comment-page-2/#comment-7', 'https://blog.example/a/')).to.equal(true);
    expect(isSamePage('https://blog.example/a/comment-page/', 'https://blog.example/a/')).to.equal(false);
  });

  it('are compared in as many steps as they are long', () => {
    // Trying each slash of a run would take minutes.
    const long = `https://blog.example${'/'.repeat(500_000)}a`;
    expect(isSamePage(long, long)).to.equal(true);
  });
});
