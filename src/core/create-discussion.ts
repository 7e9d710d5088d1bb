// A discussion with all its code: nothing is loaded later.
import { createDiscussionWith, type DiscussionOptions } from './discussion.js';
import type { Discussion } from './discussion-state.js';
import { createOutbox } from './outbox.js';

export const createDiscussion = (options: DiscussionOptions): Discussion => createDiscussionWith(createOutbox, options);
