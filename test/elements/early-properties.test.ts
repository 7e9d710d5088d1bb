// A page may set a property of an element before its code is loaded. The code then takes it: all public properties that the manifest
// names, of all elements.
import { expect } from 'chai';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { AfterwordCommentListElement } from '../../src/elements/afterword-comment-list.js';
import { AfterwordCommentElement } from '../../src/elements/afterword-comment.js';
import { AfterwordCountElement } from '../../src/elements/afterword-count.js';
import { AfterwordDiscussionElement } from '../../src/elements/afterword-discussion.js';
import { AfterwordModerationElement } from '../../src/elements/afterword-moderation.js';
import { AfterwordReplyFormElement } from '../../src/elements/afterword-reply-form.js';
import { AfterwordTimestampElement } from '../../src/elements/afterword-timestamp.js';
import { Localizer } from '../../src/elements/localizer.js';
import { de } from '../../src/locales/de.js';
import { adapterWith, find, mountDiscussion } from '../support/mount.js';
import { commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly members?: readonly { readonly name: string; readonly kind: string; readonly readonly?: boolean }[];
    }[];
  }[];
}

const classes = {
  'afterword-comment': AfterwordCommentElement,
  'afterword-comment-list': AfterwordCommentListElement,
  'afterword-count': AfterwordCountElement,
  'afterword-discussion': AfterwordDiscussionElement,
  'afterword-moderation': AfterwordModerationElement,
  'afterword-reply-form': AfterwordReplyFormElement,
  'afterword-timestamp': AfterwordTimestampElement,
} as const;

/** Not for pages to set before: a form opens under a comment that is shown, and a discussion makes what it holds. */
const MADE_BY_ITSELF: ReadonlySet<string> = new Set(['afterword-comment open', 'afterword-discussion discussion']);

/** A value for each property that an element does not have by itself. */
const valuesFor = async (): Promise<Readonly<Record<string, unknown>>> => {
  const { discussion } = await mountDiscussion([commentRecord('a')]);
  return {
    discussionId: 'd',
    pageId: 'path',
    adapter: { ...memoryAdapter({ archive: { afterword: 1, discussions: [] } }), queue: async () => ({ records: [] }) },
    src: 'https://early.invalid/',
    token: 'a token',
    locale: de,
    localizer: new Localizer(de),
    heading: 'A title',
    headingLevel: 5,
    order: 'newest',
    pageSize: 7,
    maxDepth: 2,
    numbered: true,
    keys: 'none',
    closed: true,
    formats: 'markdown',
    chosenFormat: 'markdown',
    reactions: 'heart',
    undoSeconds: 3,
    discussion,
    store: {},
    reader: { name: 'Ana' },
    target: { type: 'new', parent: commentRecord('a') },
    draft: 'An early text',
    queue: 'spam',
    datetime: '2026-01-02T03:04:05Z',
    isMuted: () => false,
    onReveal: () => {},
    onDraw: () => {},
    open: { type: 'reply', id: 'a' },
  };
};

const members = async (): Promise<ReadonlyMap<string, readonly string[]>> => {
  const { modules } = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  return new Map(
    elements.map(({ tagName, members: all = [] }) => {
      const fields = all.filter(
        (one) => one.kind === 'field' && !one.readonly && !('privacy' in one) && !('static' in one),
      );
      return [tagName!, fields.map(({ name }) => name)];
    }),
  );
};

describe('a property that was set before the element was defined', () => {
  it('is taken: every public property of every element', async () => {
    const found = await members();
    expect([...found.keys()].sort()).to.deep.equal(Object.keys(classes).sort());
    const values = await valuesFor();
    for (const [tag, base] of Object.entries(classes)) {
      const names = found.get(tag)!.filter((name) => !MADE_BY_ITSELF.has(`${tag} ${name}`));
      const element = document.createElement(`early-${tag}`) as HTMLElement & Record<string, unknown>;
      for (const name of names) {
        expect(values, `no value for ${tag} ${name}`).to.have.property(name);
        element[name] = values[name];
      }
      document.body.append(element);
      customElements.define(`early-${tag}`, class extends (base as typeof HTMLElement) {});
      await (element as { updateComplete?: Promise<unknown> }).updateComplete;
      for (const name of names) {
        // A property of its own would hide an accessor for ever.
        const hasAccessor = name in base.prototype;
        expect(hasAccessor && Object.hasOwn(element, name), `${tag} ${name} hides its accessor`).to.equal(false);
        expect(element[name], `${tag} ${name}`).to.equal(values[name]);
      }
      element.remove();
    }
  });

  it('opens a form under a comment that comes later', async () => {
    const list = document.createElement('early-list') as AfterwordCommentListElement;
    list.open = { type: 'reply', id: 'a' };
    const element = document.createElement('afterword-discussion');
    Object.assign(element, { discussionId: 'd', adapter: adapterWith(commentRecord('a')) });
    document.body.append(element, list);
    customElements.define('early-list', class extends AfterwordCommentListElement {});
    await until(() => element.discussion);
    list.discussion = element.discussion;
    await until(() => list.shadowRoot!.querySelector('afterword-reply-form'));
    expect(list.row('a')!.open).to.equal('reply');
    expect(find(list, 'afterword-reply-form').closest('afterword-comment')?.id).to.equal('comment-a');
    list.open = undefined;
    await list.updateComplete;
    expect(list.shadowRoot!.querySelector('afterword-reply-form')).to.equal(null);
    element.remove();
    list.remove();
  });
});
