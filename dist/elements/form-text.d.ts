import type { Discussion } from '../core/discussion-state.js';
import type { ReaderStore } from '../core/reader-store.js';
import { type FormTarget } from './form-target.js';
interface TextForm {
    readonly discussion: Discussion | undefined;
    readonly store: ReaderStore | undefined;
    readonly target: FormTarget;
}
/** The text that an edit changes. */
export declare const originalText: (target: FormTarget) => string;
/** Keeps a text with every keystroke: the page may be gone with the next. Nothing is kept of a text that is not changed. */
export declare const keepText: ({ discussion, target, store }: TextForm, typed: string) => Promise<void> | undefined;
export {};
