import type { Localizer } from './localizer.js';
type Form = HTMLElementTagNameMap['afterword-reply-form'];
/** Puts the placeholder into a form, unless the form's code is there. */
export declare const keepPlace: (form: Form | null, { messages }: Localizer, isGuest: boolean) => void;
/** Focuses a form as soon as its code is loaded. If loading fails, the placeholder says so, and a press on it tries again. */
export declare const enterForm: (form: Form | null | undefined, { messages }: Localizer) => Promise<void>;
export {};
