import { type CSSResult } from 'lit';
export declare const discussionStyles: CSSResult;
