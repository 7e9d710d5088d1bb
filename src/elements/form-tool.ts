// What the tools of a form have in common: each is given the form and its text area, and brings its own styles.

export type Form = HTMLElementTagNameMap['afterword-reply-form'];

export type AddTool = (form: Form, area: HTMLTextAreaElement) => void;

/** Adds a style sheet to the shadow root of a form. */
export const addStyles = ({ shadowRoot }: Form, sheets: readonly CSSStyleSheet[]): void => {
  if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, ...sheets];
};
