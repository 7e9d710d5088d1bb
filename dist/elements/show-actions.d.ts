type List = HTMLElementTagNameMap['afterword-comment-list'];
/** Gives the comments of a list their controls. */
export declare const showActions: (list: List) => void;
export {};
