import { type TemplateResult } from 'lit';
import type { CommentRecord, DiscussionId } from '../core/records.js';
import type { Messages } from '../locales/locale.js';
import type { Localizer } from './localizer.js';
/**
 * @param here the discussion on this page
 * @param onLink called when the reader follows the link
 */
export declare const ownRecord: (record: CommentRecord, here: DiscussionId, words: Messages, localizer: Localizer, onLink: () => void) => TemplateResult;
