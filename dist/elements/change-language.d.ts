type Discussion = HTMLElementTagNameMap['afterword-discussion'];
export declare const followLanguage: (element: Discussion) => void;
export {};
