// All names of characters that HTML and CommonMark have.
import { characterEntities } from 'character-entities';
import { characterEntitiesLegacy } from 'character-entities-legacy';
import type { CharacterNames } from './character-names.js';

export const allNames: CharacterNames = { named: characterEntities, legacy: new Set(characterEntitiesLegacy) };
