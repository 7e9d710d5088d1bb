export declare const sentenceIn: (error: Pick<Error, 'cause'>) => string | undefined;
