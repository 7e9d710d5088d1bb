import type { CharacterNames } from './character-names.js';
export declare const allNames: CharacterNames;
