import type { CharacterNames } from './character-names.js';
/** @param isAttribute where a name without `;` is a name only if nothing follows that an address may have */
export declare const decodedHtml: (text: string, { named, legacy }: CharacterNames, isAttribute: boolean) => string;
