/** @param name of a file in the folder of the languages, such as `pt-BR-controls` */
export declare const loadWords: (name: string) => Promise<Readonly<Record<string, unknown>>>;
