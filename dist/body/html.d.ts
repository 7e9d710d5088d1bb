import { type CharacterNames } from './character-names.js';
import type { Root } from './tree.js';
/**
 * The tree of an HTML fragment.
 *
 * @param base the address that relative links start from
 */
export declare const parseHtml: (source: string, base?: string, names?: CharacterNames) => Root;
