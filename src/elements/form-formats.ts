// The formats that a form can write in.
import type { DraftFormat } from '../core/draft.js';

/** The first format that an attribute names; `text` if it names none. */
export const firstFormat = (names: string | undefined): DraftFormat =>
  (names?.match(/text|markdown/)?.[0] as DraftFormat | undefined) ?? 'text';
