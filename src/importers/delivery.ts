// A later reading of a surveyed file: its comments as records, in batches of one discussion each, as the plan says. What is held
// is a few thousand comments at a time, so that files that go from page to page still give batches worth a transaction.
import type { ArchivedComment, ArchivedDiscussion } from '../core/archive.js';
import type { CommentAuthor, CommentBody, CommentId } from '../core/records.js';
import type { CommentEntry, DroppedEntry, Entries, Leftover, Repair } from './entry.js';
import { NearestDate } from './nearest-date.js';
import type { Plan } from './plan.js';
import { impliedRevision } from './revision.js';
import { corrupt } from './source.js';
import type { Person, Survey } from './survey.js';

/** A comment as it comes along, and what is known of how it came to be so. */
export interface Delivered {
  readonly row: number;
  readonly record: ArchivedComment;
  readonly email?: string;
}

export interface Batch {
  /** The number of the discussion. */
  readonly discussion: number;
  readonly about: Omit<ArchivedDiscussion, 'comments'>;
  readonly comments: readonly Delivered[];
}

/** What is told of each comment that passes. */
export interface Telling {
  readonly dropped: (row: number, entry: CommentEntry | DroppedEntry) => void;
  readonly delivered: (row: number, entry: CommentEntry, repairs: readonly Repair[], left: readonly Leftover[]) => void;
}

/** How much is held before it is handed on: comments, and characters of what they say. */
const MOST_COMMENTS = 2000;
const MOST_CHARACTERS = 2 * 2 ** 20;

const STRANGER: readonly Repair[] = ['author'];
const REMOVED: readonly Leftover[] = ['removed-text'];
const NONE: readonly Leftover[] = [];

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

const NOBODY: CommentAuthor = { name: '' };
const NOTHING: CommentBody = { format: 'text', source: '' };

const changed = (): Error => corrupt('The file changed while it was read: nothing more of it is taken.');

const authorOf = (entry: CommentEntry, person: Person | undefined, writer: string | undefined): CommentAuthor => {
  const author = person
    ? { ...entry.author, ...person.author, name: person.author.name || entry.author.name }
    : entry.author;
  return author.id !== undefined && author.id === writer ? { ...author, role: 'author' } : author;
};

export class Delivery {
  readonly #survey: Survey;
  readonly #plan: Plan;
  readonly #telling: Telling;
  readonly #told = new Set<number>();
  #held = new Map<number, Delivered[]>();
  #comments = 0;
  #characters = 0;
  #row = 0;
  readonly #nearest: NearestDate;

  constructor(survey: Survey, plan: Plan, telling: Telling) {
    this.#survey = survey;
    this.#plan = plan;
    this.#telling = telling;
    this.#nearest = new NearestDate(survey, plan);
  }

  async *batches(entries: Entries): AsyncGenerator<Batch> {
    for await (const handful of entries)
      for (const entry of handful) {
        if (entry.type !== 'comment' && entry.type !== 'dropped') continue;
        this.#take(entry);
        if (this.#comments >= MOST_COMMENTS || this.#characters >= MOST_CHARACTERS) yield* this.#handOn();
      }
    if (this.#row !== this.#survey.rows.count) throw changed();
    yield* this.#handOn();
    // Discussions that are closed and in which nobody said anything.
    for (const [number, { isHidden, closed }] of this.#plan.discussions.entries())
      if (!isHidden && closed && !this.#told.has(number)) yield this.#batch(number, []);
  }

  #batch(discussion: number, comments: readonly Delivered[]): Batch {
    const { id, title, url, closed } = this.#plan.discussions[discussion]!;
    if (this.#told.has(discussion)) return { discussion, about: { id }, comments };
    this.#told.add(discussion);
    const about = {
      id,
      ...(title !== undefined && { title }),
      ...(url !== undefined && { url }),
      ...(closed !== undefined && { closed }),
    };
    return { discussion, about, comments };
  }

  *#handOn(): Generator<Batch> {
    const held = this.#held;
    this.#held = new Map();
    this.#comments = 0;
    this.#characters = 0;
    for (const [discussion, comments] of held) yield this.#batch(discussion, comments);
  }

  #take(entry: CommentEntry | DroppedEntry): void {
    const row = this.#row;
    this.#row += 1;
    if (!this.#plan.isSame(row, entry)) throw changed();
    const reason = this.#plan.reasonOf(row);
    if (entry.type === 'dropped' || reason) {
      this.#telling.dropped(row, entry);
      return;
    }
    const delivered = this.#deliver(row, entry);
    const discussion = this.#plan.discussionOf(row);
    const held = this.#held.get(discussion);
    if (held) held.push(delivered);
    else this.#held.set(discussion, [delivered]);
    this.#comments += 1;
    this.#characters += delivered.record.body.source.length;
  }

  #deliver(row: number, entry: CommentEntry): Delivered {
    const { person: key, createdAt, editedAt, status, kind, reactions, pinned, revision, repairs = [] } = entry;
    const plan = this.#plan;
    const person = key === undefined ? undefined : this.#survey.people.get(key);
    const { id: discussion } = plan.discussions[plan.discussionOf(row)]!;
    // What was taken down is not kept: not who said it either. An archive knows itself what it keeps.
    const isErased = status === 'removed' && revision === undefined;
    const author = authorOf(entry, person, this.#writerOf(entry));
    const record: Writable<ArchivedComment> = {
      id: plan.idOf(row, entry),
      discussion,
      parent: plan.parentOf(row, entry),
      author: isErased ? NOBODY : author,
      body: isErased ? NOTHING : entry.body,
      createdAt: this.#nearest.of(row, entry.page, createdAt),
      status,
      kind,
      revision: revision ?? impliedRevision(entry),
    };
    if (entry.imported !== undefined) record.imported = entry.imported;
    if (!isErased) {
      if (editedAt) record.editedAt = editedAt;
      if (reactions) record.reactions = reactions;
      if (pinned) record.pinned = pinned;
    }
    const email = isErased ? '' : entry.email || person?.email;
    const isStranger = key !== undefined && !person && !author.name && !isErased;
    const planned = plan.repairsOf(row);
    const all = isStranger || planned.length ? [...repairs, ...(isStranger ? STRANGER : []), ...planned] : repairs;
    this.#telling.delivered(row, entry, all, isErased && (entry.body.source || author.name) ? REMOVED : NONE);
    return email ? { row, record, email } : { row, record };
  }

  #writerOf({ page }: CommentEntry): string | undefined {
    const { pageNumbers, pages } = this.#survey;
    return pages[pageNumbers.get(page) ?? -1]?.author;
  }
}

/** Records that are one discussion's, and the addresses that go with them. */
export const emailsIn = (comments: readonly Delivered[]): ReadonlyMap<CommentId, string> =>
  new Map(comments.flatMap(({ record, email }) => (email === undefined ? [] : [[record.id, email]])));
