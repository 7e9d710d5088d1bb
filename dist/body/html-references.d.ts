import type { CharacterNames } from './character-names.js';
/** @param isAttribute in an attribute, a name without `;` counts only if no letter, digit or `=` follows, as in an address */
export declare const decodedHtml: (text: string, { named, legacy }: CharacterNames, isAttribute: boolean) => string;
