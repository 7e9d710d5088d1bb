export declare const markdownStyles: CSSStyleSheet[];
