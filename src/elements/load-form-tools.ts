// Loads what helps a reader to write (form-tools.ts), when they enter a form. Without it the form can write and send too. If it cannot
// be loaded, the next time that the form is entered tries again.

export const loadTools = (form: HTMLElementTagNameMap['afterword-reply-form']): Promise<void> =>
  import('./form-tools.js').then(
    ({ addTools }) => addTools(form),
    () => {},
  );
