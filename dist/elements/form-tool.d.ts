export type Form = HTMLElementTagNameMap['afterword-reply-form'];
export type AddTool = (form: Form, area: HTMLTextAreaElement) => void;
/** Adds a style sheet to the shadow root of a form. */
export declare const addStyles: ({ shadowRoot }: Form, sheets: readonly CSSStyleSheet[]) => void;
