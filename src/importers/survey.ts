// The first reading of a file: what its comments are called, what they hang from and where they stand, in 36 bytes for each, so
// that a million fit into the memory of a small machine. Nothing of what they say is held. Pages and people are held whole:
// there are far fewer of them.
import type { CommentAuthor } from '../core/records.js';
import type { CommentEntry, DroppedEntry, Drop, Entry, Leftover, PageEntry, PersonEntry, Repair } from './entry.js';
import { DROPS } from './entry.js';
import { commentIdOf, Fingerprint } from './fingerprint.js';

/** The columns of a row, 32 bits each. */
export const PAGE = 0;
export const ID_LOW = 1;
export const ID_HIGH = 2;
/** The parent's fingerprint; later, by repairs.ts, the parent's number plus one, and a mark. */
export const PARENT_LOW = 3;
export const PARENT_HIGH = 4;
/** Seconds since 1970. */
export const TIME = 5;
/** A fingerprint of what it says, when and by whom. */
export const CONTENT_LOW = 6;
export const CONTENT_HIGH = 7;
export const STATE = 8;
const COLUMNS = 9;

/** What the column `STATE` holds: bits, the number of the reason why it is dropped (or 0), what was repaired, a revision. */
export const HAS_ID = 1;
export const HAS_PARENT = 2;
export const HAS_REVISION = 4;
const REASON = 8;
const REASONS = 7;
const REPAIR = 64;
/** What plan.ts puts right. */
const PLANNED = ['missing-parent', 'dropped-parent', 'cycle', 'no-id', 'repeated-id', 'taken-id'] as const;
const REVISION = 2 ** 12;
const HIGHEST_REVISION = 2 ** 20 - 1;

export type PlannedRepair = (typeof PLANNED)[number];

export const reasonOf = (state: number): Drop | undefined => DROPS[((state / REASON) & REASONS) - 1];
export const withReason = (state: number, reason: Drop): number =>
  ((state & ~(REASONS * REASON)) | ((DROPS.indexOf(reason) + 1) * REASON)) >>> 0;
export const revisionOf = (state: number): number => Math.floor(state / REVISION);
const bitOf = (repair: PlannedRepair): number => REPAIR << PLANNED.indexOf(repair);
export const isRepaired = (state: number, repair: PlannedRepair): boolean => (state & bitOf(repair)) !== 0;
export const withRepair = (state: number, repair: PlannedRepair): number => (state | bitOf(repair)) >>> 0;
export const repairsOf = (state: number): readonly PlannedRepair[] =>
  PLANNED.filter((repair) => isRepaired(state, repair));

/** Rows in blocks, so that growing never copies what is there. */
export class Rows {
  readonly #blocks: Uint32Array[] = [];
  count = 0;

  add(): number {
    if (this.count % BLOCK === 0) this.#blocks.push(new Uint32Array(BLOCK * COLUMNS));
    this.count += 1;
    return this.count - 1;
  }

  get(row: number, column: number): number {
    return (this.#blocks[Math.floor(row / BLOCK)] as Uint32Array)[(row % BLOCK) * COLUMNS + column] as number;
  }

  set(row: number, column: number, value: number): void {
    (this.#blocks[Math.floor(row / BLOCK)] as Uint32Array)[(row % BLOCK) * COLUMNS + column] = value;
  }
}

const BLOCK = 4096;

/** A page as all its entries together tell of it. */
export type Page = Omit<PageEntry, 'type' | 'key'>;

export interface Person {
  readonly author: CommentAuthor;
  readonly email: string | undefined;
  readonly repairs: readonly Repair[];
}

/** What a comment says, when and by whom, in 64 bits. */
export const fingerprintOf = (entry: CommentEntry | DroppedEntry, into: Fingerprint): Fingerprint => {
  into.reset();
  if (entry.type === 'dropped') return into.part(entry.reason).part(String(entry.line));
  const { createdAt = '', author, person = '', kind, status, body } = entry;
  return into.part(createdAt).part(author.name).part(person).part(kind).part(status).glimpse(body.source);
};

/**
 * A text of its own. What a parser cuts out of a file is, in some engines, a window on the piece of the file it stood in, and
 * holds all of that.
 */
const own = (text: string): string => ` ${text}`.slice(1);

const owned = <Texts extends object>(texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]: [string, unknown]) => [name, typeof text === 'string' ? own(text) : text]),
  ) as Texts;

export class Survey {
  readonly rows = new Rows();
  /** By key: their numbers. */
  readonly pageNumbers = new Map<string, number>();
  /** By number; `undefined` for those that only comments name. */
  readonly pages: (Page | undefined)[] = [];
  readonly pageKeys: string[] = [];
  readonly people = new Map<string, Person>();
  /** Of comments that do not come along: the ids of what they hang from, for what hangs from them. */
  readonly parentsOfDropped = new Map<number, string>();
  readonly left = new Map<Leftover, number>();
  readonly repairs = new Map<Repair, number>();
  readonly #fingerprint = new Fingerprint();

  take(entry: Entry): void {
    switch (entry.type) {
      case 'page': {
        const { type: _type, key, ...page } = entry;
        this.#takePage(key, page);
        break;
      }
      case 'person':
        this.#takePerson(entry);
        break;
      case 'note':
        if (entry.left) this.#count(this.left, entry.left, entry.count);
        if (entry.repair) this.#count(this.repairs, entry.repair, entry.count);
        break;
      case 'comment':
      case 'dropped':
        this.#takeComment(entry);
        break;
    }
  }

  #count<Key>(counts: Map<Key, number>, key: Key, count = 1): void {
    counts.set(key, (counts.get(key) ?? 0) + count);
  }

  #numberOf(key: string): number {
    let number = this.pageNumbers.get(key);
    if (number === undefined) {
      const name = own(key);
      this.pageNumbers.set(name, (number = this.pages.length));
      this.pages.push(undefined);
      this.pageKeys.push(name);
    }
    return number;
  }

  #takePage(key: string, page: Page): void {
    const number = this.#numberOf(key);
    const known = this.pages[number];
    // What was told first stays, what is told later is added; closed and hidden is what is so anywhere.
    if (!known) this.pages[number] = owned(page);
    else if (Object.keys(page).some((name) => !known[name as keyof Page]))
      this.pages[number] = {
        ...owned(page),
        ...known,
        ...((page.closed || known.closed) && { closed: true }),
        ...((page.hidden || known.hidden) && { hidden: true }),
      };
  }

  #takePerson({ key, author, email, repairs = [], left = [] }: PersonEntry): void {
    // Commento tells of a person once for each of their comments.
    if (this.people.has(key)) return;
    this.people.set(own(key), { author: owned(author), email: email ? own(email) : undefined, repairs });
    for (const one of left) this.#count(this.left, one);
  }

  #takeComment(entry: CommentEntry | DroppedEntry): void {
    const { rows } = this;
    const row = rows.add();
    const print = this.#fingerprint.reset();
    rows.set(row, PAGE, this.#numberOf(entry.page));
    print.text(commentIdOf(entry.id));
    rows.set(row, ID_LOW, print.low);
    rows.set(row, ID_HIGH, print.high);
    let state = entry.id ? HAS_ID : 0;
    if (entry.parent !== null) {
      print.reset().text(commentIdOf(entry.parent));
      rows.set(row, PARENT_LOW, print.low);
      rows.set(row, PARENT_HIGH, print.high);
      state |= HAS_PARENT;
    }
    fingerprintOf(entry, print);
    rows.set(row, CONTENT_LOW, print.low);
    rows.set(row, CONTENT_HIGH, print.high);
    if (entry.type === 'dropped') {
      state = withReason(state, entry.reason);
      if (entry.parent !== null) this.parentsOfDropped.set(row, own(commentIdOf(entry.parent)));
    } else {
      const { createdAt, revision, left = [] } = entry;
      if (createdAt) rows.set(row, TIME, Math.max(0, Date.parse(createdAt) / 1000));
      if (revision !== undefined)
        state += HAS_REVISION + Math.min(HIGHEST_REVISION, Math.max(0, Math.trunc(revision))) * REVISION;
      for (const one of left) this.#count(this.left, one);
    }
    rows.set(row, STATE, state);
  }
}
