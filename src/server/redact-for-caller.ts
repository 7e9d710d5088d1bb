// What of an adapter's answer a reader is told. Who does not say who they are shares answers with all others who don't, and of
// an adapter that has one reader nobody is that one: neither is told that anything is theirs.
import type { Adapter } from '../core/adapter.js';
import type { Caller } from '../core/caller.js';
import { withOwnReactions } from '../core/commands.js';
import { withoutOwnership, type CommentRecord } from '../core/records.js';

const isNeverMine = (): boolean => false;

/** A record as this caller may have it; the same object where nothing has to be left out. */
export const redactForCaller =
  ({ multiUser }: Pick<Adapter, 'multiUser'>, caller: Caller | undefined) =>
  (record: CommentRecord): CommentRecord =>
    multiUser && caller ? record : withOwnReactions(withoutOwnership(record), isNeverMine);
