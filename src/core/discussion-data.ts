// What is known of a discussion, as plain data, and what becomes of it with each page: pure functions from data to data, which know
// no adapter and no clock. Records given to them keep the contract. What becomes of it with a change is in data-changes.ts.
import type { CommentPage, ListQuery, Permission, Session } from './adapter.js';
import type { DiscussionState, ReadyState } from './discussion-state.js';
import type { AfterwordError } from './errors.js';
import { stateNumber, type CommentId, type CommentRecord } from './records.js';
import type { Delivery, Thread } from './thread.js';

export interface DiscussionData {
  /** What is shown, with what is hidden of it. */
  readonly records: ReadonlyMap<CommentId, CommentRecord>;
  /** What came from elsewhere and is not shown yet. */
  readonly unseen: ReadonlyMap<CommentId, CommentRecord>;
  /** Changes of comments whose page is still to come. */
  readonly deferred: readonly CommentRecord[];
  /** What this reader wrote or changed since the first page was asked for, which may not know of it. */
  readonly own: readonly CommentRecord[];
  /** The newest page of roots, brought up to date by changes. Of it only what it tells of the whole discussion counts. */
  readonly page?: CommentPage | undefined;
}

/** A copy to work on, made once for each change: that is linear, as arranging the thread is. */
export type MutableData = { -readonly [Key in keyof DiscussionData]: DiscussionData[Key] } & {
  readonly records: Map<CommentId, CommentRecord>;
  readonly unseen: Map<CommentId, CommentRecord>;
};

export const EMPTY_DATA: DiscussionData = {
  records: new Map(),
  unseen: new Map(),
  deferred: [],
  own: [],
};

export const copyOf = (data: DiscussionData): MutableData => ({
  ...data,
  records: new Map(data.records),
  unseen: new Map(data.unseen),
});

/** Whether a record is as new as another, and tells as much: who may not see a comment is told of it without its words. */
const isAtLeast = (known: CommentRecord, record: CommentRecord): boolean =>
  stateNumber(known) > stateNumber(record) ||
  (stateNumber(known) === stateNumber(record) && (known.body.source !== '' || !record.body.source));

/** Shows a record. One that is known in the same state, or a newer one, stays the same object: a view need not redraw it. */
export const take = (
  { records, unseen }: MutableData,
  record: CommentRecord,
  old: ReadonlyMap<CommentId, CommentRecord> = records,
): void => {
  const { id } = record;
  const known = records.get(id) ?? old.get(id);
  records.set(id, known && isAtLeast(known, record) ? known : record);
  unseen.delete(id);
};

/** Whether a query asks for the first page of a discussion. */
export const isFirstPage = ({ cursor, around }: ListQuery): boolean => (cursor ?? around) === undefined;

/**
 * With a page. The first one vouches for what it holds; whatever else was known is forgotten, but for what this reader wrote
 * since it was asked for. After a later page, `withDeferred` (data-changes.ts) takes up the changes that waited for it.
 *
 * @param query what the page answers
 */
export const withPage = (data: DiscussionData, answer: CommentPage, query: ListQuery): DiscussionData => {
  const isFirst = isFirstPage(query);
  const { own, page } = data;
  const next = copyOf({ ...(isFirst ? EMPTY_DATA : data), own, page });
  for (const record of [...answer.records, ...own]) take(next, record, data.records);
  // A change may have told of more than a page knew that was asked for before it.
  if (!query.thread && (isFirst || answer.version >= page!.version)) next.page = answer;
  return next;
};

/**
 * What a view is told.
 *
 * @param thread the data, arranged together with what is unsent; how it is arranged, and whether there is more
 * @param abilities what the adapter can
 * @param failure why the latest page could not be had
 */
export const snapshotOf = (
  { page, unseen }: DiscussionData,
  thread: Thread & Pick<ReadyState, 'order' | 'more' | 'missing'>,
  unsent: ReadonlyMap<CommentId, Delivery>,
  session: Session,
  abilities: Readonly<Partial<Record<Permission, unknown>>>,
  failure?: AfterwordError,
): DiscussionState =>
  !page
    ? failure
      ? { status: 'failed', error: failure }
      : { status: 'loading' }
    : {
        status: 'ready',
        ...thread,
        requiredFields: [],
        ...session,
        permissions: new Set(session.permissions.filter((permission) => abilities[permission])),
        total: page.total + [...unsent.values()].filter(({ state }) => state !== 'failed').length,
        version: page.version,
        closed: !!page.closed,
        unseenCount: unseen.size,
        title: page.title,
      };
