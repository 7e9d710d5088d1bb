// How a discussion is printed. The rules for print are applied to the screen, because only Chromium can be asked to show them.
import { expect } from 'chai';
import { find, findAll, findSeen, mountDiscussion, textOf } from '../support/mount.js';
import { commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

type Element = HTMLElementTagNameMap['afterword-discussion'];

const PRINT = 'print';

/** Applies the rules for print in all shadow roots of an element. The returned function undoes that. */
const asPrinted = (element: Element): (() => void) => {
  const roots = [element, ...findAll(element, 'afterword-comment-list, afterword-reply-form')];
  const rules = roots.flatMap(({ shadowRoot }) =>
    shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) =>
      [...cssRules].filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === PRINT),
    ),
  ) as CSSMediaRule[];
  for (const { media } of rules) media.mediaText = 'all';
  return () => {
    for (const { media } of rules) media.mediaText = PRINT;
  };
};

describe('a printed discussion', () => {
  it('has everything, collapsed threads too, and no buttons or forms', async () => {
    const many = Array.from({ length: 90 }, (_, index) =>
      commentRecord(`c${index}`, { second: index, parent: index ? 'c0' : null }),
    );
    const element = await mountDiscussion(many);
    (await until(() => findAll(element, '[part=collapse]')[0])).click();
    await until(() => findSeen(element, 'afterword-comment').length === 1);
    await until(() => findSeen(element, '[part=menu-button]').length);
    const undo = asPrinted(element);
    try {
      const hidden = findAll(element, 'afterword-comment').filter(
        (row) => !row.checkVisibility({ contentVisibilityAuto: true }),
      );
      expect([hidden.length, findSeen(element, 'button, form, input, select, textarea').map(textOf)]).to.deep.equal([
        0,
        [],
      ]);
      expect(findSeen(element, '[part=actions]').length, 'room for buttons').to.equal(0);
      const block = find(element, '.block:not(:first-child)');
      expect(getComputedStyle(block).contentVisibility).to.equal('visible');
    } finally {
      undo();
    }
    expect(findSeen(element, 'afterword-comment').length).to.equal(1);
  });

  it('has the addresses of links, once', async () => {
    const source = 'Read [this](https://example.org/long) or <https://example.org/plain>.';
    const element = await mountDiscussion([commentRecord('a', { body: { format: 'markdown', source } })]);
    const [named, plain] = await until(() => {
      const links = findAll(element, '[part=body] a');
      return links.length === 2 && links;
    });
    const after = (link: HTMLElement | undefined): string => getComputedStyle(link!, '::after').content;
    dispatchEvent(new Event('beforeprint'));
    expect(after(named)).to.equal('none');
    const undo = asPrinted(element);
    try {
      // Some engines give the parts, and one gives attr() as it stands.
      expect(after(named).replaceAll('" "', '')).to.be.oneOf(['" (https://example.org/long)"', '" (" attr(href) ")"']);
      expect(after(plain)).to.equal('none');
    } finally {
      undo();
    }
  });
});
