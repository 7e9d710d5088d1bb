import { type TemplateResult } from 'lit';
import type { ReadyState } from '../core/discussion-state.js';
import type { Localizer } from './localizer.js';
/** @param heading the article's title, where the page says it */
export declare const titleOf: ({ total, title: known, nodesById }: ReadyState, localizer: Localizer, heading?: string) => TemplateResult | string;
