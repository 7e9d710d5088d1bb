// What becomes of a record that is restored, as a function. Every store that keeps records itself (memory, IndexedDB, SQL) uses
// it, so all stores agree, and differ only in where they put the result.
//
// There are two ways to restore. The records of an archive have revisions: the higher one wins. The export of another system has
// no revisions, so it is merged. Three states are compared: what the last import stored (the base), what is stored now, and what
// the export says. A record that was not changed here since the last import becomes what the export says. A record that was
// changed here stays, and is counted as kept.
// The base is not stored itself, because it may have words that somebody has removed since. Only its fingerprint is stored, and
// the counts of its reactions: with them, reactions given here and there since then are added up.
import type { ArchivedComment } from './archive.js';
import { Fingerprint } from './fingerprint.js';
import { stateNumber, withoutOwnership, withoutWords, type CommentRecord } from './records.js';

export interface HeldRecord {
  readonly record: CommentRecord;
  /** The base, as `importedOf` writes it. Absent if the record was not imported, or before this was stored. */
  readonly imported?: string | undefined;
  /** Whether a reader wrote it here. */
  readonly isOwn?: boolean;
}

export interface Merged {
  /** `kept`: it differs from what is given, and stays as it is. */
  readonly outcome: 'added' | 'changed' | 'unchanged' | 'kept';
  /** The record to store; the same object as before if nothing changes. */
  readonly record: CommentRecord;
  readonly imported: string | undefined;
}

export interface MergeOptions {
  readonly merge?: boolean | undefined;
  /** Whether the record may get another parent. */
  readonly canMove?: boolean;
}

type Counts = Readonly<Record<string, number>>;
type Base = readonly [print: string, counts: Counts];

/** A text without characters that some stores cannot keep, so that they make no difference. */
const plain = (text: string | undefined): string | null => text?.replace(/[\0\p{Cs}]/gu, '\ufffd') ?? null;
const timeOf = (date: string | undefined): number | null => (date === undefined ? null : Date.parse(date));

/** Everything that a record says, except its reactions and its parent. Removed records say nothing, so all are the same. */
const contentOf = ({ status, kind, author, body, createdAt, editedAt, pinned }: CommentRecord): string =>
  status === 'removed' && !body.source
    ? status
    : JSON.stringify([
        status,
        kind,
        timeOf(createdAt),
        timeOf(editedAt),
        pinned ?? false,
        ...[author.id, author.name, author.url, author.avatar, author.role, body.format, body.source].map(plain),
      ]);

const printOf = (content: string): string => new Fingerprint().text(content).toString();

const countsOf = ({ reactions = {} }: CommentRecord): Counts =>
  Object.fromEntries(Object.entries(reactions).map(([name, { count }]) => [name, count]));

const countOf = (counts: Counts, name: string): number => (Object.hasOwn(counts, name) ? (counts[name] ?? 0) : 0);

const namesIn = (...all: readonly Counts[]): Set<string> => new Set(all.flatMap((counts) => Object.keys(counts)));

const isEqual = (one: Counts, other: Counts): boolean =>
  [...namesIn(one, other)].every((name) => countOf(one, name) === countOf(other, name));

/** What an import stores of a record for the next import: a fingerprint, and the counts of its reactions. */
const importedOf = (content: string, counts: Counts): string => JSON.stringify([printOf(content), counts]);

const baseIn = (imported: string | undefined): Base | undefined => {
  try {
    const [print, counts] = JSON.parse(imported ?? '') as Base;
    return typeof print === 'string' && typeof counts === 'object' && counts !== null ? [print, counts] : undefined;
  } catch {
    return undefined;
  }
};

/** Whether nobody has changed it here: it was imported before the base was stored, and is still in its first state. */
const isPristine = ({ record: { revision, editedAt }, isOwn }: HeldRecord): boolean =>
  revision === 1 && editedAt === undefined && !isOwn;

const withReactions = (
  record: CommentRecord,
  counts: Counts,
  { reactions: held = {} }: CommentRecord,
): CommentRecord => {
  const { reactions: _, ...rest } = record;
  const reactions = Object.entries(counts).flatMap(([name, count]) =>
    count > 0 ? [[name, { count, mine: Object.hasOwn(held, name) && (held[name]?.mine ?? false) }] as const] : [],
  );
  return reactions.length ? { ...rest, reactions: Object.fromEntries(reactions) } : rest;
};

const mergeInto = (held: HeldRecord, given: CommentRecord, canMove: boolean): Merged => {
  const { record } = held;
  const [here, there] = [contentOf(record), contentOf(given)];
  const [countsHere, countsThere] = [countsOf(record), countsOf(given)];
  const base = baseIn(held.imported) ?? (isPristine(held) ? ([printOf(here), countsHere] as const) : undefined);
  const isSame = here === there;
  const isTaken = !isSame && base !== undefined && base[0] === printOf(here);
  const isGone = record.status === 'removed' || given.status === 'removed';
  const counts =
    base && !isGone
      ? Object.fromEntries(
          [...namesIn(countsHere, countsThere)].map((name) => [
            name,
            Math.max(0, countOf(countsHere, name) + countOf(countsThere, name) - countOf(base[1], name)),
          ]),
        )
      : countsHere;
  const areReactionsKept = !base && !isGone && !isEqual(countsHere, countsThere);
  const isCounted = !isEqual(counts, countsHere);
  const isMoved = given.parent !== record.parent && canMove;
  const isKept = (!isSame && !isTaken) || areReactionsKept || (given.parent !== record.parent && !isMoved);

  const print = isSame || isTaken ? printOf(there) : base?.[0];
  const imported = print === undefined ? held.imported : JSON.stringify([print, countsThere]);
  if (!isTaken && !isCounted && !isMoved) return { outcome: isKept ? 'kept' : 'unchanged', record, imported };
  const said = isTaken ? { ...given, parent: record.parent } : record;
  const merged = given.status === 'removed' && isTaken ? said : withReactions(said, counts, record);
  return {
    outcome: isKept ? 'kept' : 'changed',
    record: {
      ...merged,
      ...(isMoved && { parent: given.parent }),
      revision: Math.max(record.revision + 1, isTaken ? given.revision : 0),
      ...(record.reactionsRevision && { reactionsRevision: record.reactionsRevision }),
    },
    imported,
  };
};

/** What becomes of a record that is restored. An archive cannot make it the reader's own; if it is already, it stays so. */
export const restored = (held: HeldRecord | undefined, given: ArchivedComment, options?: MergeOptions): Merged => {
  const merged = restoredAsAnybodys(held, withoutOwnership(given), options);
  const { record } = merged;
  const isMine = held?.record.mine && !record.mine && record.status !== 'removed';
  return isMine ? { ...merged, record: { ...record, mine: true } } : merged;
};

const restoredAsAnybodys = (
  held: HeldRecord | undefined,
  { imported, ...named }: ArchivedComment,
  { merge = false, canMove = true }: MergeOptions = {},
): Merged => {
  // The words of a removed comment are not stored again, even if an archive still has them.
  const given = named.status === 'removed' && named.body.source ? withoutWords(named, 'removed') : named;
  if (!held)
    return {
      outcome: 'added',
      record: given,
      imported: merge ? importedOf(contentOf(given), countsOf(given)) : imported,
    };
  if (merge) return mergeInto(held, given, canMove);
  const { record } = held;
  if (stateNumber(given) > stateNumber(record))
    return { outcome: 'changed', record: given, imported: imported ?? held.imported };
  const isSame = contentOf(given) === contentOf(record) && isEqual(countsOf(given), countsOf(record));
  return { outcome: isSame ? 'unchanged' : 'kept', record, imported: held.imported ?? imported };
};

export const noOutcomes = (): Record<Merged['outcome'], number> => ({ added: 0, changed: 0, unchanged: 0, kept: 0 });
