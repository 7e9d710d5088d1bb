import type { DecisionReport } from '../../core/adapter.js';
import { type CommentAct, type Item } from './item.js';
/** The items after a decision: some are decided, and some refused because another moderator was faster or the comment is gone. */
export declare const itemsAfter: (before: readonly Item[], act: CommentAct, report: DecisionReport) => readonly Item[];
