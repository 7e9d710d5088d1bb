// What an act makes of a comment's record, before the back end has stored it.
import type { Act } from './act.js';
import { edit, moderate, react, remove } from './commands.js';
import type { CommentRecord } from './records.js';

/**
 * The record after an act; the same object where that changes nothing.
 *
 * @throws AfterwordError as the back end would
 */
export const afterAct = (record: CommentRecord, act: Act, now: number): CommentRecord => {
  switch (act.type) {
    case 'edit': {
      const { format, source } = act.body;
      return record.body.format === format && record.body.source === source ? record : edit(record, act, now);
    }
    case 'remove':
      return remove(record);
    case 'react':
      return react(record, act);
    case 'moderate':
      return moderate(record, act);
    default:
      // What moderators are told changes nothing that readers see.
      return record;
  }
};

/** An act whose reader has seen the record as it is. */
export const atRevision = (act: Act, { revision }: CommentRecord): Act =>
  'revision' in act ? { ...act, revision } : act;
