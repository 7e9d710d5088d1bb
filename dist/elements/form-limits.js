import { formLimitsMessages } from "../locales/en-form-limits.js";
import { english } from "./localizer.js";
// src/elements/form-limits.ts
Object.assign(english.messages, formLimitsMessages);
var limitsOf = ({ discussion }) => {
	const state = discussion?.state;
	return state?.status === "ready" && state.limits || {};
};
/** All forms of a discussion share its pause. */
var pauses = /* @__PURE__ */ new WeakMap();
var onTransition = (pause, transition) => {
	const { type } = transition;
	if (type === "posted") pause.postedAt = Date.now();
	if (type === "error" && transition.draft) {
		const { code, retryAfter = 0 } = transition.error;
		if (code === "rate-limited") pause.refusedUntil = Date.now() + retryAfter;
	}
	if (type === "posted" || type === "withdrawn" || type === "error" && transition.draft) pause.isSending = false;
};
var pauseOf = (discussion) => {
	let pause = pauses.get(discussion);
	if (!pause) {
		const made = {
			isSending: false,
			postedAt: 0,
			refusedUntil: 0
		};
		discussion.subscribe((_, transition) => onTransition(made, transition));
		pauses.set(discussion, pause = made);
	}
	return pause;
};
var FormLimits = class {
	#form;
	#area;
	/** Said to assistive technology once. */
	#said = document.createElement("span");
	/** What changes each second. */
	#seen = document.createElement("span");
	#timer;
	#sentence = () => "";
	/** The language that it was said in. */
	#saidIn;
	constructor(form, area) {
		this.#form = form;
		this.#area = area;
		this.#said.setAttribute("role", "alert");
		this.#seen.ariaHidden = "true";
		form.shadowRoot.querySelector("#fault-body").prepend(this.#said, this.#seen);
		area.addEventListener("input", () => this.#timer ?? this.#say());
		form.addEventListener("afterword-submit", (event) => {
			if (!event.defaultPrevented && !this.#mayBeSent()) event.preventDefault();
		});
		form.addEventListener("afterword-form-closed", ({ draft }) => {
			if (draft && form.discussion) pauseOf(form.discussion).isSending = true;
		});
		form.addController(this);
		this.hostUpdate();
	}
	hostUpdate() {
		const { discussion, target, format, formats: offered = "" } = this.#form;
		if (discussion) pauseOf(discussion);
		const { formats: allowed } = limitsOf(this.#form);
		if (target.type !== "new" || !allowed?.length) return;
		const isAllowed = (name) => allowed.some((one) => one === name);
		const names = offered.match(/\w+/g) ?? [];
		if (!names.every(isAllowed)) this.#form.formats = names.filter(isAllowed).join(" ") || allowed.join(" ");
		if (!isAllowed(format)) this.#form.chosenFormat = names.find(isAllowed) ?? allowed[0];
	}
	hostUpdated() {
		if (this.#saidIn === this.#form.localizer) return;
		this.#saidIn = this.#form.localizer;
		this.#said.textContent = this.#sentence(this.#saidIn);
	}
	hostDisconnected() {
		this.#stop();
	}
	#mayBeSent() {
		const { least = 0, most = Infinity } = limitsOf(this.#form);
		const { length } = this.#area.value.trim();
		this.#stop();
		if (length < least) this.#say((localizer) => localizer.count(localizer.messages.tooShort, least), true);
		else if (length > most) this.#say((localizer) => localizer.count(localizer.messages.charactersOver, length - most), true);
		else if (this.#seconds > 0) this.#wait();
		else {
			this.#say();
			return true;
		}
		this.#area.focus();
		return false;
	}
	/** For how long the reader must wait. What is still being sent counts as sent now. */
	get #seconds() {
		const { discussion } = this.#form;
		const { slowMode = 0 } = limitsOf(this.#form);
		if (!discussion || !slowMode) return 0;
		const { isSending, postedAt, refusedUntil } = pauseOf(discussion);
		const now = Date.now();
		return Math.ceil((Math.max(isSending ? now : 0, postedAt, refusedUntil - slowMode * 1e3) - now) / 1e3 + slowMode);
	}
	/** Counts the seconds down, and says when they are over. */
	#wait() {
		const textOf = (localizer) => localizer.count(localizer.messages.replyAgain, this.#seconds);
		const count = () => void (this.#seen.textContent = textOf(this.#form.localizer));
		this.#say(textOf);
		this.#said.className = "visually-hidden";
		count();
		this.#timer = setInterval(() => {
			if (this.#seconds > 0) count();
			else {
				this.#stop();
				this.#say(({ messages }) => messages.replyNow);
			}
		}, 1e3);
	}
	#stop() {
		clearInterval(this.#timer);
		this.#timer = void 0;
		this.#said.className = this.#seen.textContent = "";
	}
	#say(sentence = () => "", isInvalid = false) {
		const wasInvalid = this.#said.dataset["invalid"];
		this.#sentence = sentence;
		this.#saidIn = this.#form.localizer;
		this.#said.textContent = sentence(this.#saidIn);
		this.#said.toggleAttribute("data-invalid", isInvalid);
		if (isInvalid || wasInvalid !== void 0) this.#area.ariaInvalid = `${isInvalid}`;
	}
};
var addFormLimits = (form, area) => void new FormLimits(form, area);
export { addFormLimits };

//# sourceMappingURL=form-limits.js.map