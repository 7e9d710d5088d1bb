import type { CommentAct } from './item.js';
import type { OpenBox } from './write-box.js';
import type { Words } from './words.js';
/** What the rows of a page share. */
export interface RowOwner {
    readonly words: Words;
    isSelected(key: string): boolean;
    /** @param isRange whether all between this and the last one are selected too */
    select(key: string, isOn: boolean, isRange: boolean): void;
    decide(key: string, act: CommentAct): void;
    undo(key: string): void;
    dismiss(key: string): void;
    openMenu(key: string, button: HTMLElement): void;
    /** The box that is open under a comment. */
    box(key: string): OpenBox | undefined;
    closeBox(): void;
    sendBox(key: string, text: string, act?: CommentAct): void;
}
