import type { DiscussionState, Transition } from '../core/discussion-state.js';
/** @returns what assistive technology reads aloud; `undefined` if there is nothing to say */
export declare const tellPage: (host: HTMLElementTagNameMap['afterword-discussion'], state: DiscussionState, transition: Transition) => string | undefined;
