/** A feature counts if it was in so many comments. */
var FEWEST_SEEN = 2;
/** The most that one feature can say for spam or against it. */
var MOST_WEIGHT = 4;
/** Only so many features for spam count, and so many against it: a long text cannot drown what matters. */
var MOST_COUNTED = 12;
/** Words that an explanation names. */
var MOST_NAMED = 6;
var WordModel = class {
	#counts = /* @__PURE__ */ new Map();
	#known = {
		spam: 0,
		fine: 0
	};
	add(features, isSpam) {
		this.#change(features, isSpam, 1);
	}
	/** Takes back what `add` was told. */
	take(features, isSpam) {
		this.#change(features, isSpam, -1);
	}
	get isReady() {
		return Math.min(this.#known.spam, this.#known.fine) >= 20;
	}
	rate(features) {
		const weights = features.map((feature) => ({
			feature,
			weight: this.#weightOf(feature)
		}));
		const forSpam = weights.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
		const against = weights.filter(({ weight }) => weight < 0).sort((a, b) => a.weight - b.weight);
		const counted = [...forSpam.slice(0, MOST_COUNTED), ...against.slice(0, MOST_COUNTED)];
		return {
			score: this.isReady ? counted.reduce((sum, { weight }) => sum + weight, 0) : 0,
			spamWords: forSpam.slice(0, MOST_NAMED).map(({ feature }) => feature)
		};
	}
	/** The logarithm of how many times as often a feature is in spam. Half a comment is added to each count, so that none is zero. */
	#weightOf(feature) {
		const { spam, fine } = this.#counts.get(feature) ?? {
			spam: 0,
			fine: 0
		};
		if (spam + fine < FEWEST_SEEN) return 0;
		const ratio = (spam + .5) / (this.#known.spam + 1) / ((fine + .5) / (this.#known.fine + 1));
		return Math.max(-4, Math.min(MOST_WEIGHT, Math.log(ratio)));
	}
	#change(features, isSpam, by) {
		const kind = isSpam ? "spam" : "fine";
		this.#known[kind] += by;
		for (const feature of features) {
			const counts = this.#counts.get(feature) ?? {
				spam: 0,
				fine: 0
			};
			counts[kind] += by;
			if (counts.spam + counts.fine > 0) this.#counts.set(feature, counts);
			else this.#counts.delete(feature);
		}
	}
};
export { WordModel };

//# sourceMappingURL=word-model.js.map