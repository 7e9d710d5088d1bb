// What the library of Firefox's reader mode takes for the article of a page with a discussion. Firefox gives it the page as text.
import * as package_ from '@mozilla/readability';
import { expect } from 'chai';
import { adapterWith, mount, shown } from '../support/mount.js';
import { commentRecord } from '../support/records.js';

// A package that is no ES module has its exports in `default`.
const { Readability, isProbablyReaderable } = (package_ as unknown as { default: typeof package_ }).default;

const sentence = (topic: string, index: number): string =>
  `In the ${topic} of part ${index}, a long sentence follows, with some commas, so that it counts, as it would on a real page. `;
const comments = Array.from({ length: 60 }, (_, index) =>
  commentRecord(`c${index}`, {
    second: index,
    body: { format: 'text', source: Array.from({ length: 4 }, () => sentence('discussion', index)).join('\n\n') },
  }),
);

/** The page as text, parsed again. */
const serialised = (write: () => string): Document => new DOMParser().parseFromString(write(), 'text/html');
const asFirefox = (): string => new XMLSerializer().serializeToString(document);
/** With the shadow roots, as a page is saved. */
const withRoots = (): string => {
  const roots: ShadowRoot[] = [];
  const collect = (within: ParentNode): void => {
    for (const element of within.querySelectorAll('*'))
      if (element.shadowRoot) {
        roots.push(element.shadowRoot);
        collect(element.shadowRoot);
      }
  };
  collect(document);
  return `<!doctype html><html>${document.documentElement.getHTML({ shadowRoots: roots })}</html>`;
};

const addArticle = (paragraphs: number): HTMLElement => {
  const article = document.createElement('main');
  article.innerHTML = `<h1>An article</h1>${Array.from({ length: paragraphs }, (_, index) => `<p>${sentence('article', index).repeat(2)}</p>`).join('')}`;
  document.body.append(article);
  return article;
};

/** What a server may have written into the element, for readers without scripts. */
const writtenByServer = (): HTMLElement => {
  const list = document.createElement('ol');
  list.className = 'comments';
  list.innerHTML = comments.map(({ body }) => `<li><p>${body.source}</p></li>`).join('');
  return list;
};

describe('the reader mode of Firefox', () => {
  it('takes the article, and nothing of the discussion', async () => {
    const article = addArticle(5);
    try {
      const element = mount('afterword-discussion', { discussionId: 'd', adapter: adapterWith(...comments) });
      element.append(writtenByServer());
      await shown(element);
      for (const write of [asFirefox, ...('getHTML' in document.documentElement ? [withRoots] : [])]) {
        const page = serialised(write);
        expect(isProbablyReaderable(page)).to.equal(true);
        const text = new Readability(page).parse()?.textContent ?? '';
        for (let index = 0; index < 5; index += 1) expect(text).to.include(`article of part ${index},`);
        expect(text).not.to.include('discussion of part');
      }
    } finally {
      article.remove();
    }
  });

  it('is not offered for a page that has only a discussion', async () => {
    await shown(mount('afterword-discussion', { discussionId: 'd', adapter: adapterWith(...comments) }));
    expect([isProbablyReaderable(document), isProbablyReaderable(serialised(asFirefox))]).to.deep.equal([false, false]);
  });
});
