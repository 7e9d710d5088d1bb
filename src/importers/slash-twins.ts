// Pages that are in a file twice, with and without a slash at the end of their address. Usually they are one page; where answers
// go from one to the other they certainly are, and become one discussion, so that answers stay with what they answer.
import { withoutEndSlashes } from './slashes.js';
import * as column from './comment-table.js';
import { HAS_ID, HAS_PARENT } from './comment-table.js';
import type { FirstPass } from './first-pass.js';

/** By the number of a page: that of the page whose discussion it belongs to. Only those that belong to another one's. */
export type Twins = ReadonlyMap<number, number>;

const twinsIn = ({ pages }: FirstPass): Map<number, readonly number[]> => {
  const byAddress = new Map<string, number[]>();
  for (const [number, page] of pages.entries()) {
    if (!page?.address || page.id !== undefined || /[?#]/.test(page.address)) continue;
    const address = withoutEndSlashes(page.address);
    const known = byAddress.get(address);
    if (known) known.push(number);
    else byAddress.set(address, [number]);
  }
  const twins = new Map<number, readonly number[]>();
  for (const group of byAddress.values()) if (group.length > 1) for (const number of group) twins.set(number, group);
  return twins;
};

export const slashTwins = (firstPass: FirstPass): Twins => {
  const { rows } = firstPass;
  const twins = twinsIn(firstPass);
  const joined = new Map<number, number>();
  if (!twins.size) return joined;
  const keyOf = (page: number, low: number, high: number): string => `${page} ${low} ${high}`;
  const known = new Set<string>();
  for (let row = 0; row < rows.count; row += 1) {
    const page = rows.get(row, column.PAGE);
    if (twins.has(page) && rows.get(row, column.STATE) & HAS_ID)
      known.add(keyOf(page, rows.get(row, column.ID_LOW), rows.get(row, column.ID_HIGH)));
  }
  for (let row = 0; row < rows.count; row += 1) {
    const page = rows.get(row, column.PAGE);
    const group = twins.get(page);
    if (!group || !(rows.get(row, column.STATE) & HAS_PARENT)) continue;
    const [low, high] = [rows.get(row, column.PARENT_LOW), rows.get(row, column.PARENT_HIGH)];
    if (known.has(keyOf(page, low, high))) continue;
    const other = group.find((one) => known.has(keyOf(one, low, high)));
    if (other === undefined) continue;
    // All of a group that is joined is joined under its first.
    const [first = other] = group;
    for (const one of [page, other]) if (one !== first) joined.set(one, first);
  }
  return joined;
};
