// A discussion that has all of its code at once.
import { createActs } from './acts.js';
import { createDiscussionWith, type DiscussionOptions } from './discussion.js';
import type { Discussion } from './discussion-state.js';
import { createOutbox } from './outbox.js';

export const createDiscussion = (options: DiscussionOptions): Discussion =>
  createDiscussionWith(createOutbox, async () => ({ createActs }), options);
