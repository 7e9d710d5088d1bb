import { decideMatching, undoAll } from "./decide-matching.js";
import { bothSentences } from "./words.js";
import { html, nothing } from "lit";
// src/elements/moderation/bulk-bar.ts
var actsIn = (queue) => queue === "removed" ? ["restore"] : queue === "spam" ? ["approve", "remove"] : [
	"approve",
	"spam",
	"remove"
];
var BulkBar = class {
	#owner;
	#draw;
	/** The decision about all that match which waits for an answer. */
	#asked;
	#running;
	#progress;
	constructor(owner, draw) {
		this.#owner = owner;
		this.#draw = draw;
	}
	/** What is said while many are decided. */
	get progress() {
		return this.#progress;
	}
	/** Decides about what is selected. About all that match it asks first. */
	decide(act) {
		const { selection } = this.#owner;
		if (this.#running || !selection.size && !selection.isAll) return;
		if (selection.isAll) this.#asked = act;
		else this.#decideSelected(act);
		this.#draw();
	}
	stop() {
		this.#running?.abort();
	}
	render() {
		const { words, selection, adapter, queue, model } = this.#owner;
		const { messages, localizer } = words;
		const isNone = !selection.size && !selection.isAll;
		const { items } = model;
		if (this.#running) return html`
        <div class="bar">
          <span>${this.#progress?.(words)}</span>
          <button value="stop" @click=${() => this.stop()}>${messages.stop}</button>
        </div>
      `;
		if (this.#asked) return this.#question(this.#asked);
		return html`
      <div class="bar" role="group" aria-label=${messages.decideSelected}>
        <label class="check">
          <input
            type="checkbox"
            .checked=${items.length > 0 && (selection.isAll || selection.size === items.length)}
            @change=${this.#onAllShown}
          />
          ${messages.selectShown}
        </label>
        <span class="muted">
          ${selection.isAll ? messages.allMatching : localizer.count(messages.selected, selection.size)}
        </span>
        ${actsIn(queue).map((act) => html`
            <button value=${`selected-${act}`} aria-disabled=${isNone} @click=${() => this.decide(act)}>
              ${messages.acts[act]}
            </button>
          `)}
        ${adapter.decide && model.hasMore && !selection.isAll ? html`<button class="link-button" value="all-matching" @click=${this.#onAllMatching}>
                ${messages.selectMatching}
              </button>` : nothing}
      </div>
    `;
	}
	#question(act) {
		const { messages, localizer } = this.#owner.words;
		const text = localizer.fill(messages.askAllMatching, { act: messages.acts[act] });
		const answer = (isYes) => {
			this.#asked = void 0;
			if (isYes) this.#decideMatching(act);
			this.#draw();
		};
		const onKey = (event) => {
			if (event.key === "Escape") answer(false);
		};
		return html`
      <div class="bar" role="group" aria-label=${text} @keydown=${onKey}>
        <span role="alert">${text}</span>
        <button value="yes" @click=${() => answer(true)}>${messages.acts[act]}</button>
        <button value="no" @click=${() => answer(false)}>${messages.cancelWriting}</button>
      </div>
    `;
	}
	#decideSelected(act) {
		const { model, selection, last } = this.#owner;
		const { keys } = selection;
		this.#owner.selectShown(false);
		this.#owner.run(async () => {
			const decided = await model.decide(keys, act);
			const sentence = this.#told(decided.length, keys.length - decided.length);
			if (decided.length) this.#owner.told(decided, sentence);
			else last.say(sentence);
		});
	}
	#decideMatching(act) {
		const { adapter, model, last, selection } = this.#owner;
		const until = (/* @__PURE__ */ new Date()).toISOString();
		const { to = until } = model.filter;
		selection.clear();
		this.#inSteps(async (steps) => {
			const matching = {
				...model.filter,
				to: to < until ? to : until
			};
			const { decisions, refused } = await decideMatching(adapter, matching, act, steps);
			const undo = async () => {
				let sentence = () => "";
				await this.#inSteps(async (again) => {
					const failed = await undoAll(adapter, decisions, again);
					sentence = ({ localizer, messages }) => failed ? localizer.count(messages.failedMany, failed) : localizer.count(messages.undoneMany, decisions.length);
					this.#owner.reload();
				});
				return sentence;
			};
			this.#owner.reload();
			last.add({
				sentence: this.#told(decisions.length, refused),
				undo: adapter.undo && decisions.length ? undo : void 0
			});
		});
	}
	/** How many were decided, and how many could not be. */
	#told(decided, failed) {
		return (words) => {
			const { messages, localizer } = words;
			const done = localizer.count(messages.doneMany, decided);
			if (!failed) return done;
			const fault = localizer.count(messages.failedMany, failed);
			return decided ? bothSentences(words, done, fault) : fault;
		};
	}
	/** Does something that takes long, and can be stopped. */
	#inSteps(work) {
		this.#running = new AbortController();
		const onStep = (count) => {
			this.#progress = ({ localizer, messages }) => localizer.count(messages.decidingMany, count);
			this.#draw();
		};
		onStep(0);
		const steps = {
			signal: this.#running.signal,
			onStep
		};
		return new Promise((resolve) => {
			this.#owner.run(async () => {
				try {
					await work(steps);
				} finally {
					this.#running = void 0;
					this.#progress = void 0;
					resolve();
				}
			});
		});
	}
	#onAllShown = (event) => {
		this.#owner.selectShown(event.target.checked);
	};
	#onAllMatching = () => {
		this.#owner.selectShown(true);
		this.#owner.selection.isAll = true;
		this.#draw();
	};
};
export { BulkBar };

//# sourceMappingURL=bulk-bar.js.map