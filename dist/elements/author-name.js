import { isBlank, withFewMarks } from "../core/visible.js";
// src/elements/author-name.ts
var nameOf = ({ name }, { messages }) => isBlank(name) ? messages.anonymous : withFewMarks(name.trim());
export { nameOf };

//# sourceMappingURL=author-name.js.map