// What a page wrote in an attribute, as a property's value. A value that is not allowed counts as not written.
// Frameworks set the property instead of the attribute, and then as text: `headingLevel="3"`. A converter therefore takes a
// property's value too.

type Converter<Value> = (given: unknown) => Value;

/** A whole number. */
export const integerAttribute =
  (least: number, most: number, otherwise: number): Converter<number> =>
  (given) => {
    const number = /^\d+$/.test(String(given)) ? Number(given) : otherwise;
    return number >= least && number <= most ? number : otherwise;
  };

/** A heading's level, as HTML has them. */
export const headingLevelAttribute = (otherwise: number): Converter<number> => integerAttribute(1, 6, otherwise);

/** One of some words, by default the first. */
export const enumAttribute =
  <Word extends string>(words: readonly [Word, ...Word[]]): Converter<Word> =>
  (given) =>
    words.find((word) => word === given) ?? words[0];
