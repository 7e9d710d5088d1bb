// src/locales/ar.ts
var ar = {
	language: "ar",
	thousands: null,
	messages: {
		countWithTitle: {
			0: "لا ردود بعد على «{title}»",
			one: "رد واحد على «{title}»",
			two: "ردّان على «{title}»",
			few: "{count} ردود على «{title}»",
			many: "{count} ردًّا على «{title}»",
			other: "{count} رد على «{title}»"
		},
		countWithoutTitle: {
			0: "لا ردود بعد",
			one: "رد واحد",
			two: "ردّان",
			few: "{count} ردود",
			many: "{count} ردًّا",
			other: "{count} رد"
		},
		allWaiting: {
			one: "رد واحد في انتظار الموافقة",
			two: "ردّان في انتظار الموافقة",
			few: "{count} ردود في انتظار الموافقة",
			many: "{count} ردًّا في انتظار الموافقة",
			other: "{count} رد في انتظار الموافقة"
		},
		pings: "إشارات من مواقع أخرى",
		loading: "جارٍ تحميل الردود…",
		more: "ردود أخرى",
		news: {
			one: "رد جديد",
			two: "ردّان جديدان",
			few: "{count} ردود جديدة",
			many: "{count} ردًّا جديدًا",
			other: "{count} رد جديد"
		},
		closed: "هذا النقاش مغلق.",
		signIn: "سجّل الدخول للرد.",
		ages: {
			year: {
				one: "قبل سنة",
				two: "قبل سنتين",
				few: "قبل {count} سنوات",
				other: "قبل {count} سنة"
			},
			month: {
				one: "قبل شهر",
				two: "قبل شهرين",
				few: "قبل {count} أشهر",
				many: "قبل {count} شهرًا",
				other: "قبل {count} شهر"
			},
			day: {
				one: "قبل يوم",
				two: "قبل يومين",
				few: "قبل {count} أيام",
				many: "قبل {count} يومًا",
				other: "قبل {count} يوم"
			},
			hour: {
				one: "قبل ساعة",
				two: "قبل ساعتين",
				few: "قبل {count} ساعات",
				other: "قبل {count} ساعة"
			},
			minute: {
				one: "قبل دقيقة",
				two: "قبل دقيقتين",
				few: "قبل {count} دقائق",
				other: "قبل {count} دقيقة"
			},
			second: { other: "الآن" }
		},
		anonymous: "مجهول",
		removed: "حُذف هذا الرد.",
		inReplyTo: "ردًّا على {name}",
		author: "الكاتب",
		moderator: "مشرف",
		pinned: "مثبّت",
		edited: "معدّل",
		sending: "جارٍ الإرسال…",
		pending: "في انتظار الموافقة؛ لا يراه إلا كاتبه والمشرفون.",
		failed: "لم يُرسل.",
		again: "ستُعاد المحاولة تلقائيًّا.",
		retry: "أعد المحاولة",
		saving: "جارٍ الحفظ…",
		notSaved: "لم يُحفظ.",
		change: "عدّل",
		reply: "رد",
		replyTo: "رد على {name}",
		goOn: "أكمل ردّك",
		goOnTo: "أكمل ردّك على {name}",
		leaveReply: "اترك ردًّا",
		leaveReplyTo: "رد على {name}",
		editReply: "عدّل ردّك",
		reportReply: "أبلغ المشرفين عن هذا الرد",
		replyAs: "ترد باسم {name}",
		body: "ردّك",
		reason: "ما المشكلة فيه",
		name: "الاسم",
		email: "البريد الإلكتروني",
		emailHint: "اختياري، لا يظهر لأحد",
		url: "الموقع",
		optional: "اختياري",
		remember: "تذكّرني على هذا الجهاز",
		send: "أرسل الرد",
		save: "احفظ",
		sendReport: "أرسل البلاغ",
		cancel: "إلغاء",
		draftsNotSaved: "لا يحفظ هذا المتصفح المسودات: ما لم ترسله يضيع حين تغادر الصفحة.",
		sent: "أُرسل ردّك.",
		sentWaiting: "أُرسل ردّك وهو في انتظار الموافقة.",
		required: "اكتب شيئًا أولًا.",
		requiredField: "{field}: مطلوب هنا.",
		duplicate: "قلت ذلك من قبل.",
		taken: "هذا الاسم لشخص يسجّل الدخول هنا. اختر اسمًا آخر.",
		badEmail: "يكون عنوان البريد الإلكتروني على هذا النحو: name@example.com.",
		badUrl: "يكون عنوان الموقع على هذا النحو: https://example.com.",
		tooLong: "{field}: {limit} حرف على الأكثر.",
		notHere: "الرد الذي يشير إليه هذا الرابط غير موجود هنا. ربما حُذف.",
		notLoaded: "تعذّر تحميل الرد الذي يشير إليه هذا الرابط.",
		between: "اعرض ردودًا أخرى هنا",
		moreReplies: {
			one: "اعرض ردًّا آخر",
			two: "اعرض ردّين آخرين",
			few: "اعرض {count} ردود أخرى",
			many: "اعرض {count} ردًّا آخر",
			other: "اعرض {count} رد آخر"
		},
		formatting: "التنسيق",
		bold: "عريض",
		italic: "مائل",
		link: "رابط",
		quote: "اقتباس",
		list: "قائمة",
		code: "شيفرة",
		preview: "معاينة",
		markdown: "Markdown",
		charactersLeft: {
			one: "بقي حرف واحد",
			two: "بقي حرفان",
			few: "بقيت {count} أحرف",
			many: "بقي {count} حرفًا",
			other: "بقي {count} حرف"
		},
		charactersOver: {
			one: "زاد حرف واحد",
			two: "زاد حرفان",
			few: "زادت {count} أحرف",
			many: "زاد {count} حرفًا",
			other: "زاد {count} حرف"
		},
		people: "المشاركون في هذا النقاش",
		peopleFound: {
			one: "شخص واحد. يُدرج Enter الاسم.",
			two: "شخصان. اختر بالأسهم، ويُدرج Enter الاسم.",
			few: "{count} أشخاص. اختر بالأسهم، ويُدرج Enter الاسم.",
			many: "{count} شخصًا. اختر بالأسهم، ويُدرج Enter الاسم.",
			other: "{count} شخص. اختر بالأسهم، ويُدرج Enter الاسم."
		},
		actionsFor: "إجراءات أخرى لرد {name}",
		reactions: {
			like: "أعجبني",
			dislike: "لم يعجبني"
		},
		reactionTo: "{reaction}، رد {name}",
		badReaction: "هذا التفاعل غير ممكن هنا.",
		edit: "عدّل",
		editUntil: "عدّل (حتى {time})",
		changedMeanwhile: "عدّل شخص آخر هذا الرد في هذه الأثناء. هذا نصه الآن، ونصك أدناه.",
		tooLate: "انتهت المدة التي كان يمكن فيها تعديله.",
		remove: "احذف",
		askRemove: "أتريد حذف هذا الرد؟",
		keep: "أبقه",
		undo: "تراجع",
		report: "أبلغ عنه",
		reported: "أُبلغ عنه",
		thanks: "شكرًا لك. سينظر المشرفون فيه.",
		dismiss: "أخفِ",
		controlNotLoaded: "تعذّر التحميل. اضغط مرة أخرى للمحاولة من جديد.",
		order: "ترتيب الردود",
		oldest: "الأقدم أولًا",
		newest: "الأحدث أولًا",
		best: "الأفضل أولًا",
		latest: "آخر رد",
		errors: {
			network: "انقطع الاتصال.",
			unavailable: "الردود غير متاحة الآن.",
			"rate-limited": "كان ذلك سريعًا جدًّا. انتظر لحظة.",
			"not-found": "لم يعد موجودًا.",
			forbidden: "لا يُسمح لك بذلك هنا.",
			unauthorized: "سجّل الدخول أولًا.",
			invalid: "فيه ما لا يمكن قبوله.",
			closed: "هذا النقاش مغلق.",
			conflict: "عدّله شخص آخر في هذه الأثناء.",
			quota: "لا يمكن حفظه: المساحة ممتلئة أو غير مسموح بها.",
			unsupported: "هذا غير ممكن هنا.",
			corrupt: "تتعذّر قراءة الردود.",
			aborted: "توقّف قبل أن يتم."
		}
	}
};
export { ar };

//# sourceMappingURL=ar.js.map