// Counts of many discussions. Their ids travel in an address, which has its limits; what fails for some of them costs the
// others nothing.
import type { DiscussionId } from './records.js';

/** Characters that ids may take in one address. Web servers take 8,000 bytes of it or more. */
const ROOM = 4000;
const MOST = 50;
/** Requests under way at a time: a small site has few workers. */
const AT_ONCE = 4;

/** What a text takes in an address at the most: nine characters a letter beyond Latin. */
const lengthOf = (text: string): number =>
  text.replace(/[^\0-\x7f]/g, 'xxxxxxxxx').replace(/[^\w.~-]/g, 'xxx').length + 4;

/** Ids in groups that each fit into an address; one that is longer than that goes alone. */
export const groupsOf = (ids: Iterable<DiscussionId>): DiscussionId[][] => {
  const groups: DiscussionId[][] = [];
  let room = 0;
  for (const id of ids) {
    const length = lengthOf(id);
    if (room < length || groups.at(-1)!.length >= MOST) {
      groups.push([]);
      room = ROOM;
    }
    groups.at(-1)!.push(id);
    room -= length;
  }
  return groups;
};

/**
 * The counts that can be had.
 *
 * @throws whatever a group failed with, where none can
 */
export const countGroups = async <Group>(
  groups: readonly Group[],
  ask: (group: Group) => Promise<Iterable<readonly [DiscussionId, number]>>,
): Promise<Map<DiscussionId, number>> => {
  const totals = new Map<DiscussionId, number>();
  const failures: unknown[] = [];
  const waiting = [...groups];
  const work = async (): Promise<void> => {
    while (waiting.length)
      try {
        for (const [id, total] of await ask(waiting.shift()!)) totals.set(id, total);
      } catch (error) {
        failures.push(error);
      }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (failures.length && !totals.size) throw failures[0];
  return totals;
};
