export declare const together: <Answer>(ask: (about: string) => Promise<Answer>) => ((about: string) => Promise<Answer>);
