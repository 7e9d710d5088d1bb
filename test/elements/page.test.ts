// A router swaps the article and keeps the element, or brings another. The discussion is the one of the page the reader is at.
import { expect } from 'chai';
import { memoryAdapter } from '../../src/adapters/memory.js';
import type { Adapter, PageRule } from '../../src/core/index.js';
import { rootForm, send, typedText, write } from '../support/form.js';
import { find, mount, shown } from '../support/mount.js';
import { freshStore } from '../support/reader-stores.js';
import { commentDraft, commentRecord } from '../support/records.js';
import { pageWith, ScriptedAdapter } from '../support/scripted-adapter.js';
import { until } from '../support/until.js';

const start = location.href;
const { origin } = location;
let link: HTMLLinkElement;

/** Tells the page nothing of it, as where there is no Navigation API. */
const moveSilently = (path: string): void => History.prototype.replaceState.call(history, null, '', path);
const canonical = (path: string | undefined, rel = 'canonical'): void => {
  link.remove();
  link = document.createElement('link');
  link.rel = rel;
  if (path === undefined) return;
  link.href = path;
  document.head.append(link);
};
const idOf = (element: HTMLElementTagNameMap['afterword-discussion']): string | undefined => element.discussion?.id;
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the page under an element', () => {
  beforeEach(async () => {
    link = document.createElement('link');
    moveSilently('/a');
    canonical('/a');
    await settled();
  });
  afterEach(async () => {
    link.remove();
    moveSilently(start);
    await settled();
  });

  it('names the discussion by a canonical link, whatever other words its rel has', () => {
    canonical('/x/?y', 'canonical nofollow');
    const element = mount('afterword-discussion', { adapter: memoryAdapter() });
    return until(() => idOf(element) === `${origin}/x/?y`);
  });

  it('names the discussion by the address where there is no canonical link', async () => {
    canonical(undefined);
    moveSilently('/a/index.html?utm_source=mail&id=1#top');
    const element = mount('afterword-discussion', { adapter: memoryAdapter() });
    await until(() => idOf(element) === `${origin}/a?id=1`);
    element.pageId = 'path';
    await until(() => idOf(element) === `${origin}/a`);
    element.pageId = 'address';
    await until(() => idOf(element) === `${origin}/a/index.html?utm_source=mail&id=1`);
    element.setAttribute('discussion-id', 'mine');
    await until(() => idOf(element) === 'mine');
  });

  it('opens the discussion of the article that a router goes to, and distrusts the link it left', async () => {
    const element = mount('afterword-discussion', { adapter: memoryAdapter() });
    await shown(element);
    expect(idOf(element)).to.equal(`${origin}/a`);
    history.replaceState(null, '', '/b/');
    // As most routers do: whoever has no Navigation API hears of this.
    document.title = 'B';
    await until(() => idOf(element) === `${origin}/b/`);
    canonical('/b-by-its-link');
    await until(() => idOf(element) === `${origin}/b-by-its-link`);
    history.replaceState(null, '', '/a');
    document.title = 'A';
    await until(() => idOf(element) === `${origin}/a`);
  });

  it('takes the canonical link that comes just before the address does', async () => {
    const element = mount('afterword-discussion', { adapter: memoryAdapter() });
    await shown(element);
    canonical('/known-as-b');
    await Promise.resolve();
    history.pushState(null, '', '/b');
    await settled();
    expect(idOf(element)).to.equal(`${origin}/known-as-b`);
    // But not for the page after that.
    history.back();
    await until(() => location.pathname === '/a');
    await until(() => idOf(element) === `${origin}/a`);
  });

  it('believes a link that was brought anew, though it leads where the former one did', async () => {
    const element = mount('afterword-discussion', { adapter: memoryAdapter() });
    await shown(element);
    history.replaceState(null, '', '/print/a');
    canonical('/a');
    await settled();
    expect(idOf(element)).to.equal(`${origin}/a`);
  });

  it('distrusts a relative link that stayed, which now leads elsewhere', async () => {
    moveSilently('/a/one.html');
    canonical('one.html');
    await settled();
    const element = mount('afterword-discussion', { adapter: memoryAdapter() });
    await shown(element);
    expect(idOf(element)).to.equal(`${origin}/a/one.html`);
    history.replaceState(null, '', '/b/two.html');
    document.title = 'two';
    await settled();
    expect(idOf(element)).to.equal(`${origin}/b/two.html`);
  });

  it('stays with its discussion while only what names no page changes', async () => {
    const element = mount('afterword-discussion', { adapter: memoryAdapter() });
    await shown(element);
    const { discussion } = element;
    for (const path of ['#responses', '?utm_source=x', '/a/', '/a/index.html', '/a?tab=2']) {
      history.replaceState(null, '', path);
      document.title = path;
      await settled();
      expect(element.discussion, path).to.equal(discussion);
    }
  });

  for (const [kind, store] of [
    ['with', freshStore()],
    ['without', undefined],
  ] as const)
    it(`keeps what is typed with its article, ${kind} a store`, async () => {
      const element = mount('afterword-discussion', { adapter: memoryAdapter(), store });
      await shown(element);
      write(rootForm(element), 'About A.');
      moveSilently('/b');
      find(element, '#body').dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
      await until(() => idOf(element) === `${origin}/b`);
      await shown(element);
      await settled();
      expect(typedText(element)).to.equal('');
      write(rootForm(element), 'About B.');
      moveSilently('/a');
      window.dispatchEvent(new PopStateEvent('popstate'));
      await until(() => idOf(element) === `${origin}/a` && typedText(element) === 'About A.');
    });

  it('sends nothing to an article the reader is not at', async () => {
    const adapter = memoryAdapter();
    const element = mount('afterword-discussion', { adapter });
    await shown(element);
    write(rootForm(element), 'About A.');
    moveSilently('/b');
    send(rootForm(element));
    await until(() => idOf(element) === `${origin}/b`);
    await shown(element);
    for (const path of ['/a', '/b']) expect((await adapter.list(origin + path)).total, path).to.equal(0);
    expect(typedText(element)).to.equal('');
    write(rootForm(element), 'About B.');
    send(rootForm(element));
    await until(async () => (await adapter.list(`${origin}/b`)).total === 1);
    expect((await adapter.list(`${origin}/a`)).total).to.equal(0);
    moveSilently('/a');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await until(() => typedText(element) === 'About A.');
  });

  for (const leaving of ['the address changes', 'the element is removed'])
    it(`lets a reply that is on its way arrive though ${leaving}`, async () => {
      const adapter = new ScriptedAdapter();
      const element = mount('afterword-discussion', { adapter });
      await until(() => adapter.lists[0]);
      adapter.lists[0]?.answer(pageWith([]));
      await shown(element);
      write(rootForm(element), 'About A.');
      send(rootForm(element));
      const { id, body } = (await until(() => adapter.adds[0])).asked;
      await until(() => adapter.watchedSince);
      const told = adapter.tell;
      if (leaving === 'the element is removed') element.remove();
      else {
        moveSilently('/b');
        window.dispatchEvent(new PopStateEvent('popstate'));
        await until(() => adapter.lists[1]);
      }
      await settled();
      expect(adapter.adds[0]?.signal?.aborted).to.equal(false);
      expect(adapter.tell).to.equal(told);
      adapter.adds[0]?.answer({ ...commentRecord(id), body });
      await settled();
      // It listens no more.
      expect(adapter.tell).not.to.equal(told);
      expect(adapter.adds.length).to.equal(1);
    });

  it('is counted by the same name', async () => {
    const adapter = memoryAdapter();
    await adapter.add(`${origin}/a`, commentDraft('one'));
    await adapter.add(`${origin}/b/`, commentDraft('two'));
    await adapter.add(`${origin}/b/`, commentDraft('three'));
    const count = mount('afterword-count', { adapter });
    const said = (): string => (count.shadowRoot?.textContent ?? '').trim();
    await until(() => said() === 'One response');
    history.replaceState(null, '', '/b/');
    document.title = 'B';
    await until(() => said() === '2 responses');
    canonical(undefined);
    await until(() => said() === 'No responses yet');
  });

  it('is counted in a link by the page that leads to', async () => {
    const asked = new Set<string>();
    const adapter: Adapter = {
      ...memoryAdapter(),
      count: async (ids) => new Map(ids.map((id) => [id, asked.add(id).size])),
    };
    const within = async (href: string, pageId?: PageRule): Promise<string> => {
      asked.clear();
      const anchor = document.createElement('a');
      anchor.href = href;
      const count = mount('afterword-count', { adapter, pageId });
      anchor.append(count);
      document.body.append(anchor);
      const [id] = await until(() => (asked.size ? [...asked] : undefined));
      anchor.remove();
      return id!;
    };
    canonical('/a?page=1');
    await settled();
    expect(await within('#responses')).to.equal(`${origin}/a?page=1`);
    expect(await within('/b/?utm_source=index#responses')).to.equal(`${origin}/b/`);
    expect(await within('https://other.example/b/')).to.equal('https://other.example/b/');
    canonical('/a');
    await settled();
    expect(await within('#responses')).to.equal(`${origin}/a`);
    expect(await within('/b/index.html', 'path')).to.equal(`${origin}/b`);
    canonical(undefined);
    expect(await within('/b/?utm_source=index#responses')).to.equal(`${origin}/b`);
  });
});
