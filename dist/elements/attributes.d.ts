type Converter<Value> = (given: unknown) => Value;
/** A whole number. */
export declare const whole: (least: number, most: number, otherwise: number) => Converter<number>;
/** A heading's level, as HTML has them. */
export declare const level: (otherwise: number) => Converter<number>;
/** One of some words, by default the first. */
export declare const oneOf: <Word extends string>(first: Word, ...others: readonly Word[]) => Converter<Word>;
export {};
