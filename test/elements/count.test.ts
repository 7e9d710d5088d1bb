import { expect } from 'chai';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { AfterwordError, type Adapter } from '../../src/core/index.js';
import { ar } from '../../src/locales/ar.js';
import { violations } from '../support/axe.js';
import { adapterWith, mount, mountDiscussion } from '../support/mount.js';
import { commentDraft, commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

/** What it says itself; nothing while it shows what stands inside it. */
const said = (element: Element): string => (element.shadowRoot?.textContent ?? '').trim();

describe('<afterword-count>', () => {
  it('says how many responses there are', async () => {
    const element = mount('afterword-count', {
      discussionId: 'd',
      adapter: adapterWith(commentRecord('a'), commentRecord('b')),
    });
    await until(() => said(element) === '2 responses');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('says it in another language', async () => {
    const element = mount('afterword-count', {
      discussionId: 'd',
      adapter: adapterWith(commentRecord('a')),
      locale: ar,
    });
    await until(() => said(element) === 'رد واحد');
  });

  it('asks once for all the counts on a page', async () => {
    const asked: (readonly string[])[] = [];
    const memory = adapterWith(commentRecord('a'));
    const adapter: Adapter = {
      ...memory,
      count: async (ids) => {
        asked.push(ids);
        return await memory.count!(ids);
      },
    };
    const elements = ['d', 'e', 'f', 'd'].map((discussionId) => mount('afterword-count', { discussionId, adapter }));
    await until(() => elements.every((element) => said(element)));
    expect(elements.map(said)).to.deep.equal(['One response', 'No responses yet', 'No responses yet', 'One response']);
    expect(asked).to.deep.equal([['d', 'e', 'f']]);
  });

  it('counts where the adapter cannot, by asking for the list', async () => {
    const { name, list, add } = adapterWith(commentRecord('a'));
    const element = mount('afterword-count', { discussionId: 'd', adapter: { name, list, add } });
    await until(() => said(element) === 'One response');
  });

  it('shows what stands inside it while the count is not known, and tells the page when it never will be', async () => {
    const adapter: Adapter = {
      ...memoryAdapter(),
      count: async () => {
        throw new Error('no line');
      },
    };
    const element = document.createElement('afterword-count');
    Object.assign(element, { discussionId: 'd', adapter, textContent: 'Responses' });
    const told = new Promise((resolve) => element.addEventListener('afterword-error', resolve));
    document.body.append(element);
    await told;
    expect(element.shadowRoot?.querySelector('slot')).not.to.equal(null);
    element.remove();
  });

  it('asks in few requests that fit into an address, and loses only what one of them was for', async () => {
    const asked: number[] = [];
    const adapter: Adapter = {
      ...memoryAdapter(),
      count: async (ids) => {
        asked.push(encodeURIComponent(ids.join('')).length);
        if (ids.some((id) => id.endsWith('/7'))) throw new AfterwordError('unavailable', 'no');
        return new Map(ids.flatMap((id) => (id.endsWith('/59') ? [] : [[id, 2] as const])));
      },
    };
    const failed: EventTarget[] = [];
    const onError = ({ target }: Event): void => void failed.push(target!);
    document.addEventListener('afterword-error', onError);
    const elements = Array.from({ length: 60 }, (_, index) => {
      const discussionId = `https://blog.example/${'关于长椅'.repeat(5)}/${index}`;
      return mount('afterword-count', { discussionId, adapter });
    });
    await until(() => elements.filter((element) => said(element) === '2 responses').length + failed.length >= 59);
    document.removeEventListener('afterword-error', onError);
    expect(Math.max(...asked)).to.be.at.most(4000);
    expect(asked.length).to.be.within(3, 5);
    // One group of them; the last one the adapter could not tell.
    expect(failed).to.include(elements[7]).and.not.to.include(elements[59]);
    expect(failed.length).to.be.below(30);
    expect(said(elements[59]!)).to.equal('');
  });

  it('keeps up with the discussion on its page', async () => {
    const adapter = adapterWith(commentRecord('a'));
    const count = mount('afterword-count', { discussionId: 'd', adapter });
    const discussion = await mountDiscussion([], { adapter });
    await discussion.discussion?.post(commentDraft('hello'));
    await until(() => said(count) === '2 responses');
  });

  it('goes on when it is moved', async () => {
    const element = mount('afterword-count', { discussionId: 'd', adapter: adapterWith(commentRecord('a')) });
    document.body.prepend(element);
    await until(() => said(element) === 'One response');
  });
});
