// A table of numbers about the comments of a file, 44 bytes for each, so that a million comments fit into the memory of a small
// machine. first-pass.ts fills it; naming.ts and threading.ts add what they find.
import type { Drop } from './entry.js';
import { DROPS } from './entry.js';

/** The columns of a row, 32 bits each. */
export const PAGE = 0;
export const ID_LOW = 1;
export const ID_HIGH = 2;
/** The parent's fingerprint; later, by threading.ts, the parent's number plus one, and a mark. */
export const PARENT_LOW = 3;
export const PARENT_HIGH = 4;
/** Seconds since 1970. */
export const TIME = 5;
/** A fingerprint of its text, date and author. */
export const CONTENT_LOW = 6;
export const CONTENT_HIGH = 7;
export const STATE = 8;
/** The fingerprint of the first comment of its thread; zeros if the file names none. */
export const ROOT_LOW = 9;
export const ROOT_HIGH = 10;
const COLUMNS = 11;

/** The column `STATE` has these parts: flags, the number of the reason why it is dropped (or 0), the repairs, a revision. */
export const HAS_ID = 1;
export const HAS_PARENT = 2;
export const HAS_REVISION = 4;
const REASON = 8;
const REASONS = 7;
const REPAIR = 64;
/** The repairs by naming.ts and threading.ts. */
const PLANNED = [
  'missing-parent',
  'lost-parent',
  'dropped-parent',
  'cycle',
  'no-id',
  'repeated-id',
  'taken-id',
] as const;
const REVISION = 2 ** 13;
const HIGHEST_REVISION = 2 ** 19 - 1;

export type PlannedRepair = (typeof PLANNED)[number];

export const reasonOf = (state: number): Drop | undefined => DROPS[((state / REASON) & REASONS) - 1];
export const withReason = (state: number, reason: Drop): number =>
  ((state & ~(REASONS * REASON)) | ((DROPS.indexOf(reason) + 1) * REASON)) >>> 0;
/** The revision as its part of a state. */
export const revisionState = (revision: number): number =>
  HAS_REVISION + Math.min(HIGHEST_REVISION, Math.max(0, Math.trunc(revision))) * REVISION;
export const revisionOf = (state: number): number => Math.floor(state / REVISION);
const bitOf = (repair: PlannedRepair): number => REPAIR << PLANNED.indexOf(repair);
export const isRepaired = (state: number, repair: PlannedRepair): boolean => (state & bitOf(repair)) !== 0;
export const withRepair = (state: number, repair: PlannedRepair): number => (state | bitOf(repair)) >>> 0;
export const repairsOf = (state: number): readonly PlannedRepair[] =>
  PLANNED.filter((repair) => isRepaired(state, repair));

/** Rows in a block. */
const BLOCK = 4096;

/** Rows are stored in blocks, so that adding rows never copies existing ones. */
export class CommentTable {
  readonly #blocks: Uint32Array[] = [];
  count = 0;

  add(): number {
    if (this.count % BLOCK === 0) this.#blocks.push(new Uint32Array(BLOCK * COLUMNS));
    this.count += 1;
    return this.count - 1;
  }

  get(row: number, column: number): number {
    return (this.#blocks[Math.floor(row / BLOCK)] as Uint32Array)[(row % BLOCK) * COLUMNS + column] as number;
  }

  set(row: number, column: number, value: number): void {
    (this.#blocks[Math.floor(row / BLOCK)] as Uint32Array)[(row % BLOCK) * COLUMNS + column] = value;
  }
}
