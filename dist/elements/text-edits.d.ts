/** Another text for a range, and what is selected afterwards. */
export interface TextEdit {
    readonly from: number;
    readonly to: number;
    readonly text: string;
    /** Start and end. Default: the caret is behind the new text. */
    readonly selection?: readonly [number, number];
}
/** The text of a control, and what is selected in it. */
export interface SelectedText {
    readonly value: string;
    readonly start: number;
    readonly end: number;
}
export declare const selectedText: ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) => SelectedText;
/** Makes a change in a text area. It takes the focus. The event `input` is dispatched, as when a reader types. */
export declare const applyEdit: (area: HTMLTextAreaElement, { from, to, text, selection }: TextEdit) => void;
