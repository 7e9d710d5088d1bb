import { createContext } from "@lit/context";
// src/elements/contexts.ts
var discussionContext = createContext("afterword-discussion");
var settingsContext = createContext("afterword-settings");
export { discussionContext, settingsContext };

//# sourceMappingURL=contexts.js.map