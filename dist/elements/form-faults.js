import { validateDraft } from "../core/draft.js";
import { IDENTITY } from "./form-identity.js";
// src/elements/form-faults.ts
/** All fields, in the order in which they stand in the form. */
var FIELDS = ["body", ...IDENTITY];
var requiredFields = (target, ready) => ["body", ...target.type === "new" && ready?.requiredFields || []];
var faultsOf = (draft, target, ready) => validateDraft(draft, ready?.author ? [] : requiredFields(target, ready));
var firstFault = (faults) => FIELDS.find((name) => faults[name]);
export { faultsOf, firstFault, requiredFields };

//# sourceMappingURL=form-faults.js.map