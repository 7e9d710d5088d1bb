// Opens the discussion that an element shows, and leaves it when the element shows another one or is gone.
import type { Adapter, CommentOrder } from '../core/adapter.js';
import { createDiscussionWith } from '../core/discussion.js';
import type { Discussion } from '../core/discussion-state.js';
import type { ReaderStore } from '../core/reader-store.js';
import type { CommentId, DiscussionId } from '../core/records.js';
import { loadChanges } from './load-writing.js';
import { createYielder } from './yield-to-page.js';

/** The unsent texts of each article that a page has shown. */
export type TextsOfArticles = Map<DiscussionId, Map<CommentId | null, string>>;

interface Opened {
  readonly order: CommentOrder;
  readonly pageSize: number | undefined;
  readonly store: ReaderStore | undefined;
}

/** Begins to load the first page. */
export const openDiscussion = (
  adapter: Adapter,
  id: DiscussionId,
  { order, pageSize, store }: Opened,
  articles: TextsOfArticles,
): Discussion => {
  const texts = articles.get(id) ?? new Map<CommentId | null, string>();
  articles.set(id, texts);
  const discussion = createDiscussionWith(loadChanges, {
    adapter,
    id,
    texts,
    order,
    pageSize: Number(pageSize) > 0 ? Number(pageSize) : 'all',
    store,
    pause: createYielder(),
    // On a hidden page new comments are shown at once: nobody is reading who could lose their place.
    holdUnseen: () => !document.hidden,
  });
  void discussion.load();
  return discussion;
};

/** Sends what waits to be undone, and closes the discussion once everything is sent: a reader may send and then follow a link at once. */
export const leaveDiscussion = (discussion: Discussion | undefined): void => {
  const close = (): void => {
    if (!discussion?.isSaving) discussion?.close();
  };
  discussion?.sendNow();
  discussion?.subscribe(close);
  close();
};
