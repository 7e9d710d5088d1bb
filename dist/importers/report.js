var noCounts = () => ({
	source: 0,
	added: 0,
	changed: 0,
	unchanged: 0,
	kept: 0,
	dropped: {}
});
var sum = (counts) => Object.values(counts).reduce((total, count) => total + (count ?? 0), 0);
/** Whether the counts add up to the comments in the file. */
var addsUp = ({ source, added, changed, unchanged, kept, dropped }) => source === added + changed + unchanged + kept + sum(dropped);
/** Counts of one kind of thing, with a few examples. */
var KindCounts = class {
	#counts = /* @__PURE__ */ new Map();
	add(kind, example, count = 1) {
		const known = this.#counts.get(kind) ?? {
			count: 0,
			examples: []
		};
		known.count += count;
		if (example && known.examples.length < 5) known.examples.push(example);
		this.#counts.set(kind, known);
	}
	/** Whether there is room for another example. */
	wants(kind) {
		return (this.#counts.get(kind)?.examples.length ?? 0) < 5;
	}
	/** In the order of the kinds. */
	list(kinds) {
		return kinds.flatMap((kind) => {
			const known = this.#counts.get(kind);
			return known ? [{
				kind,
				...known
			}] : [];
		});
	}
};
export { KindCounts, addsUp, noCounts };

//# sourceMappingURL=report.js.map