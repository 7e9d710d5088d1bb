// What helps a reader to write: it is added to a form when the reader enters it.

export const addTools = (form: HTMLElementTagNameMap['afterword-reply-form']): void => void form;
