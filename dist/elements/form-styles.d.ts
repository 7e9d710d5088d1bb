import { type CSSResult } from 'lit';
export declare const formStyles: CSSResult;
