// What is known of a discussion, as plain data, and what becomes of it with each page, change and comment of one's own: pure
// functions from data to data, which know no adapter and no clock. Records given to them keep the contract.
import type { Changes, CommentOrder, CommentPage, ListQuery, Permission, Session } from './adapter.js';
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

export interface ChangeContext {
  readonly order: CommentOrder;
  /** Whether pages are still to come. */
  readonly hasMore: boolean;
  /** Whether comments of others wait until the reader asks for them. */
  readonly holdUnseen: boolean | undefined;
  /** Drafts of this reader that are not known to be stored, by id. */
  readonly unsent: ReadonlyMap<CommentId, unknown>;
}

/** A copy to work on, made once for each change: that is linear, as arranging the thread is. */
type MutableData = { -readonly [Key in keyof DiscussionData]: DiscussionData[Key] } & {
  readonly records: Map<CommentId, CommentRecord>;
  readonly unseen: Map<CommentId, CommentRecord>;
};

export const EMPTY_DATA: DiscussionData = {
  records: new Map(),
  unseen: new Map(),
  deferred: [],
  own: [],
};

const copyOf = (data: DiscussionData): MutableData => ({
  ...data,
  records: new Map(data.records),
  unseen: new Map(data.unseen),
});

/** Whether a record is as new as another, and tells as much: who may not see a comment is told of it without its words. */
const isAtLeast = (known: CommentRecord, record: CommentRecord): boolean =>
  stateNumber(known) > stateNumber(record) ||
  (stateNumber(known) === stateNumber(record) && (known.body.source !== '' || !record.body.source));

/** Shows a record. One that is known in the same state, or a newer one, stays the same object: a view need not redraw it. */
const take = (
  { records, unseen }: MutableData,
  record: CommentRecord,
  old: ReadonlyMap<CommentId, CommentRecord> = records,
): void => {
  const { id } = record;
  const known = records.get(id) ?? old.get(id);
  records.set(id, known && isAtLeast(known, record) ? known : record);
  unseen.delete(id);
};

const takeOwn = (next: MutableData, record: CommentRecord): void => {
  next.own = [...next.own, record];
  take(next, record);
};

/**
 * Puts a changed record where it belongs. While pages are still to come, an unknown comment waits for the one its place is
 * on: shown now it would stand where it does not belong, and that page may have been asked for before the change.
 */
const applyRecord = (
  next: MutableData,
  record: CommentRecord,
  { order, hasMore, holdUnseen, unsent }: ChangeContext,
): void => {
  const { records, unseen } = next;
  const { id, parent, status } = record;
  const isKnown = records.has(id);
  const belongs = parent === null ? order === 'newest' : records.has(parent) || unseen.has(parent);
  if (unsent.has(id)) {
    // Else it is told to somebody who may not see it: what this reader wrote stands until the answer to their own sending.
    if (status === 'approved' || record.body.source) takeOwn(next, record);
  } else if (!isKnown && !belongs && hasMore) next.deferred = [...next.deferred, record];
  else if (!isKnown && status === 'approved' && (holdUnseen || unseen.has(id))) unseen.set(id, record);
  else take(next, record);
};

/** With newer facts about the whole, once there is a page that told of it. */
export const withFacts = (data: DiscussionData, facts: Partial<CommentPage>): DiscussionData => ({
  ...data,
  page: data.page && { ...data.page, ...facts },
});

/**
 * With a page. The first one vouches for what it holds; whatever else was known is forgotten, but for what this reader wrote
 * since it was asked for.
 *
 * @param query what the page answers
 */
export const withPage = (
  data: DiscussionData,
  answer: CommentPage,
  { cursor, thread }: ListQuery,
  context: ChangeContext,
): DiscussionData => {
  const isFirst = cursor === undefined;
  const { own, page, deferred } = data;
  const next = copyOf({ ...(isFirst ? EMPTY_DATA : data), own, page, deferred: [] });
  for (const record of [...answer.records, ...own]) take(next, record, data.records);
  // A change may have told of more than a page knew that was asked for before it.
  if (!thread && (isFirst || answer.version >= page!.version)) next.page = answer;
  if (!isFirst) for (const record of deferred) applyRecord(next, record, context);
  return next;
};

/** With what changed elsewhere, once there is a page. */
export const withChanges = (data: DiscussionData, changes: Changes, context: ChangeContext): DiscussionData => {
  const { records, more: _, ...facts } = changes;
  const next = copyOf(data);
  for (const record of records) applyRecord(next, record, context);
  return facts.version >= data.page!.version ? withFacts(next, facts) : next;
};

/** 1 if a record is counted in the total, else 0. */
const countOf = (record: CommentRecord | undefined): number => Number(record?.status === 'approved');

/** With a comment as this reader wrote or changed it. The total follows, unless the change was heard of before. */
export const withOwn = (data: DiscussionData, record: CommentRecord): DiscussionData => {
  const { records, unseen, page } = data;
  const { id } = record;
  const next = copyOf(data);
  takeOwn(next, record);
  const total = (page?.total ?? 0) + countOf(next.records.get(id)) - countOf(records.get(id) ?? unseen.get(id));
  return withFacts(next, { total });
};

export const withUnseenShown = (data: DiscussionData): DiscussionData => {
  const next = copyOf(data);
  for (const record of data.unseen.values()) take(next, record);
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
  thread: Thread & Pick<ReadyState, 'order' | 'more'>,
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
        total: page.total + [...unsent.values()].filter(({ state }) => state === 'sending').length,
        closed: !!page.closed,
        unseenCount: unseen.size,
        title: page.title,
      };
