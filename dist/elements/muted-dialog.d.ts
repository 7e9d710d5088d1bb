type List = HTMLElementTagNameMap['afterword-comment-list'];
/** @param opener gets the focus back, also if nobody is muted any more */
export declare const openMutedDialog: (list: List, opener: HTMLElement) => void;
export {};
