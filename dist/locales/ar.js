var e = {
	language: `ar`,
	thousands: null,
	messages: {
		countWithTitle: {
			0: `لا ردود بعد على «{title}»`,
			one: `رد واحد على «{title}»`,
			two: `ردّان على «{title}»`,
			few: `{count} ردود على «{title}»`,
			many: `{count} ردًّا على «{title}»`,
			other: `{count} رد على «{title}»`
		},
		countWithoutTitle: {
			0: `لا ردود بعد`,
			one: `رد واحد`,
			two: `ردّان`,
			few: `{count} ردود`,
			many: `{count} ردًّا`,
			other: `{count} رد`
		},
		allWaiting: {
			zero: `{count} رد في انتظار الموافقة`,
			one: `رد واحد في انتظار الموافقة`,
			two: `ردّان في انتظار الموافقة`,
			few: `{count} ردود في انتظار الموافقة`,
			many: `{count} ردًّا في انتظار الموافقة`,
			other: `{count} رد في انتظار الموافقة`
		},
		pings: `إشارات من مواقع أخرى`,
		loading: `جارٍ تحميل الردود…`,
		more: `ردود أخرى`,
		news: {
			zero: `{count} رد جديد`,
			one: `رد جديد`,
			two: `ردّان جديدان`,
			few: `{count} ردود جديدة`,
			many: `{count} ردًّا جديدًا`,
			other: `{count} رد جديد`
		},
		closed: `هذا النقاش مغلق.`,
		signIn: `سجّل الدخول للرد.`,
		ages: {
			year: {
				zero: `قبل {count} سنة`,
				one: `قبل سنة`,
				two: `قبل سنتين`,
				few: `قبل {count} سنوات`,
				many: `قبل {count} سنة`,
				other: `قبل {count} سنة`
			},
			month: {
				zero: `قبل {count} شهر`,
				one: `قبل شهر`,
				two: `قبل شهرين`,
				few: `قبل {count} أشهر`,
				many: `قبل {count} شهرًا`,
				other: `قبل {count} شهر`
			},
			day: {
				zero: `قبل {count} يوم`,
				one: `قبل يوم`,
				two: `قبل يومين`,
				few: `قبل {count} أيام`,
				many: `قبل {count} يومًا`,
				other: `قبل {count} يوم`
			},
			hour: {
				zero: `قبل {count} ساعة`,
				one: `قبل ساعة`,
				two: `قبل ساعتين`,
				few: `قبل {count} ساعات`,
				many: `قبل {count} ساعة`,
				other: `قبل {count} ساعة`
			},
			minute: {
				zero: `قبل {count} دقيقة`,
				one: `قبل دقيقة`,
				two: `قبل دقيقتين`,
				few: `قبل {count} دقائق`,
				many: `قبل {count} دقيقة`,
				other: `قبل {count} دقيقة`
			},
			second: { other: `الآن` }
		},
		anonymous: `مجهول`,
		removed: `حُذف هذا الرد.`,
		inReplyTo: `ردًّا على {name}`,
		author: `الكاتب`,
		moderator: `مشرف`,
		pinned: `مثبّت`,
		edited: `معدّل`,
		pending: `في انتظار الموافقة؛ لا يراه إلا كاتبه والمشرفون.`,
		retry: `أعد المحاولة`,
		reply: `رد`,
		replyTo: `رد على {name}`,
		leaveReply: `اترك ردًّا`,
		errors: {
			network: `انقطع الاتصال.`,
			unavailable: `الردود غير متاحة الآن.`,
			"rate-limited": `كان ذلك سريعًا جدًّا. انتظر لحظة.`,
			"not-found": `لم يعد موجودًا.`,
			forbidden: `لا يُسمح لك بذلك هنا.`,
			unauthorized: `سجّل الدخول أولًا.`,
			invalid: `فيه ما لا يمكن قبوله.`,
			closed: `هذا النقاش مغلق.`,
			conflict: `عدّله شخص آخر في هذه الأثناء.`,
			quota: `لا يمكن حفظه: المساحة ممتلئة أو غير مسموح بها.`,
			unsupported: `هذا غير ممكن هنا.`,
			corrupt: `تتعذّر قراءة الردود.`,
			aborted: `توقّف قبل أن يتم.`
		},
		sendingSoon: `سيُرسَل بعد لحظات.`,
		undo: `تراجع`,
		sending: `جارٍ الإرسال…`,
		failed: `لم يُرسل.`,
		again: `ستُعاد المحاولة تلقائيًّا.`,
		saving: `جارٍ الحفظ…`,
		notSaved: `لم يُحفظ.`,
		change: `عدّل`,
		goOn: `أكمل ردّك`,
		goOnTo: `أكمل ردّك على {name}`,
		leaveReplyTo: `رد على {name}`,
		editReply: `عدّل ردّك`,
		replyAs: `ترد باسم {name}`,
		body: `ردّك`,
		name: `الاسم`,
		email: `البريد الإلكتروني`,
		emailHint: `اختياري، لا يظهر لأحد`,
		url: `الموقع`,
		optional: `اختياري`,
		remember: `تذكّرني على هذا الجهاز`,
		send: `أرسل الرد`,
		save: `احفظ`,
		cancel: `إلغاء`,
		draftsNotSaved: `لا يحفظ هذا المتصفح المسودات: ما لم ترسله يضيع حين تغادر الصفحة.`,
		sent: `أُرسل ردّك.`,
		sentWaiting: `أُرسل ردّك وهو في انتظار الموافقة.`,
		required: `اكتب شيئًا أولًا.`,
		requiredField: `{field}: مطلوب هنا.`,
		duplicate: `قلت ذلك من قبل.`,
		taken: `هذا الاسم لشخص يسجّل الدخول هنا. اختر اسمًا آخر.`,
		badEmail: `يكون عنوان البريد الإلكتروني على هذا النحو: name@example.com.`,
		badUrl: `يكون عنوان الموقع على هذا النحو: https://example.com.`,
		tooLong: `{field}: {limit} حرف على الأكثر.`,
		keptFrom: `محفوظة {age}.`,
		keptNow: `محفوظة منذ أقل من دقيقة.`,
		cannotLoad: `لا يمكن تحميل الردود في الوقت الحالي.`
	},
	loadControls: async () => (await import(`./ar-controls.js`)).controlMessages
};
export { e as ar };

//# sourceMappingURL=ar.js.map