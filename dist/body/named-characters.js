import { characterEntities } from "character-entities";
import { characterEntitiesLegacy } from "character-entities-legacy";
// src/body/named-characters.ts
var allNames = {
	named: characterEntities,
	legacy: new Set(characterEntitiesLegacy)
};
export { allNames };

//# sourceMappingURL=named-characters.js.map