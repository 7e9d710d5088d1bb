import { OnElement, forward } from "./forward.js";
import * as ng from "@angular/core";
// src/frameworks/angular.ts
/** One comment. */
var AfterwordComment = class AfterwordComment extends OnElement {
	static ɵfac = ng.ɵɵngDeclareFactory({
		minVersion: "14.0.0",
		version: "21.2.26",
		ngImport: ng,
		type: AfterwordComment,
		deps: [],
		target: ng.ɵɵFactoryTarget.Directive
	});
	static ɵdir = ng.ɵɵngDeclareDirective({
		minVersion: "14.0.0",
		version: "21.2.26",
		ngImport: ng,
		type: AfterwordComment,
		isStandalone: true,
		selector: "afterword-comment",
		inputs: { open: "open" }
	});
};
forward(AfterwordComment, ["open"]);
/** The list of responses alone, for a layout of your own. */
var AfterwordCommentList = class AfterwordCommentList extends OnElement {
	static ɵfac = ng.ɵɵngDeclareFactory({
		minVersion: "14.0.0",
		version: "21.2.26",
		ngImport: ng,
		type: AfterwordCommentList,
		deps: [],
		target: ng.ɵɵFactoryTarget.Directive
	});
	static ɵdir = ng.ɵɵngDeclareDirective({
		minVersion: "14.0.0",
		version: "21.2.26",
		ngImport: ng,
		type: AfterwordCommentList,
		isStandalone: true,
		selector: "afterword-comment-list",
		inputs: {
			discussion: "discussion",
			localizer: "localizer",
			store: "store",
			reader: "reader",
			maxDepth: "maxDepth",
			numbered: "numbered",
			closed: "closed",
			headingLevel: "headingLevel",
			isMuted: "isMuted",
			open: "open",
			"max-depth": "max-depth",
			"heading-level": "heading-level"
		}
	});
};
forward(AfterwordCommentList, [
	"discussion",
	"localizer",
	"store",
	"reader",
	"maxDepth",
	"numbered",
	"closed",
	"headingLevel",
	"isMuted",
	"open",
	"max-depth",
	"heading-level"
], ["numbered", "closed"]);
/** How many responses a discussion has, as in “11 responses”. */
var AfterwordCount = class AfterwordCount extends OnElement {
	static ɵfac = ng.ɵɵngDeclareFactory({
		minVersion: "14.0.0",
		version: "21.2.26",
		ngImport: ng,
		type: AfterwordCount,
		deps: [],
		target: ng.ɵɵFactoryTarget.Directive
	});
	static ɵdir = ng.ɵɵngDeclareDirective({
		minVersion: "14.0.0",
		version: "21.2.26",
		ngImport: ng,
		type: AfterwordCount,
		isStandalone: true,
		selector: "afterword-count",
		inputs: {
			discussionId: "discussionId",
			pageId: "pageId",
			src: "src",
			token: "token",
			adapter: "adapter",
			locale: "locale",
			"discussion-id": "discussion-id",
			"page-id": "page-id"
		}
	});
};
forward(AfterwordCount, [
	"discussionId",
	"pageId",
	"src",
	"token",
	"adapter",
	"locale",
	"discussion-id",
	"page-id"
]);
/** The whole discussion under an article: a heading with the count, the list of responses, the form. */
var AfterwordDiscussion = class AfterwordDiscussion extends OnElement {
	static ɵfac = ng.ɵɵngDeclareFactory({
		minVersion: "14.0.0",
		version: "21.2.26",
		ngImport: ng,
		type: AfterwordDiscussion,
		deps: [],
		target: ng.ɵɵFactoryTarget.Directive
	});
	static ɵdir = ng.ɵɵngDeclareDirective({
		minVersion: "14.0.0",
		version: "21.2.26",
		ngImport: ng,
		type: AfterwordDiscussion,
		isStandalone: true,
		selector: "afterword-discussion",
		inputs: {
			discussionId: "discussionId",
			pageId: "pageId",
			src: "src",
			token: "token",
			adapter: "adapter",
			locale: "locale",
			heading: "heading",
			headingLevel: "headingLevel",
			order: "order",
			pageSize: "pageSize",
			maxDepth: "maxDepth",
			numbered: "numbered",
			keys: "keys",
			closed: "closed",
			formats: "formats",
			reactions: "reactions",
			undoSeconds: "undoSeconds",
			discussion: "discussion",
			localizer: "localizer",
			store: "store",
			reader: "reader",
			"discussion-id": "discussion-id",
			"page-id": "page-id",
			"heading-level": "heading-level",
			"page-size": "page-size",
			"max-depth": "max-depth",
			"undo-seconds": "undo-seconds"
		}
	});
};
forward(AfterwordDiscussion, [
	"discussionId",
	"pageId",
	"src",
	"token",
	"adapter",
	"locale",
	"heading",
	"headingLevel",
	"order",
	"pageSize",
	"maxDepth",
	"numbered",
	"keys",
	"closed",
	"formats",
	"reactions",
	"undoSeconds",
	"discussion",
	"localizer",
	"store",
	"reader",
	"discussion-id",
	"page-id",
	"heading-level",
	"page-size",
	"max-depth",
	"undo-seconds"
], ["numbered", "closed"]);
/** The page for moderators: what waits, what was reported, what is spam and what was removed. */
var AfterwordModeration = class AfterwordModeration extends OnElement {
	static ɵfac = ng.ɵɵngDeclareFactory({
		minVersion: "14.0.0",
		version: "21.2.26",
		ngImport: ng,
		type: AfterwordModeration,
		deps: [],
		target: ng.ɵɵFactoryTarget.Directive
	});
	static ɵdir = ng.ɵɵngDeclareDirective({
		minVersion: "14.0.0",
		version: "21.2.26",
		ngImport: ng,
		type: AfterwordModeration,
		isStandalone: true,
		selector: "afterword-moderation",
		inputs: {
			src: "src",
			adapter: "adapter",
			token: "token",
			queue: "queue",
			headingLevel: "headingLevel",
			chooseLanguage: "chooseLanguage",
			locale: "locale",
			"heading-level": "heading-level",
			"choose-language": "choose-language"
		}
	});
};
forward(AfterwordModeration, [
	"src",
	"adapter",
	"token",
	"queue",
	"headingLevel",
	"chooseLanguage",
	"locale",
	"heading-level",
	"choose-language"
], ["choose-language"]);
/** The form alone: for a new comment, a reply, or another text of a comment. */
var AfterwordReplyForm = class AfterwordReplyForm extends OnElement {
	static ɵfac = ng.ɵɵngDeclareFactory({
		minVersion: "14.0.0",
		version: "21.2.26",
		ngImport: ng,
		type: AfterwordReplyForm,
		deps: [],
		target: ng.ɵɵFactoryTarget.Directive
	});
	static ɵdir = ng.ɵɵngDeclareDirective({
		minVersion: "14.0.0",
		version: "21.2.26",
		ngImport: ng,
		type: AfterwordReplyForm,
		isStandalone: true,
		selector: "afterword-reply-form",
		inputs: {
			discussion: "discussion",
			localizer: "localizer",
			store: "store",
			reader: "reader",
			target: "target",
			headingLevel: "headingLevel",
			formats: "formats",
			chosenFormat: "chosenFormat",
			draft: "draft",
			"heading-level": "heading-level"
		}
	});
};
forward(AfterwordReplyForm, [
	"discussion",
	"localizer",
	"store",
	"reader",
	"target",
	"headingLevel",
	"formats",
	"chosenFormat",
	"draft",
	"heading-level"
]);
/** How old a date is, kept up to date, with the exact date as its title. */
var AfterwordTimestamp = class AfterwordTimestamp extends OnElement {
	static ɵfac = ng.ɵɵngDeclareFactory({
		minVersion: "14.0.0",
		version: "21.2.26",
		ngImport: ng,
		type: AfterwordTimestamp,
		deps: [],
		target: ng.ɵɵFactoryTarget.Directive
	});
	static ɵdir = ng.ɵɵngDeclareDirective({
		minVersion: "14.0.0",
		version: "21.2.26",
		ngImport: ng,
		type: AfterwordTimestamp,
		isStandalone: true,
		selector: "afterword-timestamp",
		inputs: {
			datetime: "datetime",
			locale: "locale",
			localizer: "localizer"
		}
	});
};
forward(AfterwordTimestamp, [
	"datetime",
	"locale",
	"localizer"
]);
export { AfterwordComment, AfterwordCommentList, AfterwordCount, AfterwordDiscussion, AfterwordModeration, AfterwordReplyForm, AfterwordTimestamp };

//# sourceMappingURL=angular.js.map