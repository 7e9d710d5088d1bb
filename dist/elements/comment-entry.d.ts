import type { TemplateResult } from 'lit';
import type { Discussion } from '../core/discussion-state.js';
import type { CommentNode } from '../core/thread.js';
import type { Messages } from '../locales/locale.js';
import type { CommentView } from './comment-view.js';
import type { Localizer } from './localizer.js';
/** What an entry works with. */
export interface ActionContext {
    readonly row: HTMLElementTagNameMap['afterword-comment'];
    readonly node: CommentNode;
    readonly list: HTMLElementTagNameMap['afterword-comment-list'];
    readonly discussion: Discussion;
    readonly localizer: Localizer;
    /** What was selected on the page when the menu was opened. */
    readonly selected: AbstractRange | undefined;
    /** How long a reader can undo what cannot be undone later, in milliseconds. */
    readonly undoTime: number;
    /** Shows a sentence at the comment, perhaps with a field. It is read aloud too. */
    say(sentence: Sentence): void;
    /** Asks in place; the answer is yes or no. */
    ask(question: Question): Promise<boolean>;
    /** Draws the controls of the comment again. */
    refresh(): void;
    /** Gives the focus back to the button of the menu. */
    focus(): void;
}
/** Made again when the language changes. */
export type Sentence = (messages: Messages) => string | TemplateResult;
/** The messages of a question and of its answers. */
export type Question = Readonly<Record<'text' | 'yes' | 'no', 'askRemove' | 'remove' | 'keep'>>;
export interface CommentEntry {
    readonly id: string;
    label(node: CommentNode, localizer: Localizer, context: Pick<ActionContext, 'discussion'>): string;
    /** Whether it makes sense for this comment, and this reader may do it. */
    isOffered(node: CommentNode, view: CommentView, list: ActionContext['list']): boolean;
    /** Whether it was done already: the entry then says so, and does nothing. */
    isDone?(node: CommentNode, context: Pick<ActionContext, 'discussion'>): boolean;
    /** What it throws is said at the comment. */
    run(context: ActionContext): void | Promise<void>;
}
