// Converters from an attribute's text to a property's value. Text that is not allowed gives the default.
// Frameworks may set the property instead, to a text: `headingLevel="3"`. So a converter takes a property's value too.

type Converter<Value> = (given: unknown) => Value;

/** A whole number. */
export const integerAttribute =
  (least: number, most: number, otherwise: number): Converter<number> =>
  (given) => {
    const number = /^\d+$/.test(String(given)) ? Number(given) : otherwise;
    return number >= least && number <= most ? number : otherwise;
  };

/** The level of a heading, 1 to 6. */
export const headingLevelAttribute = (otherwise: number): Converter<number> => integerAttribute(1, 6, otherwise);

/** One of several words. The first is the default. */
export const enumAttribute =
  <Word extends string>(words: readonly [Word, ...Word[]]): Converter<Word> =>
  (given) =>
    words.find((word) => word === given) ?? words[0];
