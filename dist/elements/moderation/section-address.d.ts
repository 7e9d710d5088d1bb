import { type SectionName } from './section.js';
export declare const sectionInHash: (hash: string) => SectionName | undefined;
/** The whole address: a fragment alone would be resolved against the `<base>` of a page. */
export declare const sectionAddress: (section: SectionName) => string;
