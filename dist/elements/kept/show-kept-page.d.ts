import type { Discussion } from '../../core/discussion-state.js';
import { type Element } from './kept-place.js';
/** Whether what a discussion shows is what was kept. */
export declare const isShowingKept: (discussion: Discussion) => boolean;
/** Called when the first page of a discussion could not be loaded. */
export declare const showKeptPage: (element: Element) => Promise<void>;
