// What becomes of a record that is restored, as a function: every store that keeps records itself (memory, IndexedDB, SQL) asks
// it, so that they agree and differ only in where the result is put.
//
// Two ways to restore. An archive's records count their revisions: the higher one wins. Another system's export has no revisions, so
// it is merged, three ways: what the last import wrote (the base), what is here, and what the export says now. What was not
// changed here since takes what the export says; what was changed here stays and is counted as kept. Of the base only a
// fingerprint is held, because what somebody had removed must not be found there; and the counts of its reactions, to which
// those given here since are added.
import type { ArchivedComment } from './archive.js';
import { Fingerprint } from './fingerprint.js';
import { stateNumber, withoutOwnership, withoutWords, type CommentRecord } from './records.js';

export interface HeldRecord {
  readonly record: CommentRecord;
  /** What the last import wrote, as `importedOf` has it; absent where none did, or did so before that was noted. */
  readonly imported?: string | undefined;
  /** A reader wrote it here. */
  readonly isOwn?: boolean;
}

export interface Merged {
  /** `kept`: it differs from what was given, and what is here stays. */
  readonly outcome: 'added' | 'changed' | 'unchanged' | 'kept';
  /** What is to be stored; the held record itself when that is as it should be. */
  readonly record: CommentRecord;
  readonly imported: string | undefined;
}

export interface MergeOptions {
  readonly merge?: boolean | undefined;
  /** Whether the record may come under another parent; otherwise it stays where it is. */
  readonly canMove?: boolean;
}

type Counts = Readonly<Record<string, number>>;
type Base = readonly [print: string, counts: Counts];

/** What no store can hold is no difference. */
const plain = (text: string | undefined): string | null => text?.replace(/[\0\p{Cs}]/gu, '\ufffd') ?? null;
const timeOf = (date: string | undefined): number | null => (date === undefined ? null : Date.parse(date));

/** All that a record says, but for its reactions and its place. Of what was removed nothing is left to differ. */
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

/** What an import writes down of a record, for the import after it: a fingerprint, and the counts of its reactions. */
const importedOf = (content: string, counts: Counts): string => JSON.stringify([printOf(content), counts]);

const baseIn = (imported: string | undefined): Base | undefined => {
  try {
    const [print, counts] = JSON.parse(imported ?? '') as Base;
    return typeof print === 'string' && typeof counts === 'object' && counts !== null ? [print, counts] : undefined;
  } catch {
    return undefined;
  }
};

/** Nobody can have changed it here: what came before imports were noted and is in its first state. */
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
  const imported = print === undefined || (!base && !isSame) ? held.imported : JSON.stringify([print, countsThere]);
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

/** What restoring a record comes to. Whose it is, no archive can say; that a held one is the reader's own stays. */
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
  // What was taken down is not told again, whatever an archive still holds of it.
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
