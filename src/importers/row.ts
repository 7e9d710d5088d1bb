// One record of a foreign file, read leniently: where one system writes a number, its neighbour writes a text or a word for
// it. Nothing here trusts what a field holds.

export type SourceRow = Readonly<Record<string, unknown>>;

export const isRow = (value: unknown): value is SourceRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field's text without white space around it; empty if it is not a text. */
export const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

/** A text that may span lines: what stands before and after it is trimmed, an indented first line stays so. */
export const bodyOf = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd() : textOf(value);

/** An id: a text, a number, or the object that Mongo makes of one. */
export const idOf = (value: unknown): string => textOf(isRow(value) ? value['$oid'] : value);

/** The first of some fields that names a comment: 0 and the empty text name none. */
export const parentOf = (...values: readonly unknown[]): string | null =>
  values.map(idOf).find((id) => id !== '' && id !== '0') ?? null;

/** The first comment of a thread, where a field names it. */
export const rootOf = (value: unknown): { readonly root?: string } => {
  const root = parentOf(value);
  return root === null ? {} : { root };
};

export const flagOf = (value: unknown): boolean => value === true || value === 1 || value === 'true' || value === '1';

/** A whole number, from a number or its digits. */
export const numberOf = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? Math.trunc(number) : undefined;
};

export const has = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
