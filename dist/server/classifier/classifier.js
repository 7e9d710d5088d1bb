import { parseBody } from "../../body/parse.js";
import { featuresOf } from "./features.js";
import { WordModel } from "./word-model.js";
// src/server/classifier/classifier.ts
/** How many comments of each kind it learns from: the newest. */
var MOST_LEARNED = 500;
/** Comments that are read and parsed at a time, before others have a turn. */
var BATCH = 50;
/** Milliseconds after which it looks whether comments were erased. */
var LOOK_AGAIN = 6e5;
/** Keeps a model up to date with the decisions. */
var Learning = class {
	#decided;
	#now;
	#learned = /* @__PURE__ */ new Map();
	#model = new WordModel();
	#version;
	#lookedAt = -Infinity;
	#running;
	constructor(decided, now) {
		this.#decided = decided;
		this.#now = now;
	}
	/** The model, with all decisions that were made before. */
	async model() {
		await this.#running?.catch(() => {});
		this.#running ??= this.#learn().finally(() => this.#running = void 0);
		await this.#running;
		return this.#model;
	}
	async #learn() {
		const version = await this.#decided.version();
		const age = Math.abs(this.#now() - this.#lookedAt);
		if (version === this.#version && age < LOOK_AGAIN) return;
		const newest = await this.#decided.newest(MOST_LEARNED);
		const wanted = new Set(newest.map(({ key }) => key));
		for (const [key, { features, isSpam }] of this.#learned) if (!wanted.has(key)) {
			this.#model.take(features, isSpam);
			this.#learned.delete(key);
		}
		const unknown = newest.map(({ key }) => key).filter((key) => !this.#learned.has(key));
		for (let at = 0; at < unknown.length; at += BATCH) for (const { key, isSpam, author, body } of await this.#decided.words(unknown.slice(at, at + BATCH))) {
			const features = featuresOf(author, parseBody(body));
			this.#model.add(features, isSpam);
			this.#learned.set(key, {
				features,
				isSpam
			});
		}
		this.#version = version;
		this.#lookedAt = this.#now();
	}
};
/** A feature as moderators read it. */
var named = (feature) => feature.replace(/^[~@]/, "");
var classifier = (decided, now) => {
	const learning = new Learning(decided, now);
	return async ({ draft, caller, tree }) => {
		if (caller.author?.role === "author") return [];
		const model = await learning.model();
		if (!model.isReady) return [];
		const { name = "", url } = caller.author ?? draft?.author ?? {};
		const { score, spamWords } = model.rate(featuresOf({
			name,
			url
		}, tree()));
		if (score < 6) return [];
		const because = [...new Set(spamWords.map(named))].join(", ");
		return [{
			rule: "classifier",
			outcome: score < 14 ? "hold" : "spam",
			because
		}];
	};
};
export { Learning, classifier };

//# sourceMappingURL=classifier.js.map