// Why a comment waits, or is spam, as its row has it: a list of reasons, in JSON. Rows of earlier versions have a list of names.
import type { Caller } from '../../core/caller.js';
import type { HeldReason } from '../../core/held-reason.js';
import type { CommentRecord } from '../../core/records.js';
import { storable } from './rows.js';

/** For the row of a comment that this caller adds or edits; `null` if it does not wait and is no spam. */
export const heldForOf = (caller: Caller | undefined, { status }: Pick<CommentRecord, 'status'>): string | null =>
  (status === 'pending' || status === 'spam') && caller?.heldFor?.length
    ? storable(JSON.stringify(caller.heldFor))
    : null;

export const heldReasonsIn = (json: string | null): readonly HeldReason[] =>
  json === null
    ? []
    : (JSON.parse(json) as readonly (HeldReason | string)[]).map((one) =>
        typeof one === 'string' ? { rule: one } : one,
      );
