import { autolink } from "./autolink.js";
import { parseParagraphs } from "./paragraphs.js";
// src/body/text.ts
var parseText = (source) => parseParagraphs(source, autolink);
export { parseText };

//# sourceMappingURL=text.js.map