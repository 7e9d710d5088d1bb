import { commentInHash, commentInQuery, isBareId, isDiscussionHash } from "../../core/comment-in-address.js";
import { fetchComment } from "./fetch-comment.js";
import { discussionAround, readyState } from "./finding-list.js";
// src/elements/finding/permalinks.ts
/** Events by which a reader moves elsewhere. */
var GOING = [
	"wheel",
	"touchmove",
	"pointerdown",
	"keydown"
];
var Permalinks = class {
	#list;
	#notice = document.createElement("p");
	/** What the notice says. */
	#said;
	/** The fragment that was followed, or is being followed. */
	#followed;
	/** Where the reader was led, until they move: comments may still come in above it. */
	#place;
	constructor(list) {
		this.#list = list;
		this.#notice.setAttribute("part", "notice");
		this.#notice.role = "status";
		list.renderRoot.prepend(this.#notice);
		list.renderRoot.addEventListener("click", (event) => {
			const link = event.target.closest("a");
			if (link?.hash && link.hash === location.hash) this.#follow();
		});
		list.addController(this);
	}
	hostConnected() {
		this.#followed = void 0;
		addEventListener("hashchange", this.#follow);
		for (const type of GOING) addEventListener(type, this.#onGoing, {
			capture: true,
			passive: true
		});
		this.hostUpdated();
	}
	hostDisconnected() {
		removeEventListener("hashchange", this.#follow);
		for (const type of GOING) removeEventListener(type, this.#onGoing, { capture: true });
	}
	hostUpdated() {
		const state = readyState(this.#list);
		this.#say();
		if (state && this.#followed === void 0) this.#follow();
		if (state && this.#place !== void 0) this.#list.reveal(this.#place);
		if (state?.more !== "loading") this.#place = void 0;
	}
	#onGoing = () => {
		this.#place = void 0;
	};
	#follow = () => {
		const { hash, search } = location;
		const isFirst = this.#followed === void 0;
		const isBare = isBareId(hash);
		const id = commentInHash(hash) ?? (isFirst ? commentInQuery(search) : void 0);
		const { discussion } = this.#list;
		this.#followed = hash;
		this.#said = void 0;
		this.#say();
		const isOfPage = (isBare || isDiscussionHash(hash)) && document.getElementById(hash.slice(1));
		if (id === void 0 && isDiscussionHash(hash) && !isOfPage && !(isFirst && scrollY)) (discussionAround(this.#list) ?? this.#list).scrollIntoView({ behavior: "instant" });
		if (id === void 0 || !readyState(this.#list) || isBare && isOfPage) return;
		this.#lead(id, isBare, () => location.hash === hash && this.#list.discussion === discussion);
	};
	#say() {
		const text = this.#said ? this.#list.localizer.messages[this.#said] : "";
		if (this.#notice.textContent !== text) this.#notice.textContent = text;
	}
	/**
	* @param isGuess it may be no link to a comment: it is asked for once, and nothing is said if it is not there
	* @param isWanted whether the reader still wants to go there
	*/
	async #lead(id, isGuess, isWanted) {
		const arrival = await fetchComment(this.#list, id, () => !isGuess && isWanted());
		if (!isWanted()) return;
		if (arrival === "there") {
			this.#place = id;
			this.#list.reveal(id);
			this.#list.requestUpdate();
		} else if (!isGuess) {
			this.#said = arrival === "failed" ? "notLoaded" : "notHere";
			this.#say();
			this.#notice.scrollIntoView({
				block: "center",
				behavior: "instant"
			});
		}
	}
};
export { Permalinks };

//# sourceMappingURL=permalinks.js.map