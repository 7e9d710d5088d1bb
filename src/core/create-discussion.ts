// A discussion with everything it takes at hand.
import { createDiscussionWith, type DiscussionOptions } from './discussion.js';
import type { Discussion } from './discussion-state.js';
import { createOutbox } from './outbox.js';

export const createDiscussion = (options: DiscussionOptions): Discussion => createDiscussionWith(createOutbox, options);
