import { type TemplateResult } from 'lit';
import type { DayStatistics } from '../../core/adapter.js';
import type { Words } from './words.js';
/** @param days all days of the span, the oldest first */
export declare const dayTable: (days: readonly DayStatistics[], { messages, localizer }: Words) => TemplateResult;
