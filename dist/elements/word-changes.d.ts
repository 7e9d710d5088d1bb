/** Words that stayed, or were added or removed. */
export interface WordChange {
    readonly text: string;
    readonly type: 'same' | 'added' | 'removed';
}
/** @param language by whose rules words are told apart */
export declare const wordChanges: (before: string, after: string, language: string) => readonly WordChange[];
