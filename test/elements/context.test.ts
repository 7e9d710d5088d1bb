import { ContextConsumer } from '@lit/context';
import { expect } from 'chai';
import { LitElement } from 'lit';
import { discussionContext, type DiscussionContext } from '../../src/elements/contexts.js';
import { mountDiscussion } from '../support/mount.js';
import { commentRecord } from '../support/records.js';

/** An element of the page’s own, which asks in the way of another implementation of the protocol. */
class ContextProbe extends LitElement {
  readonly told: (DiscussionContext | undefined)[] = [];
  readonly consumer = new ContextConsumer(this, {
    context: discussionContext,
    subscribe: true,
    callback: (value) => void this.told.push(value),
  });
}
customElements.define('context-probe', ContextProbe);

describe('what a discussion hands down', () => {
  it('reaches an element of the page’s own, now and later, until that leaves', async () => {
    const element = await mountDiscussion([commentRecord('a')]);
    const probe = document.createElement('context-probe') as ContextProbe;
    element.append(probe);
    expect(probe.told.at(-1)?.discussion).to.equal(element.discussion).and.not.equal(undefined);
    element.reader = { name: 'Ada', email: '', url: '' };
    await element.updateComplete;
    expect(probe.told.at(-1)?.reader?.name).to.equal('Ada');
    probe.remove();
    const told = probe.told.length;
    element.reader = { name: 'Bea', email: '', url: '' };
    await element.updateComplete;
    expect(probe.told.length).to.equal(told);
    element.append(probe);
    expect(probe.told.at(-1)?.reader?.name).to.equal('Bea');
  });

  it('answers nothing else, and once where nobody subscribes', async () => {
    const element = await mountDiscussion();
    const ask = (context: unknown): unknown[] => {
      const told: unknown[] = [];
      const event = new Event('context-request', { bubbles: true, composed: true });
      element.dispatchEvent(Object.assign(event, { context, callback: (...given: unknown[]) => told.push(...given) }));
      return told;
    };
    expect(ask('another')).to.deep.equal([]);
    const told = ask(discussionContext);
    element.reader = { name: 'Ada', email: '', url: '' };
    await element.updateComplete;
    expect(told.length).to.equal(2);
    expect(told[1]).to.equal(undefined);
  });
});
