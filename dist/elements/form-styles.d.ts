export declare const formStyles: CSSStyleSheet[];
