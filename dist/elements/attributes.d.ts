type Converter<Value> = (given: unknown) => Value;
/** A whole number. */
export declare const integerAttribute: (least: number, most: number, otherwise: number) => Converter<number>;
/** The level of a heading, 1 to 6. */
export declare const headingLevelAttribute: (otherwise: number) => Converter<number>;
/** One of several words. The first is the default. */
export declare const enumAttribute: <Word extends string>(words: readonly [Word, ...Word[]]) => Converter<Word>;
export {};
