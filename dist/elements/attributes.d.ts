type Converter<Value> = (given: unknown) => Value;
/** A whole number. */
export declare const integerAttribute: (least: number, most: number, otherwise: number) => Converter<number>;
/** A heading's level, as HTML has them. */
export declare const headingLevelAttribute: (otherwise: number) => Converter<number>;
/** One of some words, by default the first. */
export declare const enumAttribute: <Word extends string>(words: readonly [Word, ...Word[]]) => Converter<Word>;
export {};
