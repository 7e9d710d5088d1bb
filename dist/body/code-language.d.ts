/** The first word of what stands beside the start of the code. A long one is no language. */
export declare const languageIn: (info: string) => {
    readonly lang?: string;
};
