// src/locales/en.ts
var en = {
	language: "en",
	thousands: ",",
	messages: {
		titled: {
			0: "No responses yet to “{title}”",
			one: "One response to “{title}”",
			other: "{count} responses to “{title}”"
		},
		untitled: {
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
		sending: "Sending…",
		waiting: "Waiting for approval; only its author and moderators can see it.",
		failed: "Not sent.",
		again: "It will be tried again by itself.",
		retry: "Try again",
		change: "Change",
		reply: "Reply",
		replyTo: "Reply to {name}",
		goOn: "Go on with your reply",
		goOnTo: "Go on with your reply to {name}",
		leaveReply: "Leave a reply",
		leaveReplyTo: "Reply to {name}",
		replyAs: "Replying as {name}",
		body: "Your reply",
		name: "Name",
		email: "E-mail",
		emailHint: "optional, never shown",
		url: "Website",
		optional: "optional",
		remember: "Remember me on this device",
		send: "Send reply",
		cancel: "Cancel",
		notKept: "This browser keeps no drafts: a reply you do not send is gone when you leave the page.",
		sent: "Your reply was sent.",
		sentWaiting: "Your reply was sent and waits for approval.",
		required: "Write something first.",
		needed: "{field} is needed here.",
		duplicate: "You have said that already.",
		taken: "This name belongs to someone who signs in here. Choose another.",
		badEmail: "An e-mail address looks like name@example.com.",
		badUrl: "A website’s address looks like https://example.com.",
		tooLong: "{field}: {limit} characters at most.",
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
	}
};
export { en };

//# sourceMappingURL=en.js.map