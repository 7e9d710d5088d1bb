// What becomes of items by a decision, as the adapter reports it.
import type { Decision, DecisionReport } from '../../core/adapter.js';
import { AfterwordError } from '../../core/errors.js';
import { afterDecision, type CommentAct, type Item, keyFor } from './item.js';

/** The item after an act. Every act but to pin settles the reports. */
const afterAct = (before: Item, act: CommentAct, decision: Decision | undefined): Item => {
  const { record, details } = before;
  const settled = act === 'pin' || act === 'unpin' ? details : details && { ...details, reports: [] };
  const reports = details?.reports ?? [];
  return {
    ...before,
    record: afterDecision(record, act, decision?.to),
    details: settled,
    note: { type: 'done', act },
    undo: decision?.undoableUntil ? { decision: decision.id, act, before: record, reports } : undefined,
  };
};

/** The items after a decision: some are decided, and some refused because another moderator was faster or the comment is gone. */
export const itemsAfter = (before: readonly Item[], act: CommentAct, report: DecisionReport): readonly Item[] => {
  const decisions = new Map(report.decisions.map((one) => [keyFor(one.discussion, one.comment ?? ''), one]));
  const refusals = new Map(report.refused.map((one) => [keyFor(one.discussion, one.comment), one]));
  return before.map((item) => {
    const refusal = refusals.get(item.key);
    if (!refusal) return afterAct(item, act, decisions.get(item.key));
    const { code, record = item.record, decision } = refusal;
    return code === 'conflict'
      ? { ...item, record, note: { type: 'conflict', other: decision }, undo: undefined }
      : { ...item, note: { type: 'failed', error: new AfterwordError(code, act) } };
  });
};
