// src/elements/form-tool.ts
/** Adds a style sheet to the shadow root of a form. */
var addStyles = ({ shadowRoot }, sheets) => {
	if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, ...sheets];
};
export { addStyles };

//# sourceMappingURL=form-tool.js.map