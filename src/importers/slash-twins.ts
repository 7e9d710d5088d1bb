// Finds pages that are in a file twice, with and without a slash at the end of their address. If there are replies from one to the
// other, they are certainly the same page and become one discussion, so that replies stay with their parents.
import { withoutEndSlashes } from './slashes.js';
import * as column from './comment-table.js';
import { HAS_ID, HAS_PARENT } from './comment-table.js';
import type { FirstPass } from './first-pass.js';

/** By the number of a page that is joined to another one: the number of that page. */
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
  /** By the first page of a group and the id of a comment: the first page of the group that has this comment. */
  const pageWith = new Map<string, number>();
  for (let row = 0; row < rows.count; row += 1) {
    const page = rows.get(row, column.PAGE);
    const [first] = twins.get(page) ?? [];
    if (first === undefined || !(rows.get(row, column.STATE) & HAS_ID)) continue;
    const [low, high] = [rows.get(row, column.ID_LOW), rows.get(row, column.ID_HIGH)];
    known.add(keyOf(page, low, high));
    const inGroup = keyOf(first, low, high);
    pageWith.set(inGroup, Math.min(page, pageWith.get(inGroup) ?? page));
  }
  for (let row = 0; row < rows.count; row += 1) {
    const page = rows.get(row, column.PAGE);
    const [first] = twins.get(page) ?? [];
    if (first === undefined || !(rows.get(row, column.STATE) & HAS_PARENT)) continue;
    const [low, high] = [rows.get(row, column.PARENT_LOW), rows.get(row, column.PARENT_HIGH)];
    if (known.has(keyOf(page, low, high))) continue;
    const other = pageWith.get(keyOf(first, low, high));
    if (other === undefined) continue;
    // Pages of a group are joined under the first page of the group.
    for (const one of [page, other]) if (one !== first) joined.set(one, first);
  }
  return joined;
};
