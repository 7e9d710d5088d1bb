import { type CSSResult } from 'lit';
export declare const sharedStyles: CSSResult;
