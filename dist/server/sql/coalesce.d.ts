export declare const coalesce: <Answer>(ask: (about: string) => Promise<Answer>) => ((about: string) => Promise<Answer>);
