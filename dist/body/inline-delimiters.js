// src/body/inline-delimiters.ts
var Delimiters = class {
	sign;
	length;
	canOpen;
	canClose;
	/** Its position: larger for later rows. */
	order;
	/** How many of its characters are not used yet. */
	rest;
	/** The marks that end here, then those that start here, each from the innermost to the outermost. */
	closes = [];
	opens = [];
	before;
	after;
	constructor(sign, length, canOpen, canClose, order) {
		this.sign = sign;
		this.length = length;
		this.rest = length;
		this.canOpen = canOpen;
		this.canClose = canClose;
		this.order = order;
	}
	/** Whether this row and a later one mark the text between them. */
	opensFor(closer) {
		if (!this.canOpen || this.sign !== closer.sign) return false;
		const isInWord = closer.canOpen || this.canClose;
		return this.sign === "~" || !isInWord || closer.length % 3 === 0 || (this.length + closer.length) % 3 !== 0;
	}
};
var DelimiterList = class {
	/** Stands before the first row. */
	#head = new Delimiters("", 0, false, false, 0);
	#last = this.#head;
	#count = 0;
	/** The last row so far. */
	get last() {
		return this.#last;
	}
	add(sign, length, canOpen, canClose) {
		this.#count += 1;
		const row = new Delimiters(sign, length, canOpen, canClose, this.#count);
		row.before = this.#last;
		this.#last.after = row;
		this.#last = row;
		return row;
	}
	/** Pairs the rows after one, and removes them all. */
	pairAfter(bottom = this.#head) {
		/** By the kind of closing row: up to which row no opening one was found. */
		const sought = /* @__PURE__ */ new Map();
		let closer = bottom.after;
		while (closer) {
			const { after } = closer;
			if (closer.canClose) {
				const kind = `${closer.sign}${closer.canOpen}${closer.length % 3}`;
				const opener = this.#openerFor(closer, Math.max(bottom.order, sought.get(kind) ?? 0));
				if (opener) {
					this.#pair(opener, closer);
					if (closer.rest > 0) continue;
				} else {
					sought.set(kind, closer.before?.order ?? 0);
					if (!closer.canOpen) this.#remove(closer);
				}
			}
			closer = after;
		}
		bottom.after = void 0;
		this.#last = bottom;
	}
	#openerFor(closer, bottom) {
		let opener = closer.before;
		while (opener && opener.order > bottom && !opener.opensFor(closer)) opener = opener.before;
		return opener && opener.order > bottom ? opener : void 0;
	}
	#pair(opener, closer) {
		opener.after = closer;
		closer.before = opener;
		const size = opener.rest > 1 && closer.rest > 1 ? 2 : 1;
		const mark = closer.sign === "~" ? "delete" : size === 2 ? "strong" : "emphasis";
		opener.opens.push(mark);
		closer.closes.push(mark);
		for (const row of [opener, closer]) {
			row.rest -= size;
			if (row.rest === 0) this.#remove(row);
		}
	}
	#remove(row) {
		if (row.before) row.before.after = row.after;
		if (row.after) row.after.before = row.before;
	}
};
export { DelimiterList, Delimiters };

//# sourceMappingURL=inline-delimiters.js.map