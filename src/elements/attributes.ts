// What a page wrote in an attribute, as a property's value. Where it is none of what there is, it counts as not written.

type Converter<Value> = (text: string | null) => Value;

/** A whole number. */
export const whole =
  (least: number, most: number, otherwise: number): Converter<number> =>
  (text) => {
    const number = /^\d+$/.test(text ?? '') ? Number(text) : otherwise;
    return number >= least && number <= most ? number : otherwise;
  };

/** A heading's level, as HTML has them. */
export const level = (otherwise: number): Converter<number> => whole(1, 6, otherwise);

/** One of some words, by default the first. */
export const oneOf =
  <Word extends string>(first: Word, ...others: readonly Word[]): Converter<Word> =>
  (text) =>
    others.find((word) => word === text) ?? first;
