/** Adds the styles to a shadow root, once. */
export declare const adoptSearchStyles: (root: HTMLElement | DocumentFragment) => void;
