import { type CharacterNames } from './character-names.js';
import type { Root } from './tree.js';
export declare const parseMarkdown: (source: string, names?: CharacterNames) => Root;
