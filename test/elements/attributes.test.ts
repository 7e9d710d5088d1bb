import { expect } from 'chai';
import type { AfterwordConnectEvent } from '../../src/elements/events.js';
import { adapterWith, find, findAll, mount, shown, textOf } from '../support/mount.js';
import { commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

const chain = Array.from({ length: 7 }, (_, depth) =>
  commentRecord(`c${depth}`, { second: depth, parent: depth ? `c${depth - 1}` : null }),
);

describe('an attribute with an unknown value', () => {
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

describe('a property that a framework sets to the text of an attribute', () => {
  it('means what the attribute means', async () => {
    const properties = { headingLevel: '3', maxDepth: '1', pageSize: '1', order: 'newest' };
    const element = mount('afterword-discussion', { discussionId: 'd', adapter: adapterWith(...chain) });
    Object.assign(element, properties);
    await element.updateComplete;
    await until(() => element.discussion?.state.status === 'ready');
    await element.updateComplete;
    expect([element.maxDepth, element.headingLevel, element.order]).to.deep.equal([1, 3, 'newest']);
    expect(findAll(element, 'h2, h3').map((one) => one.ariaLevel)).to.deep.equal(['3', '4', '4']);
  });

  it('counts as not written where it has no meaning', async () => {
    const element = mount('afterword-discussion', { discussionId: 'd', adapter: adapterWith(...chain) });
    Object.assign(element, { headingLevel: 'three', maxDepth: null, order: 'random', pageSize: 'all' });
    await shown(element);
    expect([element.maxDepth, element.headingLevel, element.order]).to.deep.equal([4, 2, 'oldest']);
  });

  it('names an adapter as the attribute does, or is one', async () => {
    const asked: (string | undefined)[] = [];
    const answer = (event: AfterwordConnectEvent): void => {
      asked.push(event.adapter);
      event.connect = () => ({ adapter: adapterWith(commentRecord('named')) });
    };
    document.addEventListener('afterword-connect', answer);
    try {
      for (const tag of ['afterword-discussion', 'afterword-count'] as const) {
        asked.length = 0;
        const element = mount(tag, { discussionId: 'd' });
        Object.assign(element, { adapter: 'local' });
        await until(() => asked.length === 1);
        element.setAttribute('adapter', 'json');
        await until(() => asked.length === 2);
        element.adapter = adapterWith();
        await until(() => asked.length === 3);
        Object.assign(element, { adapter: null });
        await until(() => asked.length === 4);
        // With an adapter of its own it asks for none by name, only for what comes with it.
        expect(asked, tag).to.deep.equal(['local', 'json', undefined, undefined]);
      }
    } finally {
      document.removeEventListener('afterword-connect', answer);
    }
  });
});
