// Removes from a record what the caller may not see. Anonymous callers share cached answers, and an adapter for a single reader does not
// know who calls: so in both cases no comment and no reaction is marked as the caller's own.
import type { Adapter } from '../core/adapter.js';
import type { Caller } from '../core/caller.js';
import { withOwnReactions } from '../core/commands.js';
import { withoutOwnership, type CommentRecord } from '../core/records.js';

const isNeverMine = (): boolean => false;

/** A record as this caller may see it; the same object if nothing has to be removed. */
export const redactForCaller =
  ({ multiUser }: Pick<Adapter, 'multiUser'>, caller: Caller | undefined) =>
  (record: CommentRecord): CommentRecord =>
    multiUser && caller ? record : withOwnReactions(withoutOwnership(record), isNeverMine);
