import { expect } from 'chai';
import { parseBody } from '../../src/body/parse.js';
import { treeHtml } from '../../src/body/to-html.js';
import { BODY_FORMATS } from '../../src/core/vocabulary.js';
import { bodyOf, rendered } from '../../src/elements/body-nodes.js';
import { hostileTexts } from '../fixtures/hostile.js';
import { until } from '../support/until.js';

const MARKDOWN = `# A heading

Some *emphasis*, **more**, ~~less~~ and \`code\`.\\
A [link](https://example.com/?a=1&b="2") and https://example.com/x.

> quoted
> > twice

3. three
4. four

- one
  - two

\`\`\`j"s<b>

\tindented  code
\`\`\`

---`;

const HTML = '<h2>A</h2><p>one<br>two <b>three</b></p><ol start="7"><li>a<li><p>b</p><p>c</p></ol><pre>\n\nx</pre><hr>';

const elementWith = (...nodes: readonly (Node | string)[]): HTMLElement => {
  const element = document.createElement('div');
  element.append(...nodes);
  // Room for the numbers of a list is a matter of the style sheet.
  for (const list of element.querySelectorAll('[style]')) list.removeAttribute('style');
  element.normalize();
  return element;
};

describe('a body', () => {
  it('is the same as DOM nodes and as HTML for a page', () => {
    for (const format of BODY_FORMATS)
      for (const source of [MARKDOWN, HTML, ...hostileTexts]) {
        // HTML holds no NUL.
        const tree = parseBody({ format, source: source.replaceAll('\0', '') });
        const nodes = elementWith(...tree.children.map(rendered));
        const written = document.createElement('template');
        written.innerHTML = `<div>${treeHtml(tree, 'page')}</div>`;
        expect(nodes.outerHTML, `${format}: ${source}`).to.equal(written.content.firstElementChild!.outerHTML);
      }
  });

  it('of the text format is there at once, and its links a little later', async () => {
    const body = { format: 'text', source: 'see https://example.com/a now' } as const;
    let isReady = false;
    const nodes = elementWith(...bodyOf(body, () => (isReady = true))!);
    expect(nodes.textContent).to.equal(body.source);
    await until(() => isReady || nodes.querySelector('a'));
    const link = elementWith(...bodyOf(body, () => {})!).querySelector('a')!;
    expect([link.href, link.rel]).to.deep.equal(['https://example.com/a', 'ugc nofollow noopener']);
  });

  it('without an address needs nothing more', () => {
    let calls = 0;
    const body = { format: 'text', source: 'no address' } as const;
    expect(bodyOf(body, () => (calls += 1))).to.have.length(1);
    expect(calls).to.equal(0);
  });
});
