// Every state of a discussion, as axe sees it: in light and dark, in forced colours, and as narrow as a phone.
import { AfterwordError, type Adapter } from '../../src/core/index.js';
import { expect } from 'chai';
import { ar } from '../../src/locales/ar.js';
import { violations } from '../support/axe.js';
import { media, viewport } from '../support/commands.js';
import { control, openReply, send, write } from '../support/form.js';
import {
  adapterWith,
  find,
  findAll,
  findSeen,
  focused,
  mount,
  mountDiscussion,
  refusingAdapter,
  textOf,
} from '../support/mount.js';
import { commentDraft, commentRecord } from '../support/records.js';
import { ScriptedAdapter } from '../support/scripted-adapter.js';
import { until } from '../support/until.js';

const three = [commentRecord('a'), commentRecord('b', { second: 1, parent: 'a' }), commentRecord('c', { second: 2 })];

/** A discussion of which the first page is there. */
const paged = async (): Promise<Element> => {
  const element = mount('afterword-discussion', { discussionId: 'd', adapter: adapterWith(...three), pageSize: 1 });
  await until(() => findSeen(element, '[part=more]').length);
  return element;
};

const refusal = new AfterwordError('forbidden', 'no');

/** A discussion with a form under its first comment, in which the reader has written and sent a text. */
const opened = async (text: string, more: Partial<Adapter> = {}): Promise<Element> => {
  const element = await mountDiscussion([], { adapter: { ...adapterWith(...three), ...more } });
  find<HTMLElementTagNameMap['afterword-comment-list']>(element, 'afterword-comment-list').open = {
    type: 'edit',
    id: 'a',
  };
  const form = await until(() => findAll(element, 'afterword-comment afterword-reply-form')[0]);
  await until(() => focused() === control(form));
  write(form, text);
  if (text !== 'Other words.' || more.edit) {
    send(form);
    await until(() => findSeen(element, '.fault').some((fault) => textOf(fault)));
  }
  return element;
};

/** A discussion in which something was sent. */
const sent = async (adapter: Adapter): Promise<Element> => {
  const element = await mountDiscussion([], { adapter });
  element.discussion?.post(commentDraft('hello')).catch(() => {});
  await until(() => findSeen(element, '[part=note]').length);
  return element;
};

const states: Record<string, () => Promise<Element>> = {
  full: () =>
    mountDiscussion([
      ...three,
      commentRecord('ping', { kind: 'ping' }),
      commentRecord('d', { second: 3, status: 'removed', author: { name: '' } }),
      commentRecord('e', { second: 4, parent: 'd' }),
    ]),
  'with code': async () => {
    const source = `~~~\n${'long'.repeat(100)}\n~~~`;
    const element = await mountDiscussion([commentRecord('code', { body: { format: 'markdown', source } })]);
    await until(() => findSeen(element, 'pre').length);
    return element;
  },
  numbered: () => mountDiscussion(three, { numbered: true, order: 'newest' }),
  replying: async () => {
    const element = await mountDiscussion(three);
    await openReply(element, 'a');
    return element;
  },
  editing: () => opened('Other words.'),
  'editing, with a fault': () => opened(' '),
  'an edit that was not saved': () => opened('Other words.', { edit: () => Promise.reject(refusal) }),
  'one page of several': () => paged(),
  sending: () => sent({ ...adapterWith(...three), add: () => new Promise(() => {}) }),
  'not sent': () => sent(refusingAdapter(new AfterwordError('forbidden', 'no'), ...three)),
  waiting: () => sent({ ...adapterWith(...three), add: async () => commentRecord('w', { status: 'pending' }) }),
  'right to left': async () => {
    const element = await mountDiscussion(three, { locale: ar });
    element.dir = 'rtl';
    return element;
  },
  empty: () => mountDiscussion(),
  closed: () => mountDiscussion(three, { closed: true }),
  loading: async () => mount('afterword-discussion', { discussionId: 'd', adapter: new ScriptedAdapter() }),
  failed: async () => {
    const adapter = new ScriptedAdapter();
    const element = mount('afterword-discussion', { discussionId: 'd', adapter });
    await until(() => adapter.lists[0]);
    adapter.lists[0]?.fail(new AfterwordError('network', 'no line'));
    await until(() => findAll(element, '.fault').length);
    return element;
  },
};

/** How a page may look. Only Chromium can be told so from outside. */
const looks: Record<string, () => Promise<unknown>> = {
  'as it is': async () => {},
  dark: () => media({ colorScheme: 'dark' }),
  'in forced colours': () => media({ forcedColors: 'active' }),
  'without motion': () => media({ reducedMotion: 'reduce' }),
  'on a phone': async () => {
    await media({});
    await viewport(320, 600);
  },
};

describe('a discussion, to assistive technology,', () => {
  const { style } = document.documentElement;
  before(() => {
    style.cssText = 'color-scheme: light dark; background: Canvas';
  });
  after(async () => {
    style.cssText = '';
    await viewport(800, 600);
  });

  it('has no violation in any of its states, however the page looks', async () => {
    for (const [look, begin] of Object.entries(looks)) {
      await begin();
      for (const [state, make] of Object.entries(states)) {
        const element = await make();
        const found = await violations(element, { rules: { 'target-size': { enabled: true } } });
        expect(found, `${state}, ${look}`).to.deep.equal([]);
        expect(element.scrollWidth, `${state}, ${look}`).to.be.at.most(element.clientWidth);
        element.remove();
      }
    }
  });
});
