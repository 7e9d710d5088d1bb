// Loads what helps a reader to write (form-tools.ts), when they enter a form. Without it the form can write and send too. If it cannot
// be loaded, the next time that the form is entered tries again.
import { loadable } from '../core/load-chunk.js';

const load = loadable(() => import('./form-tools.js'));

export const loadTools = (form: HTMLElementTagNameMap['afterword-reply-form']): Promise<void> =>
  load().then(
    ({ addTools }) => addTools(form),
    () => {},
  );
