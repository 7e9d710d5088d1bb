import { createActs } from "./acts.js";
import { createDiscussionWith } from "./discussion.js";
import { createOutbox } from "./outbox.js";
// src/core/create-discussion.ts
var createDiscussion = (options) => createDiscussionWith(createOutbox, async () => ({ createActs }), options);
export { createDiscussion };

//# sourceMappingURL=create-discussion.js.map