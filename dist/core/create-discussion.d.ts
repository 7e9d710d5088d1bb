import { type DiscussionOptions } from './discussion.js';
import type { Discussion } from './discussion-state.js';
export declare const createDiscussion: (options: DiscussionOptions) => Discussion;
