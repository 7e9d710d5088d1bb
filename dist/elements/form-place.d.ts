import type { Localizer } from './localizer.js';
type Form = HTMLElementTagNameMap['afterword-reply-form'];
/** Keeps the room that a form will take. */
export declare const keepPlace: (form: Form | null, { messages }: Localizer, isGuest: boolean) => void;
/** Leads into a form, as soon as it is there. Where it cannot be had its place says so, and a press there tries again. */
export declare const enterForm: (form: Form | null | undefined, { messages }: Localizer) => Promise<void>;
export {};
