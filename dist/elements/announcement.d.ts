import type { Transition } from '../core/discussion-state.js';
import type { Localizer } from './localizer.js';
/** The sentence for a transition; `undefined` if there is nothing to say. */
export declare const announcementOf: (transition: Transition, { messages }: Localizer) => string | undefined;
