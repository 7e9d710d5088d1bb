// Puts elements into the page for a test, and removes them after it.
import { memoryAdapter } from '../../src/adapters/memory.js';
import { loadReplyForm } from '../../src/define.js';
import type {
  Adapter,
  AfterwordError,
  CallOptions,
  CommentRecord,
  ReaderStore,
  ReadyState,
} from '../../src/core/index.js';
import { until } from './until.js';

type Tags = HTMLElementTagNameMap;

// These tests load all elements first; e2e/writing-path.test.mjs tests what happens before they are loaded.
before(async () => {
  await loadReplyForm();
  await Promise.all(['afterword-count', 'afterword-timestamp'].map((name) => customElements.whenDefined(name)));
});

let mounted: Element[] = [];
afterEach(() => {
  for (const element of mounted) element.remove();
  mounted = [];
});

/** An element with these properties, in the page. What is sent in a discussion is sent at once, unless the test sets `undoSeconds`. */
export const mount = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  Object.assign(element, tag === 'afterword-discussion' && { undoSeconds: 0 }, properties);
  mounted.push(element);
  document.body.append(element);
  return element;
};

/** A memory adapter with these comments in the discussion `d`. */
export const adapterWith = (...comments: CommentRecord[]): Adapter =>
  memoryAdapter({ archive: { afterword: 1, discussions: [{ id: 'd', comments }] } });

/** With a memory adapter: that somebody else calls it. */
export const byAnother: CallOptions = { caller: { key: 'another' } };

/** An adapter with these comments that refuses every new one with this error. */
export const refusingAdapter = (error: AfterwordError, ...comments: CommentRecord[]): Adapter => ({
  ...adapterWith(...comments),
  add: async () => {
    throw error;
  },
});

/** The text that a reader store keeps for a target in the discussion `d`. */
export const keptText = async (store: ReaderStore, parent: string | null = null): Promise<string> =>
  (await store.texts('d')).get(parent) ?? '';

/** Waits until a discussion shows all of its comments. */
export const shown = async (discussion: Tags['afterword-discussion']): Promise<ReadyState> => {
  const state = await until(() => {
    const now = discussion.discussion?.state;
    return now?.status === 'ready' && now.more === 'none' ? now : undefined;
  }, 'a discussion that is ready');
  await discussion.updateComplete;
  const list = discussion.shadowRoot?.querySelector('afterword-comment-list');
  await list?.updateComplete;
  // What is loaded after the first comments is there too.
  if (list) await until(() => list.onReveal, 'a list with all its code');
  return state;
};

/** A discussion with these comments, loaded. */
export const mountDiscussion = async (
  comments: readonly CommentRecord[] = [],
  properties: Partial<Tags['afterword-discussion']> = {},
): Promise<Tags['afterword-discussion']> => {
  const element = mount('afterword-discussion', {
    discussionId: 'd',
    adapter: adapterWith(...comments),
    ...properties,
  });
  await shown(element);
  return element;
};

/** The elements that a selector matches inside an element or the document, in all shadow roots. */
export const findAll = <Found extends Element = HTMLElement>(
  within: Element | ShadowRoot,
  selector: string,
): Found[] => {
  const here = 'shadowRoot' in within && within.shadowRoot ? findAll<Found>(within.shadowRoot, selector) : [];
  const below = [...within.children].flatMap((child) => [
    ...(child.matches(selector) ? [child as Found] : []),
    ...findAll<Found>(child, selector),
  ]);
  return [...here, ...below];
};

/** The visible ones of them. */
export const findSeen = (within: Element, selector: string): HTMLElement[] =>
  findAll(within, selector).filter((element) => element.checkVisibility({ visibilityProperty: true }));

/** The only element that a selector matches. */
export const find = <Found extends Element = HTMLElement>(within: Element, selector: string): Found => {
  const [found] = findAll<Found>(within, selector);
  if (!found) throw new Error(`There is no ${selector} in <${within.localName}>.`);
  return found;
};

/** The visible text of an element, with simple white space. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The element that has the focus, also inside shadow roots. */
export const focused = (): Element | null => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};
