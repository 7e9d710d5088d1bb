// The first pass over a file: collects the ids, parents and pages of its comments, but not their texts. Pages and people are kept
// completely, because there are far fewer of them.
import type { CommentAuthor } from '../core/records.js';
import type { CommentEntry, DroppedEntry, Entry, Omitted, NoteEntry, PageEntry, PersonEntry, Repair } from './entry.js';
import { commentIdOf, Fingerprint } from './fingerprint.js';
import { EXAMPLES } from './report.js';
import * as column from './comment-table.js';
import { HAS_ID, HAS_PARENT, revisionState, CommentTable, withReason } from './comment-table.js';

/** The data of a page from all its entries. */
export type SourcePage = Omit<PageEntry, 'type' | 'key'>;

export interface SourcePerson {
  readonly author: CommentAuthor;
  readonly email: string | undefined;
  readonly repairs: readonly Repair[];
}

/** The fingerprint of a comment's text, date and author: 64 bits. */
export const fingerprintOf = (entry: CommentEntry | DroppedEntry, into: Fingerprint): Fingerprint => {
  into.reset();
  if (entry.type === 'dropped') return into.part(entry.reason).part(String(entry.line));
  const { createdAt = '', author, person = '', kind, status, body } = entry;
  return into.part(createdAt).part(author.name).part(person).part(kind).part(status).sample(body.source);
};

/**
 * A copy of a text. In some engines a part of a string keeps the whole string in memory, here a large piece of the file.
 */
const own = (text: string): string => ` ${text}`.slice(1);

const owned = <Texts extends object>(texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]: [string, unknown]) => [name, typeof text === 'string' ? own(text) : text]),
  ) as Texts;

export class FirstPass {
  readonly rows = new CommentTable();
  /** The numbers of pages by their keys. */
  readonly pageNumbers = new Map<string, number>();
  /** The pages by number; `undefined` for pages that only comments refer to. */
  readonly pages: (SourcePage | undefined)[] = [];
  readonly pageKeys: string[] = [];
  readonly people = new Map<string, SourcePerson>();
  /** By the row of a comment that is not imported: the id of its parent, which its replies need. */
  readonly parentsOfDropped = new Map<number, string>();
  readonly omitted = new Map<Omitted, number>();
  readonly repairs = new Map<Repair, number>();
  /** Lines of repairs outside of comments: the first few of each kind. */
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
    // Earlier values are kept, later ones are added. A page is closed or hidden if one of its entries says so.
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
    // Commento repeats a person for each of their comments.
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
