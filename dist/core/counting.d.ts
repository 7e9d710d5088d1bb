import type { DiscussionId } from './records.js';
/** Ids in groups that each fit into an address; one that is longer than that goes alone. */
export declare const groupsOf: (ids: Iterable<DiscussionId>) => DiscussionId[][];
/**
 * The counts that can be had.
 *
 * @throws whatever a group failed with, where none can
 */
export declare const countGroups: <Group>(groups: readonly Group[], ask: (group: Group) => Promise<Iterable<readonly [DiscussionId, number]>>) => Promise<Map<DiscussionId, number>>;
