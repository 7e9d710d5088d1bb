import { expect } from 'chai';
import { adapterWith, find, findAll, mount, shown, textOf } from '../support/mount.js';
import { commentRecord } from '../support/records.js';

const chain = Array.from({ length: 7 }, (_, depth) =>
  commentRecord(`c${depth}`, { second: depth, parent: depth ? `c${depth - 1}` : null }),
);

describe('an attribute that is none of what there is', () => {
  const discussionWith = async (attributes: Record<string, string>) => {
    const element = document.createElement('afterword-discussion');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    Object.assign(element, { discussionId: 'd', adapter: adapterWith(...chain) });
    document.body.append(element);
    await shown(element);
    return element;
  };

  it('counts as not written', async () => {
    for (const value of ['abc', '-3', '', 'NaN', '1e9']) {
      const element = await discussionWith({ 'max-depth': value, 'heading-level': value, order: value });
      expect([element.maxDepth, element.headingLevel, element.order], value).to.deep.equal([4, 2, 'oldest']);
      const levels = findAll(element, 'h2, h3').map((one) => one.ariaLevel);
      expect(levels, value).to.deep.equal(['2', '3', '3']);
      expect(textOf(find(element, '#comment-c6 [part=parent]')), value).to.equal('in reply to Ben');
      const left = find(element, 'afterword-comment').getBoundingClientRect().left;
      expect(left, value).to.be.at.least(element.getBoundingClientRect().left);
      element.remove();
    }
  });

  it('can be set right, and taken away', async () => {
    const element = mount('afterword-discussion', { discussionId: 'd', adapter: adapterWith() });
    element.setAttribute('heading-level', '5');
    element.setAttribute('max-depth', '0');
    element.setAttribute('order', 'newest');
    expect([element.maxDepth, element.headingLevel, element.order]).to.deep.equal([0, 5, 'newest']);
    for (const name of ['heading-level', 'max-depth', 'order']) element.removeAttribute(name);
    expect([element.maxDepth, element.headingLevel, element.order]).to.deep.equal([4, 2, 'oldest']);
  });
});
