import { type TemplateResult } from 'lit';
import type { Discussion } from '../core/discussion-state.js';
import type { CommentNode } from '../core/thread.js';
import type { Localizer } from './localizer.js';
export interface ReactionChoice {
    /** As the back end has it. */
    readonly name: string;
    /** What the button shows. */
    readonly sign: string;
}
/** @param text names with signs: `like 👍, heart ❤️`; by default `like` alone */
export declare const reactionsIn: (text: string | null | undefined) => readonly ReactionChoice[];
/** A button for each choice; without permission, the counts alone. */
export declare const reactionButtons: (node: CommentNode, localizer: Localizer, choices: readonly ReactionChoice[], canReact: boolean, react: (run: () => Promise<void>) => void, discussion: Discussion) => readonly TemplateResult[];
