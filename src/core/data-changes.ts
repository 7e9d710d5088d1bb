// What becomes of the data of a discussion with each change: by others, and by this reader. Pure functions from data to data, as in
// discussion-data.ts. They are needed only after the first page, so they are loaded after it.
import type { Changes, CommentOrder, CommentPage } from './adapter.js';
import { copyOf, take, type DiscussionData, type MutableData } from './discussion-data.js';
import { stateNumber, type CommentId, type CommentRecord } from './records.js';

export interface ChangeContext {
  readonly order: CommentOrder;
  /** Whether pages are still to come. */
  readonly hasMore: boolean;
  /** Whether comments of others wait until the reader asks for them. */
  readonly holdUnseen: boolean | undefined;
  /** Drafts of this reader that are not known to be stored, by id. */
  readonly unsent: ReadonlyMap<CommentId, unknown>;
}

const takeOwn = (next: MutableData, record: CommentRecord): void => {
  next.own = [...next.own, record];
  take(next, record);
};

/** How much in a record is this reader's own: the comment, and reactions. */
const ownership = ({ mine, reactions = {} }: CommentRecord): number =>
  [{ mine }, ...Object.values(reactions)].filter((one) => one.mine).length;

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
  const known = records.get(id);
  const isKnown = !!known;
  // It came before the back end knew who this reader is: the state is the same, and it is their own.
  if (known && stateNumber(known) === stateNumber(record) && ownership(known) < ownership(record))
    records.set(id, record);
  // A moderator is told of comments that wait for a decision.
  const isTold = status === 'approved' || status === 'pending';
  // What this reader wrote in another tab or on another device is shown at once, unless it answers what is not shown.
  const waits = record.mine ? unseen.has(parent!) : holdUnseen || unseen.has(id);
  const belongs = parent === null ? order === 'newest' : records.has(parent) || unseen.has(parent);
  if (unsent.has(id)) {
    // It has no words for somebody who may not see it. Then what this reader wrote stands until the answer to their own sending.
    if (record.body.source) takeOwn(next, record);
  } else if (!isKnown && !belongs && hasMore) next.deferred = [...next.deferred, record];
  else if (!isKnown && isTold && waits) unseen.set(id, record);
  else take(next, record);
};

/** With newer facts about the whole, once there is a page that told of it. */
export const withFacts = (data: DiscussionData, facts: Partial<CommentPage>): DiscussionData => ({
  ...data,
  page: data.page && { ...data.page, ...facts },
});

/**
 * With what changed elsewhere, once there is a page.
 *
 * @param copy another way to copy, for few changes among many records (layered-map.ts)
 */
export const withChanges = (
  data: DiscussionData,
  changes: Changes,
  context: ChangeContext,
  copy = copyOf,
): DiscussionData => {
  const { records, more: _, ...facts } = changes;
  const next = copy(data);
  for (const record of records) applyRecord(next, record, context);
  return facts.version >= data.page!.version ? withFacts(next, facts) : next;
};

/** 1 if a record is counted in the total, else 0. */
const countOf = (record: CommentRecord | undefined): number => Number(record?.status === 'approved');

/** With a comment as this reader wrote or changed it. The total follows, unless the change was heard of before. */
export const withOwn = (data: DiscussionData, record: CommentRecord, copy = copyOf): DiscussionData => {
  const { records, unseen, page } = data;
  const { id } = record;
  const next = copy(data);
  takeOwn(next, record);
  const total = (page?.total ?? 0) + countOf(next.records.get(id)) - countOf(records.get(id) ?? unseen.get(id));
  return withFacts(next, { total });
};

/** With the changes that waited for a page, as far as their comments are there now. */
export const withDeferred = (data: DiscussionData, context: ChangeContext): DiscussionData => {
  const next = copyOf({ ...data, deferred: [] });
  for (const record of data.deferred) applyRecord(next, record, context);
  return next;
};

export const withUnseenShown = (data: DiscussionData): DiscussionData => {
  const next = copyOf(data);
  for (const record of data.unseen.values()) take(next, record);
  return next;
};
