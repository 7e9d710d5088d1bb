// Changes the text of a text area as if the reader had typed, so that the browser's own undo takes it back.

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

export const selectedText = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): SelectedText => ({
  value,
  start: selectionStart,
  end: selectionEnd,
});

/** Makes a change in a text area. It takes the focus. The event `input` is dispatched, as when a reader types. */
export const applyEdit = (area: HTMLTextAreaElement, { from, to, text, selection }: TextEdit): void => {
  area.focus();
  area.setSelectionRange(from, to);
  // The only way to change a text that undo knows of. It is deprecated, but nothing has replaced it.
  // oxlint-disable-next-line typescript/no-deprecated
  const isDone = document.execCommand(text ? 'insertText' : 'delete', false, text);
  if (!isDone && from + text.length !== to) {
    area.setRangeText(text, from, to, 'end');
    area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  if (selection) area.setSelectionRange(...selection);
};
