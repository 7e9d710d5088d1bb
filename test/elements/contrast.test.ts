// Every control and every text can be read, however a page comes to be dark, and whatever tint it has.
import { expect } from 'chai';
import { AfterwordError } from '../../src/core/index.js';
import { media } from '../support/commands.js';
import { contrastOf } from '../support/contrast.js';
import { openReply, send, write } from '../support/form.js';
import {
  adapterWith,
  byAnother,
  find,
  findAll,
  findSeen,
  mount,
  mountDiscussion,
  refusingAdapter,
} from '../support/mount.js';
import { commentDraft, commentRecord } from '../support/records.js';
import { ScriptedAdapter } from '../support/scripted-adapter.js';
import { until } from '../support/until.js';

/** Style sheets of pages, each by how it says its colours. None of the first group tells the browser that it is dark. */
const pages: Readonly<Record<string, string>> = {
  'dark by a class': '.dark { background: #15171b; color: #ececec }',
  'dark by an attribute': '[data-theme=dark] { background: #1e1e2a; color: #d8d8e0 }',
  'dark by a background alone': 'body { background: #202020; color: #ddd }',
  'dark by the system’s setting': '@media (prefers-color-scheme: dark) { html { background: #111; color: #eee } }',
  'dark by color-scheme': 'html { color-scheme: dark; background: Canvas }',
  'dark and tinted': 'html { color-scheme: dark; background: #222326; color: #dedad2 }',
  'black, with quiet text': 'html { background: #000; color: #aaa }',
  'pure black': 'html { color-scheme: dark; background: #000; color: #fff }',
  plain: '',
  'light and tinted': 'html { background: #f2efe7; color: #24211d }',
  'light, with quiet text': 'html { background: #fff; color: #444 }',
};

const three = [commentRecord('a'), commentRecord('b', { second: 1, parent: 'a' }), commentRecord('c', { second: 2 })];

/** The states that show every control there is. */
const states: Readonly<Record<string, () => Promise<Element>>> = {
  'a page of several, with news': async () => {
    const adapter = adapterWith(...three);
    const element = mount('afterword-discussion', { discussionId: 'd', adapter, pageSize: 1 });
    await until(() => findSeen(element, '[part=more]').length);
    await adapter.add('d', commentDraft('news', { parent: 'a' }), byAnother);
    await until(() => findSeen(element, '[part=news]').length);
    return element;
  },
  'a reply with faults': async () => {
    const element = await mountDiscussion(three);
    const form = await openReply(element, 'a');
    write(form, 'no address', 'email');
    send(form);
    await until(() => findAll(form, '[aria-invalid=true]').length === 2);
    return element;
  },
  'an edit with a fault': async () => {
    const element = await mountDiscussion(three);
    find<HTMLElementTagNameMap['afterword-comment-list']>(element, 'afterword-comment-list').open = {
      type: 'edit',
      id: 'a',
    };
    const form = await until(() => findAll(element, 'afterword-comment afterword-reply-form')[0]);
    await until(() => findAll(form, '[part=send]').length);
    write(form, ' ');
    send(form);
    await until(() => findAll(form, '[aria-invalid=true]').length);
    return element;
  },
  'a comment that was not sent': async () => {
    const adapter = refusingAdapter(new AfterwordError('forbidden', 'no'), ...three);
    const element = await mountDiscussion([], { adapter });
    element.discussion?.post(commentDraft('hello')).catch(() => {});
    await until(() => findSeen(element, '[part=note]').length);
    return element;
  },
  'a failure': async () => {
    const adapter = new ScriptedAdapter();
    const element = mount('afterword-discussion', { discussionId: 'd', adapter });
    await until(() => adapter.lists[0]);
    adapter.lists[0]?.fail(new AfterwordError('network', 'no line'));
    await until(() => findAll(element, '.fault').length);
    return element;
  },
};

const hasOwnText = (element: Element): boolean =>
  element.matches('input:not([type=checkbox]), textarea') ||
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

/** Elements with a text of their own that are on the page; those for assistive technology alone are not seen. */
const textsIn = (element: Element): HTMLElement[] =>
  findAll(element, '*').filter(
    (one) =>
      hasOwnText(one) &&
      one.checkVisibility({ visibilityProperty: true }) &&
      !one.closest('.visually-hidden, template'),
  );

describe('text and controls', () => {
  const { documentElement } = document;
  const sheet = document.createElement('style');
  before(() => {
    document.head.append(sheet);
    documentElement.className = 'dark';
    documentElement.dataset['theme'] = 'dark';
  });
  after(async () => {
    sheet.remove();
    documentElement.className = '';
    delete documentElement.dataset['theme'];
    await media({});
  });

  for (const [look, css] of Object.entries(pages))
    it(`have a contrast of at least 4.5 on a page that is ${look}`, async () => {
      sheet.textContent = css;
      if (css.startsWith('@media')) await media({ colorScheme: 'dark' });
      for (const [state, make] of Object.entries(states)) {
        const element = await make();
        const texts = textsIn(element);
        expect(texts.length, state).to.be.at.least(1);
        const faint = texts.filter((one) => contrastOf(one) < 4.5);
        const told = faint.map((one) => `${one.localName} “${one.textContent?.trim()}” ${contrastOf(one).toFixed(2)}`);
        expect(told, `${state}, ${look}`).to.deep.equal([]);
        element.remove();
      }
      await media({});
    });

  it('that lie over others let nothing through', async () => {
    sheet.textContent = '';
    const element = await states['a page of several, with news']!();
    const canvas = document.createElement('canvas').getContext('2d')!;
    canvas.fillStyle = getComputedStyle(find(element, '[part=news]')).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    expect(canvas.getImageData(0, 0, 1, 1).data[3]).to.equal(255);
  });
});
