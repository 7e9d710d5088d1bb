export declare const numbersSheets: CSSStyleSheet[];
