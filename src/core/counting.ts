// Counts of many discussions. Their ids are part of an address, which has a limit; so they are asked for in groups. If a group
// fails, the others still have their counts.
import type { DiscussionId } from './records.js';

/** Characters that ids may take in one address. Web servers take 8,000 bytes of it or more. */
const ROOM = 4000;
const MOST = 50;
/** The most requests at the same time: the server of a small site handles few at once. */
const AT_ONCE = 4;

/** The most characters that a text takes in an address: a character beyond ASCII takes up to nine. */
const lengthOf = (text: string): number =>
  text.replace(/[^\0-\x7f]/g, 'xxxxxxxxx').replace(/[^\w.~-]/g, 'xxx').length + 4;

/** Ids in groups, each short enough for an address. An id that is too long is a group of its own. */
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
 * The counts of the groups that do not fail.
 *
 * @throws the error of the first group that failed, if all fail
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
