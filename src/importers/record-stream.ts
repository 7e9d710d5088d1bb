// A later pass over a file: yields its comments as records by the plan, in batches of one discussion each. A few thousand comments are
// held at a time, so that the batches are large enough for a transaction even if the file mixes its pages.
import type { ArchivedComment, ArchivedDiscussion } from '../core/archive.js';
import type { CommentAuthor, CommentBody, CommentId } from '../core/records.js';
import type { CommentEntry, DroppedEntry, Entries, Omitted, Repair } from './entry.js';
import { NearestDate } from './nearest-date.js';
import type { Plan } from './plan.js';
import { impliedRevision } from './revision.js';
import { corrupt } from './source.js';
import type { SourcePerson, FirstPass } from './first-pass.js';

/** A comment that is imported, with its row and its e-mail address. */
export interface StreamedComment {
  readonly row: number;
  readonly record: ArchivedComment;
  readonly email?: string;
}

export interface RecordBatch {
  /** The number of the discussion. */
  readonly discussion: number;
  readonly about: Omit<ArchivedDiscussion, 'comments'>;
  readonly comments: readonly StreamedComment[];
}

/** Called for each comment that is read. */
export interface ImportListener {
  readonly dropped: (row: number, entry: CommentEntry | DroppedEntry) => void;
  readonly accepted: (
    row: number,
    entry: CommentEntry,
    repairs: readonly Repair[],
    omitted: readonly Omitted[],
  ) => void;
}

/** How much is held before it is yielded: comments, and characters of their texts. */
const MOST_COMMENTS = 2000;
const MOST_CHARACTERS = 2 * 2 ** 20;

const STRANGER: readonly Repair[] = ['author'];
const REMOVED: readonly Omitted[] = ['removed-text'];
const NONE: readonly Omitted[] = [];

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

const NOBODY: CommentAuthor = { name: '' };
const NOTHING: CommentBody = { format: 'text', source: '' };

const fileChanged = (): Error => corrupt('The file changed while it was read: nothing more of it is imported.');

const authorOf = (entry: CommentEntry, person: SourcePerson | undefined, writer: string | undefined): CommentAuthor => {
  const author = person
    ? { ...entry.author, ...person.author, name: person.author.name || entry.author.name }
    : entry.author;
  return author.id !== undefined && author.id === writer ? { ...author, role: 'author' } : author;
};

export class RecordStream {
  readonly #firstPass: FirstPass;
  readonly #plan: Plan;
  readonly #listener: ImportListener;
  readonly #described = new Set<number>();
  #pending = new Map<number, StreamedComment[]>();
  #comments = 0;
  #characters = 0;
  #row = 0;
  readonly #nearest: NearestDate;

  constructor(firstPass: FirstPass, plan: Plan, listener: ImportListener) {
    this.#firstPass = firstPass;
    this.#plan = plan;
    this.#listener = listener;
    this.#nearest = new NearestDate(firstPass, plan);
  }

  async *batches(entries: Entries): AsyncGenerator<RecordBatch> {
    for await (const batch of entries)
      for (const entry of batch) {
        if (entry.type !== 'comment' && entry.type !== 'dropped') continue;
        this.#take(entry);
        if (this.#comments >= MOST_COMMENTS || this.#characters >= MOST_CHARACTERS) yield* this.#flush();
      }
    if (this.#row !== this.#firstPass.rows.count) throw fileChanged();
    yield* this.#flush();
    // Closed discussions without comments.
    for (const [number, { isHidden, closed }] of this.#plan.discussions.entries())
      if (!isHidden && closed && !this.#described.has(number)) yield this.#batch(number, []);
  }

  #batch(discussion: number, comments: readonly StreamedComment[]): RecordBatch {
    const { id, title, url, closed } = this.#plan.discussions[discussion]!;
    if (this.#described.has(discussion)) return { discussion, about: { id }, comments };
    this.#described.add(discussion);
    const about = {
      id,
      ...(title !== undefined && { title }),
      ...(url !== undefined && { url }),
      ...(closed !== undefined && { closed }),
    };
    return { discussion, about, comments };
  }

  *#flush(): Generator<RecordBatch> {
    const pending = this.#pending;
    this.#pending = new Map();
    this.#comments = 0;
    this.#characters = 0;
    for (const [discussion, comments] of pending) yield this.#batch(discussion, comments);
  }

  #take(entry: CommentEntry | DroppedEntry): void {
    const row = this.#row;
    this.#row += 1;
    if (!this.#plan.isSame(row, entry)) throw fileChanged();
    const reason = this.#plan.reasonOf(row);
    if (entry.type === 'dropped' || reason) {
      this.#listener.dropped(row, entry);
      return;
    }
    const accepted = this.#recordOf(row, entry);
    const discussion = this.#plan.discussionOf(row);
    const held = this.#pending.get(discussion);
    if (held) held.push(accepted);
    else this.#pending.set(discussion, [accepted]);
    this.#comments += 1;
    this.#characters += accepted.record.body.source.length;
  }

  #recordOf(row: number, entry: CommentEntry): StreamedComment {
    const { person: key, createdAt, editedAt, status, kind, reactions, pinned, revision, repairs = [] } = entry;
    const plan = this.#plan;
    const person = key === undefined ? undefined : this.#firstPass.people.get(key);
    const { id: discussion } = plan.discussions[plan.discussionOf(row)]!;
    // The text and the author of removed comments are not imported, except from an archive, which has erased them itself.
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
    this.#listener.accepted(row, entry, all, isErased && (entry.body.source || author.name) ? REMOVED : NONE);
    return email ? { row, record, email } : { row, record };
  }

  #writerOf({ page }: CommentEntry): string | undefined {
    const { pageNumbers, pages } = this.#firstPass;
    return pages[pageNumbers.get(page) ?? -1]?.author;
  }
}

/** The e-mail addresses of comments by their ids. */
export const emailsIn = (comments: readonly StreamedComment[]): ReadonlyMap<CommentId, string> =>
  new Map(comments.flatMap(({ record, email }) => (email === undefined ? [] : [[record.id, email]])));
