export declare const moderationSheets: CSSStyleSheet[];
