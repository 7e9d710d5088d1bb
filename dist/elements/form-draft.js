import { randomId } from "../core/random-id.js";
import { typedIdentity } from "./form-identity.js";
// src/elements/form-draft.ts
/**
* @param author the signed-in reader
* @param openedAt when the form was opened, in milliseconds since 1970
*/
var composeDraft = (find, target, author, body, openedAt) => {
	const typed = typedIdentity(find);
	return {
		id: randomId(),
		parent: target.type === "new" ? target.parent?.id ?? null : null,
		author: {
			...typed,
			name: author?.name ?? typed.name
		},
		body,
		spamSignals: {
			honeypot: find("subject")?.value ?? "",
			seconds: (Date.now() - openedAt) / 1e3
		}
	};
};
export { composeDraft };

//# sourceMappingURL=form-draft.js.map