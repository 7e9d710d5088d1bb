import type { Form } from './form-tool.js';
/** Adds the button. Returns a function that draws it again, and hides it once the guest is known. */
export declare const addCodeLink: (form: Form) => (() => void);
