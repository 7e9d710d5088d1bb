export declare const overlaySheets: CSSStyleSheet[];
