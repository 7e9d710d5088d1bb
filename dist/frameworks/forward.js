import { ElementRef, inject } from "@angular/core";
// src/frameworks/forward.ts
/** The base of a directive. */
var OnElement = class {
	element = inject(ElementRef).nativeElement;
};
/**
* Gives a directive its inputs.
*
* @param booleans those of which an attribute without a text means true
*/
var forward = (directive, names, booleans = []) => {
	for (const name of names) {
		const property = name.replaceAll(/-./g, ([, letter = ""]) => letter.toUpperCase());
		Object.defineProperty(directive.prototype, name, { set(value) {
			this.element[property] = value === "" && booleans.includes(name) ? true : value;
		} });
	}
};
export { OnElement, forward };

//# sourceMappingURL=forward.js.map