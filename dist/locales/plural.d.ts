/** Forms by plural category or exact number. An exact number comes first, `other` is the last resort. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule | `${number}`, string>>> & {
    readonly other: string;
};
