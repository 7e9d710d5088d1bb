// src/locales/en-reading.ts
var readingMessages = {
	countWithTitle: {
		0: "No responses yet to “{title}”",
		one: "One response to “{title}”",
		other: "{count} responses to “{title}”"
	},
	countWithoutTitle: {
		0: "No responses yet",
		one: "One response",
		other: "{count} responses"
	},
	allWaiting: {
		one: "One response waits for approval",
		other: "{count} responses wait for approval"
	},
	pings: "Mentioned elsewhere",
	loading: "Loading responses…",
	more: "More responses",
	news: {
		one: "One new response",
		other: "{count} new responses"
	},
	closed: "This discussion is closed.",
	signIn: "Sign in to reply.",
	ages: {
		year: {
			one: "{count} year ago",
			other: "{count} years ago"
		},
		month: {
			one: "{count} month ago",
			other: "{count} months ago"
		},
		day: {
			one: "{count} day ago",
			other: "{count} days ago"
		},
		hour: {
			one: "{count} hour ago",
			other: "{count} hours ago"
		},
		minute: {
			one: "{count} minute ago",
			other: "{count} minutes ago"
		},
		second: { other: "now" }
	},
	anonymous: "Anonymous",
	removed: "This response was removed.",
	inReplyTo: "in reply to {name}",
	author: "Author",
	moderator: "Moderator",
	pinned: "Pinned",
	edited: "edited",
	pending: "Waiting for approval; only its author and moderators can see it.",
	retry: "Try again",
	gap: " ",
	reply: "Reply",
	replyTo: "Reply to {name}",
	leaveReply: "Leave a reply",
	errors: {
		network: "The connection failed.",
		unavailable: "Responses are not available at the moment.",
		"rate-limited": "That was very fast. Wait a moment.",
		"not-found": "It is not there any more.",
		forbidden: "You may not do that here.",
		unauthorized: "Sign in first.",
		invalid: "Something in it cannot be accepted.",
		closed: "This discussion is closed.",
		conflict: "Someone else changed it meanwhile.",
		quota: "It cannot be kept: storage is full, or not allowed.",
		unsupported: "That is not possible here.",
		corrupt: "The responses cannot be read.",
		aborted: "It was interrupted."
	}
};
export { readingMessages };

//# sourceMappingURL=en-reading.js.map