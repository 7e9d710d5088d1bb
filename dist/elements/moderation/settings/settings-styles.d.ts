export declare const settingsSheets: CSSStyleSheet[];
