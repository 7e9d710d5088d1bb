type DiscussionElement = HTMLElementTagNameMap['afterword-discussion'];
/** Opens the dialog, and gives the focus back to the button when it is closed. */
export declare const openOwn: (element: DiscussionElement, opener: HTMLElement) => Promise<void>;
export {};
