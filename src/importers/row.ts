// Reads the fields of a record in a foreign file. Systems write the same value in different ways, for example a number as a text, so any
// type is accepted in any field.

export type SourceRow = Readonly<Record<string, unknown>>;

export const isRow = (value: unknown): value is SourceRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text of a field without white space around it; empty if the field has no text. */
export const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

/** A text of several lines, without blank lines before and white space after it. The first line keeps its indentation. */
export const bodyOf = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd() : textOf(value);

/** An id: a text, a number, or an object of MongoDB. */
export const idOf = (value: unknown): string => textOf(isRow(value) ? value['$oid'] : value);

/** The first field that has the id of a comment; 0 and the empty text mean no comment. */
export const parentOf = (...values: readonly unknown[]): string | null =>
  values.map(idOf).find((id) => id !== '' && id !== '0') ?? null;

/** The root of a thread, if the field has its id. */
export const rootOf = (value: unknown): { readonly root?: string } => {
  const root = parentOf(value);
  return root === null ? {} : { root };
};

export const flagOf = (value: unknown): boolean => value === true || value === 1 || value === 'true' || value === '1';

/** A whole number, from a number or a text with digits. */
export const numberOf = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? Math.trunc(number) : undefined;
};

export const has = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
