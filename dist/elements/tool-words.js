import { english } from "./localizer.js";
// src/elements/tool-words.ts
var toolWords = ({ messages }) => ({
	...english.messages,
	...messages
});
export { toolWords };

//# sourceMappingURL=tool-words.js.map