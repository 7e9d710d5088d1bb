// Parts of the schemas: kinds of values, ids, cursors and dates.

export type Schema = Readonly<Record<string, unknown>>;

export const object = (properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});
export const list = (items: Schema, maxItems?: number): Schema => ({
  type: 'array',
  items,
  ...(maxItems && { maxItems }),
});
export const enumOf = (...values: readonly string[]): Schema => ({ type: 'string', enum: values });
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

export const string: Schema = { type: 'string' };
export const boolean: Schema = { type: 'boolean' };
export const count: Schema = { type: 'integer', minimum: 0 };
/** No store makes longer ids, and the keys of an index are limited. */
export const ID: Schema = {
  type: 'string',
  minLength: 1,
  maxLength: 500,
  description: 'At most 256 bytes in UTF-8; else refused with 422',
};
export const DISCUSSION_ID: Schema = {
  type: 'string',
  maxLength: 2000,
  description: 'At most 2,000 bytes in UTF-8; else refused with 422',
};
/** A little longer than the longest cursor of a store. */
export const CURSOR: Schema = { type: 'string', maxLength: 8000 };
/** A date, with or without a time; ISO 8601. */
export const DATE: Schema = { type: 'string', minLength: 10, maxLength: 40 };
