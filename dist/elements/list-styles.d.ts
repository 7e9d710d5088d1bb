import { type CSSResult } from 'lit';
export declare const listStyles: CSSResult;
