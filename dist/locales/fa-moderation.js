var e = {
	everything: `هر دیدگاهی نگه داشته می‌شود`,
	first: `نخستین دیدگاه نویسنده`,
	links: `پیوندهای بسیار`,
	long: `متن بلند`,
	program: `به نظر می‌رسد برنامه‌ای آن را نوشته است`,
	words: `یک واژه`,
	pattern: `یک الگو`,
	classifier: `به هرزنامه‌های شناخته‌شده می‌ماند`,
	check: `بررسی خود سایت`,
	reported: `گزارش خوانندگان`
}, t = {
	settings: {
		panelNames: {
			rules: `قاعده‌ها`,
			bans: `مسدودشده‌ها`,
			webhooks: `وب‌هوک‌ها`,
			outbox: `ایمیل‌ها و پیام به برنامه‌ها`
		},
		outbox: {
			webhooksHint: `سرور آنچه را برای دیدگاه‌ها رخ می‌دهد به برنامه‌های دیگر خبر می‌دهد. نشانی آن‌ها باید عمومی باشد و با https آغاز شود.`,
			noWebhooks: `هنوز به هیچ برنامه‌ای خبر داده نمی‌شود. در پایین یکی بیفزایید.`,
			allEvents: `همه‌چیز`,
			eventNames: {
				"comment.created": `دیدگاه‌های تازه`,
				"comment.held": `دیدگاه‌های در انتظار یا هرزنامه`,
				"comment.approved": `دیدگاه‌های تأییدشده`,
				"comment.edited": `دیدگاه‌های ویرایش‌شده`,
				"comment.removed": `دیدگاه‌های حذف‌شده`,
				"comment.reported": `دیدگاه‌های گزارش‌شده`
			},
			disabled: `دیگر به آن خبر داده نمی‌شود: {why}`,
			template: `با الگوی پیام`,
			test: `ارسال نمونه`,
			newSecret: `رمز تازه`,
			remove: `حذف`,
			removeAgain: `برای حذف دوباره فشار دهید`,
			addWebhook: `افزودن برنامه`,
			address: `نشانی`,
			events: `از چه چیزهایی خبر داده شود`,
			templateField: `الگوی پیام، اگر برنامه قالب ویژهٔ خود را می‌خواهد (JSON)`,
			notJson: `الگوی پیام JSON نیست.`,
			add: `افزودن`,
			secret: `پیام‌ها با این رمز امضا می‌شوند. همین حالا آن را کپی کنید: دوباره نمایش داده نمی‌شود.`,
			tested: `نمونه در راه است. اگر نتوان آن را فرستاد، پس از یک روز در پایین دیده می‌شود.`,
			removed: `حذف شد.`,
			waiting: `پیام‌های در انتظار: {count}. انتظار قدیمی‌ترین: {time}.`,
			nothingWaits: `چیزی در انتظار ارسال نیست.`,
			nothingFailed: `در روزهای گذشته خطایی رخ نداد. آنچه فرستاده نشود اینجا می‌آید.`,
			channelNames: {
				mail: `ایمیل`,
				webhook: `وب‌هوک`
			},
			sendAgain: `ارسال دوباره`,
			sentAgain: `دوباره فرستاده می‌شود.`,
			look: `تازه‌سازی`
		},
		loading: `در حال بارگیری…`,
		save: `ذخیرهٔ قاعده‌ها`,
		saved: `ذخیره شد. قاعده‌ها از اکنون به کار می‌روند.`,
		notSaved: `ذخیره نشد.`,
		changedMeanwhile: `در این میان ناظر دیگری قاعده‌ها را تغییر داد. آنچه نوشته‌اید هنوز اینجاست.`,
		loadTheirs: `جایگزینی نوشتهٔ من با قاعده‌های آن ناظر`,
		invalid: `این معتبر نیست:`,
		inFile: `این قاعده‌ها در پروندهٔ {file} روی سرور است. تنها همان‌جا می‌توان آن‌ها را تغییر داد.`,
		rulesHint: `برای فیلد خالی، همان تنظیم آغاز به کار سرور برقرار است. قاعده‌ها شامل ناظران نمی‌شوند.`,
		wordRule: `واژه‌ها، قاعدهٔ {number}`,
		addWordRule: `افزودن قاعده برای واژه‌ها`,
		removeWordRule: `پاک کردن این قاعده`,
		outcome: `با دیدگاه چه شود`,
		outcomes: {
			hold: `در انتظار ناظر بماند`,
			spam: `هرزنامه شمرده شود`,
			refuse: `رد شود`
		},
		wordList: `واژه‌ها، در هر سطر یکی`,
		patternList: `الگوها (RE2)، در هر سطر یکی`,
		message: `اگر رد شود: به نویسنده چه گفته شود`,
		places: `کجا جست‌وجو شود`,
		placeNames: {
			text: `متن`,
			name: `نام`,
			website: `وب‌سایت`,
			links: `پیوندها`
		},
		general: `برای همهٔ گفت‌وگوها`,
		holdEverything: `هر دیدگاهی در انتظار ناظر بماند`,
		newcomers: `پس از تأیید چند دیدگاه از خوانندهٔ تازه، دیدگاه‌های بعدی او منتظر نماند`,
		mostLinks: `هر دیدگاه چند پیوند می‌تواند داشته باشد`,
		linksOutcome: `با دیدگاهی که پیوند بیشتری دارد چه شود`,
		leastCharacters: `هر دیدگاه دست‌کم چند نویسه داشته باشد`,
		mostCharacters: `هر دیدگاه حداکثر چند نویسه داشته باشد`,
		formats: `خوانندگان با چه قالب‌هایی می‌توانند بنویسند`,
		formatNames: {
			text: `متن ساده`,
			markdown: `Markdown`
		},
		closeAfter: `گفت‌وگو پس از چند روز بسته شود`,
		slowMode: `چند ثانیه میان دو دیدگاه یک خواننده`,
		hideAfter: `دیدگاه پس از چند گزارش پنهان شود، تا ناظری آن را ببیند`,
		discussions: `برای یک گفت‌وگو`,
		discussion: `نشانی یا شناسهٔ گفت‌وگو`,
		addDiscussion: `افزودن قاعده برای یک گفت‌وگو`,
		removeDiscussion: `پاک کردن قاعده‌های این گفت‌وگو`,
		noBans: `کسی مسدود نیست.`,
		moreBans: `مسدودشده‌های بیشتر`,
		banKinds: {
			account: `حساب`,
			guest: `مهمان`,
			email: `ایمیل`,
			network: `شبکه`
		},
		addBan: `مسدود کردن یک نفر`,
		banBy: `شناسایی با`,
		banByNames: {
			account: `شناسهٔ حساب`,
			email: `نشانی ایمیل`,
			address: `نشانی IP`
		},
		banValue: `شناسه یا نشانی`,
		banEnd: `برای چه مدت`,
		banEnds: {
			day: `یک روز`,
			week: `یک هفته`,
			month: `یک ماه`,
			ever: `برای همیشه`
		},
		banUntil: `یا تا پایان این روز`,
		banReason: `دلیل، برای ناظران`,
		ban: `مسدود کردن`,
		bannedUntil: `تا {date}`,
		bannedForEver: `برای همیشه`,
		banEnded: `پایان یافته`,
		bannedBy: `به دست {who}`,
		endBan: `رفع مسدودی`,
		actOn: `{act}: {name}`,
		banAuthor: {
			day: `مسدود کردن نویسنده برای یک روز`,
			week: `مسدود کردن نویسنده برای یک هفته`,
			ever: `مسدود کردن نویسنده برای همیشه`
		},
		authorBanned: `{name} مسدود شد.`,
		banAdded: `مسدود شد.`,
		banRemoved: `مسدودی رفع شد.`
	},
	moderation: `نظارت`,
	editedMeanwhile: `نویسنده این دیدگاه را تغییر داده است.`,
	sections: `بخش‌ها`,
	sectionNames: {
		queue: `دیدگاه‌ها`,
		log: `تصمیم‌ها`,
		numbers: `آمار`,
		settings: `تنظیمات`
	},
	sectionFailed: `این بخش بارگیری نشد.`,
	queues: `صف‌ها`,
	queueNames: {
		pending: `در انتظار`,
		reported: `گزارش‌شده`,
		spam: `هرزنامه`,
		removed: `حذف‌شده`,
		all: `همه`
	},
	queueEmpty: `اینجا چیزی نیست.`,
	loadingQueue: `در حال بارگیری…`,
	moreEntries: `نمایش بیشتر`,
	newEntries: {
		one: `{count} دیدگاه تازه`,
		other: `{count} دیدگاه تازه`
	},
	filters: `پالایه`,
	filterDiscussion: `گفت‌وگو`,
	filterAuthor: `نویسنده`,
	filterWords: `واژه‌ها`,
	filterFrom: `از تاریخ`,
	filterTo: `تا تاریخ`,
	applyFilters: `پالایش`,
	clearFilters: `برداشتن پالایه`,
	filteredSince: `پالایش‌شده تا اینجا: دیدگاه‌ها از {date}.`,
	statusNames: {
		approved: `تأییدشده`,
		pending: `در انتظار`,
		spam: `هرزنامه`,
		removed: `حذف‌شده`
	},
	heldBecause: `نگه داشته شد به دلیل:`,
	heldFor: e,
	authorHistory: `{approved} تأییدشده، {pending} در انتظار، {spam} هرزنامه`,
	answers: `در پاسخ به {name}:`,
	reportsOf: {
		one: `{count} گزارش`,
		other: `{count} گزارش`
	},
	showAll: `نمایش همهٔ متن`,
	wordsForgotten: `متن این دیدگاه پاک شده است.`,
	commentOf: `دیدگاه {name}`,
	actOn: `{act}: دیدگاه {name}`,
	acts: {
		approve: `تأیید`,
		hold: `نگه داشتن`,
		spam: `هرزنامه`,
		remove: `حذف`,
		restore: `بازگرداندن`,
		edit: `ویرایش`,
		reply: `پاسخ`,
		reason: `تصمیم با ذکر دلیل`,
		pin: `سنجاق کردن`,
		unpin: `برداشتن سنجاق`,
		close: `بستن گفت‌وگو`,
		open: `باز کردن گفت‌وگو`,
		undo: `واگرد`,
		onlyAuthor: `نمایش تنها این نویسنده`,
		ban: `مسدود کردن`,
		unban: `رفع مسدودی`,
		onlyDiscussion: `نمایش تنها این گفت‌وگو`
	},
	done: {
		approve: `دیدگاه {name} تأیید شد.`,
		hold: `دیدگاه {name} نگه داشته شد.`,
		spam: `دیدگاه {name} هرزنامه شمرده شد.`,
		remove: `دیدگاه {name} حذف شد.`,
		restore: `دیدگاه {name} بازگردانده شد.`,
		edit: `دیدگاه {name} ویرایش شد.`,
		reply: `پاسخ شما به {name} منتشر شد.`,
		pin: `دیدگاه {name} سنجاق شد.`,
		unpin: `سنجاق دیدگاه {name} برداشته شد.`,
		close: `گفت‌وگو بسته است.`,
		open: `گفت‌وگو باز است.`,
		undo: `تصمیم دربارهٔ دیدگاه {name} واگرد شد.`
	},
	doneMany: {
		one: `دربارهٔ {count} دیدگاه تصمیم گرفته شد.`,
		other: `دربارهٔ {count} دیدگاه تصمیم گرفته شد.`
	},
	undoneMany: {
		one: `{count} تصمیم واگرد شد.`,
		other: `{count} تصمیم واگرد شد.`
	},
	failedMany: {
		one: `دربارهٔ {count} دیدگاه نمی‌شد تصمیم گرفت.`,
		other: `دربارهٔ {count} دیدگاه نمی‌شد تصمیم گرفت.`
	},
	decidingMany: {
		one: `تا اینجا دربارهٔ {count} دیدگاه تصمیم گرفته شد…`,
		other: `تا اینجا دربارهٔ {count} دیدگاه تصمیم گرفته شد…`
	},
	stop: `توقف`,
	notDone: `انجام نشد.`,
	savingAct: `در حال ذخیره…`,
	dismissNote: `بستن`,
	moreActs: `کارهای دیگر برای دیدگاه {name}`,
	conflictBy: `در این میان {name} تصمیم گرفت: {act}. کار شما انجام نشد.`,
	conflictDone: `در این میان کس دیگری تصمیم گرفت: {act}. کار شما انجام نشد.`,
	conflictChanged: `در این میان کس دیگری این دیدگاه را تغییر داد. کار شما انجام نشد.`,
	saveEdit: `ذخیره`,
	sendReply: `ارسال`,
	cancelWriting: `لغو`,
	editOf: `متن دیدگاه {name}`,
	replyFor: `پاسخ شما به {name}`,
	reasonFor: `دلیل، برای ثبت: دیدگاه {name}`,
	select: `انتخاب: دیدگاه {name}`,
	selectShown: `انتخاب همهٔ نمایش‌داده‌شده‌ها`,
	selected: {
		one: `{count} دیدگاه انتخاب شده`,
		other: `{count} دیدگاه انتخاب شده`
	},
	selectMatching: `انتخاب همهٔ موارد سازگار، حتی آن‌ها که نمایش داده نشده‌اند`,
	allMatching: `همهٔ موارد سازگار انتخاب شده‌اند`,
	askAllMatching: `{act}: همهٔ دیدگاه‌های سازگار، حتی آن‌ها که نمایش داده نشده‌اند؟`,
	decideSelected: `تصمیم دربارهٔ انتخاب‌شده‌ها`,
	keyList: `کلیدهای میان‌بر`,
	keyNames: {
		j: `دیدگاه بعدی`,
		k: `دیدگاه قبلی`,
		a: `تأیید`,
		s: `هرزنامه`,
		r: `حذف`,
		u: `واگرد آخرین تصمیم`,
		x: `انتخاب`,
		"?": `این فهرست`
	},
	closeKeys: `بستن`,
	span: `بازهٔ زمانی`,
	spanDays: {
		one: `{count} روز`,
		other: `{count} روز`
	},
	halfWaited: `تأیید نیمی از آن‌ها در`,
	mostWaited: `نه‌دهم آن‌ها در`,
	waitsOf: {
		one: `زمان تا تأیید ناظر، برای {count} دیدگاه.`,
		other: `زمان تا تأیید ناظر، برای {count} دیدگاه.`
	},
	writtenEachDay: `دیدگاه‌های نوشته‌شده`,
	dayColumn: `روز`,
	waitingByRule: `در انتظار، بر پایهٔ قاعده`,
	mostDiscussed: `پربحث‌ترین‌ها`,
	logEmpty: `هنوز تصمیمی نیست.`,
	logMore: `نمایش بیشتر`,
	logDownload: `دانلود همهٔ تصمیم‌ها`,
	logLine: `{who}: {act}`,
	logChange: `{from} ← {to}`,
	undone: `واگردشده`,
	somebody: `یک نفر`,
	notModerator: `تنها ناظران این را می‌بینند. با حساب ناظر وارد شوید.`,
	openModerating: `نظارت در مقاله`,
	signOut: `خروج`,
	signOutAll: `خروج از همهٔ دستگاه‌ها`,
	signedOut: `خارج شدید.`
};
export { e as heldFor, t as moderationMessages };

//# sourceMappingURL=fa-moderation.js.map