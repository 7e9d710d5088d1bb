/** What a name looks like; nothing where it shows nothing. What is more than a name may have is not looked at. */
export declare const skeletonsOf: (name: string) => readonly string[];
