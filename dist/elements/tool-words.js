import { formToolsMessages } from "../locales/en-form-tools.js";
// src/elements/tool-words.ts
var toolWords = ({ messages }) => ({
	...formToolsMessages,
	...messages
});
export { toolWords };

//# sourceMappingURL=tool-words.js.map