export declare const entrySheets: CSSStyleSheet[];
