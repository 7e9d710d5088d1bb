// src/elements/moderation/last-decisions.ts
var LastDecisions = class {
	#decisions = [];
	#sentence = () => "";
	/** What the notice says. */
	get sentence() {
		return this.#sentence;
	}
	get canUndo() {
		return !!this.#decisions.at(-1)?.undo;
	}
	add(decision) {
		this.#sentence = decision.sentence;
		if (decision.undo) this.#decisions = [...this.#decisions, decision].slice(-100);
	}
	say(sentence) {
		this.#sentence = sentence;
	}
	async undo() {
		const last = this.#decisions.at(-1);
		this.#decisions = this.#decisions.slice(0, -1);
		if (last?.undo) this.#sentence = await last.undo();
	}
};
export { LastDecisions };

//# sourceMappingURL=last-decisions.js.map