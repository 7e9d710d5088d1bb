// afterword/core/store: helpers for adapters that keep records themselves. With them, all stores agree on who may see what, what an
// act does to a record, what is on a page, and what becomes of a record that is restored.
export {
  assertCanChange,
  assertCanSee,
  assertModerator,
  assertSameSender,
  canSeePending,
  actsAsModerator,
} from './caller.js';
export { keepValidRecords, recordFault } from './check-record.js';
/** What writing does to a record: `recordChanges.edit(record, change, now)`. */
export * as recordChanges from './commands.js';
export { countGroups, groupsOf } from './counting.js';
export { noSuchComment, throwIfAborted } from './errors.js';
export { Fingerprint } from './fingerprint.js';
export { follow, type Following, type FollowOptions } from './follow.js';
export { versionsAfterEdit } from './history.js';
export { type HeldRecord, type Merged, type MergeOptions, noOutcomes, restored } from './merge.js';
export { bestTimeOf, compareOldest, compareRoots, type SortKey, timeOf } from './order.js';
export { newestPageOf, type TimedRecord } from './newest-page.js';
export { countApproved, placeholders, redactForReader } from './open-records.js';
export { latestApproved, pageOf } from './paging.js';
export { searchPageOf } from './search-page.js';
export { searchedWords, wordsToFind } from './search-words.js';
export { stateNumber, withoutWords } from './records.js';
export { ANSWER_BYTES, firstWithin, recordBytes, textBytes } from './weight.js';
