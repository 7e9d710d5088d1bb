// A discussion that has all of its code at once.
import { createActs } from './acts.js';
import { changesWith } from './discussion-changes.js';
import { createDiscussionWith, type DiscussionOptions } from './discussion.js';
import type { Discussion } from './discussion-state.js';

const createChanges = changesWith(async () => ({ createActs }));

export const createDiscussion = (options: DiscussionOptions): Discussion =>
  createDiscussionWith(() => createChanges, options);
