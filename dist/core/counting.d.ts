import type { DiscussionId } from './records.js';
/** Ids in groups, each short enough for an address. An id that is too long is a group of its own. */
export declare const groupsOf: (ids: Iterable<DiscussionId>) => DiscussionId[][];
/**
 * The counts of the groups that do not fail.
 *
 * @throws the error of the first group that failed, if all fail
 */
export declare const countGroups: <Group>(groups: readonly Group[], ask: (group: Group) => Promise<Iterable<readonly [DiscussionId, number]>>) => Promise<Map<DiscussionId, number>>;
