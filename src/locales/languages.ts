// The languages. Written by `npm run entries` from the files of this folder.
export const LANGUAGES = ['ar', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];
