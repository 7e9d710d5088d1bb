// The first reading of a file: what its comments are called, what they hang from and where they stand. Nothing of what they say is
// held. Pages and people are held whole: there are far fewer of them.
import type { CommentAuthor } from '../core/records.js';
import type { CommentEntry, DroppedEntry, Entry, Omitted, NoteEntry, PageEntry, PersonEntry, Repair } from './entry.js';
import { commentIdOf, Fingerprint } from './fingerprint.js';
import { EXAMPLES } from './report.js';
import * as column from './comment-table.js';
import { HAS_ID, HAS_PARENT, revisionState, CommentTable, withReason } from './comment-table.js';

/** A page as all its entries together tell of it. */
export type SourcePage = Omit<PageEntry, 'type' | 'key'>;

export interface SourcePerson {
  readonly author: CommentAuthor;
  readonly email: string | undefined;
  readonly repairs: readonly Repair[];
}

/** What a comment says, when and by whom, in 64 bits. */
export const fingerprintOf = (entry: CommentEntry | DroppedEntry, into: Fingerprint): Fingerprint => {
  into.reset();
  if (entry.type === 'dropped') return into.part(entry.reason).part(String(entry.line));
  const { createdAt = '', author, person = '', kind, status, body } = entry;
  return into.part(createdAt).part(author.name).part(person).part(kind).part(status).sample(body.source);
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

export class FirstPass {
  readonly rows = new CommentTable();
  /** By key: their numbers. */
  readonly pageNumbers = new Map<string, number>();
  /** By number; `undefined` for those that only comments name. */
  readonly pages: (SourcePage | undefined)[] = [];
  readonly pageKeys: string[] = [];
  readonly people = new Map<string, SourcePerson>();
  /** Of comments that do not come along: the ids of what they hang from, for what hangs from them. */
  readonly parentsOfDropped = new Map<number, string>();
  readonly omitted = new Map<Omitted, number>();
  readonly repairs = new Map<Repair, number>();
  /** Lines of what was put right and is no comment: the first few of each kind. */
  readonly repairLines = new Map<Repair, number[]>();
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
        if (entry.omitted) this.#count(this.omitted, entry.omitted, entry.count);
        if (entry.repair) this.#takeRepair(entry.repair, entry);
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

  #takeRepair(repair: Repair, { line = 0, count = 1 }: NoteEntry): void {
    this.#count(this.repairs, repair, count);
    const lines = this.repairLines.get(repair) ?? [];
    if (line && lines.length < EXAMPLES && !lines.includes(line)) lines.push(line);
    this.repairLines.set(repair, lines);
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

  #takePage(key: string, page: SourcePage): void {
    const number = this.#numberOf(key);
    const known = this.pages[number];
    // What was told first stays, what is told later is added; closed and hidden is what is so anywhere.
    if (!known) this.pages[number] = owned(page);
    else if (Object.keys(page).some((name) => !known[name as keyof SourcePage]))
      this.pages[number] = {
        ...owned(page),
        ...known,
        ...((page.closed || known.closed) && { closed: true }),
        ...((page.hidden || known.hidden) && { hidden: true }),
      };
  }

  #takePerson({ key, author, email, repairs = [], omitted = [] }: PersonEntry): void {
    // Commento tells of a person once for each of their comments.
    if (this.people.has(key)) return;
    this.people.set(own(key), { author: owned(author), email: email ? own(email) : undefined, repairs });
    for (const one of omitted) this.#count(this.omitted, one);
  }

  #takeComment(entry: CommentEntry | DroppedEntry): void {
    const { rows } = this;
    const row = rows.add();
    const print = this.#fingerprint.reset();
    rows.set(row, column.PAGE, this.#numberOf(entry.page));
    print.text(commentIdOf(entry.id));
    rows.set(row, column.ID_LOW, print.low);
    rows.set(row, column.ID_HIGH, print.high);
    let state = entry.id ? HAS_ID : 0;
    if (entry.parent !== null) {
      print.reset().text(commentIdOf(entry.parent));
      rows.set(row, column.PARENT_LOW, print.low);
      rows.set(row, column.PARENT_HIGH, print.high);
      state |= HAS_PARENT;
    }
    if (entry.type === 'comment' && entry.root !== undefined) {
      print.reset().text(commentIdOf(entry.root));
      rows.set(row, column.ROOT_LOW, print.low);
      rows.set(row, column.ROOT_HIGH, print.high);
    }
    fingerprintOf(entry, print);
    rows.set(row, column.CONTENT_LOW, print.low);
    rows.set(row, column.CONTENT_HIGH, print.high);
    if (entry.type === 'dropped') {
      state = withReason(state, entry.reason);
      if (entry.parent !== null) this.parentsOfDropped.set(row, own(commentIdOf(entry.parent)));
    } else {
      const { createdAt, revision, omitted = [] } = entry;
      if (createdAt) rows.set(row, column.TIME, Math.max(0, Date.parse(createdAt) / 1000));
      if (revision !== undefined) state += revisionState(revision);
      for (const one of omitted) this.#count(this.omitted, one);
    }
    rows.set(row, column.STATE, state);
  }
}
