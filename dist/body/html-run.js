// src/body/html-run.ts
var HtmlRun = class {
	/** From the outermost to the innermost. */
	#marks = [];
	#levels = [{ children: [] }];
	#isEmpty = true;
	#isBlank = true;
	/** White space and line breaks are shown only if something follows. */
	#space = false;
	#breaks = 0;
	open(kind, url = "") {
		const mark = this.#marks.find((one) => one.kind === kind);
		if (mark && kind !== "link") mark.count += 1;
		else {
			if (mark) this.close(kind);
			this.#marks = [...this.#marks, {
				kind,
				url,
				count: 1
			}];
		}
	}
	close(kind) {
		const mark = this.#marks.find((one) => one.kind === kind);
		if (!mark) return;
		mark.count -= 1;
		if (mark.count === 0) this.#marks = this.#marks.filter((one) => one !== mark);
	}
	break() {
		this.#breaks += 1;
		this.#space = false;
	}
	text(value) {
		const folded = value.replace(/[\t\n\f\r ]+/g, " ");
		const words = folded.replace(/^ | $/g, "");
		if (folded.startsWith(" ")) this.#space = true;
		if (words === "") return;
		this.#add(words);
		this.#space = folded.endsWith(" ");
	}
	/** Ends the run. The result is empty if there is nothing to read in it. */
	take() {
		const { children } = this.#levels[0];
		const taken = this.#isBlank ? [] : children;
		this.#levels = [{ children: [] }];
		this.#isEmpty = true;
		this.#isBlank = true;
		this.#space = false;
		this.#breaks = 0;
		return taken;
	}
	#add(words) {
		const code = this.#marks.findIndex(({ kind }) => kind === "inlineCode");
		const marks = code < 0 ? this.#marks : this.#marks.slice(0, code);
		let depth = 0;
		while (depth < marks.length && this.#levels[depth + 1]?.mark === marks[depth]) depth += 1;
		this.#levels.length = depth + 1;
		const type = code < 0 ? "text" : "inlineCode";
		if (!this.#isEmpty) this.#addGap(depth === marks.length ? type : "text");
		for (const mark of marks.slice(depth)) {
			const children = [];
			const { kind, url } = mark;
			this.#children.push(kind === "link" ? {
				type: kind,
				url,
				children
			} : {
				type: kind,
				children
			});
			this.#levels.push({
				mark,
				children
			});
		}
		this.#addText(type, words);
		this.#isEmpty = false;
		if (words.trim() !== "") this.#isBlank = false;
	}
	get #children() {
		return this.#levels.at(-1).children;
	}
	#addGap(type) {
		for (let index = 0; index < this.#breaks; index += 1) this.#children.push({ type: "break" });
		if (this.#breaks === 0 && this.#space) this.#addText(this.#children.at(-1)?.type === type ? type : "text", " ");
		this.#breaks = 0;
	}
	#addText(type, value) {
		const last = this.#children.at(-1);
		if (last?.type === type) last.value += value;
		else this.#children.push({
			type,
			value
		});
	}
};
export { HtmlRun };

//# sourceMappingURL=html-run.js.map