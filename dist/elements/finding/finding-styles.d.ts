/** Adds the styles to a shadow root, once. */
export declare const adoptFindingStyles: (root: HTMLElement | DocumentFragment) => void;
