import { createActs } from "./acts.js";
import { changesWith } from "./discussion-changes.js";
import { createDiscussionWith } from "./discussion.js";
// src/core/create-discussion.ts
var createChanges = changesWith(async () => ({ createActs }));
var createDiscussion = (options) => createDiscussionWith(() => createChanges, options);
export { createDiscussion };

//# sourceMappingURL=create-discussion.js.map