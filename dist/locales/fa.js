var e = {
	language: `fa`,
	thousands: null,
	messages: {
		countWithTitle: {
			0: `هنوز دیدگاهی برای «{title}» نیست`,
			one: `{count} دیدگاه برای «{title}»`,
			other: `{count} دیدگاه برای «{title}»`
		},
		countWithoutTitle: {
			0: `هنوز دیدگاهی نیست`,
			one: `{count} دیدگاه`,
			other: `{count} دیدگاه`
		},
		allWaiting: {
			one: `{count} دیدگاه در انتظار تأیید`,
			other: `{count} دیدگاه در انتظار تأیید`
		},
		pings: `اشاره‌ها در جاهای دیگر`,
		loading: `در حال بارگیری دیدگاه‌ها…`,
		more: `دیدگاه‌های بیشتر`,
		news: {
			one: `{count} دیدگاه تازه`,
			other: `{count} دیدگاه تازه`
		},
		closed: `این گفت‌وگو بسته است.`,
		signIn: `برای نوشتن دیدگاه وارد شوید.`,
		ages: {
			year: {
				one: `{count} سال پیش`,
				other: `{count} سال پیش`
			},
			month: {
				one: `{count} ماه پیش`,
				other: `{count} ماه پیش`
			},
			day: {
				one: `{count} روز پیش`,
				other: `{count} روز پیش`
			},
			hour: {
				one: `{count} ساعت پیش`,
				other: `{count} ساعت پیش`
			},
			minute: {
				one: `{count} دقیقه پیش`,
				other: `{count} دقیقه پیش`
			},
			second: { other: `اکنون` }
		},
		anonymous: `ناشناس`,
		removed: `این دیدگاه حذف شده است.`,
		inReplyTo: `در پاسخ به {name}`,
		author: `نویسنده`,
		moderator: `ناظر`,
		pinned: `سنجاق‌شده`,
		edited: `ویرایش‌شده`,
		pending: `در انتظار تأیید؛ تنها نویسنده و ناظران آن را می‌بینند.`,
		retry: `تلاش دوباره`,
		gap: ` `,
		reply: `پاسخ`,
		replyTo: `پاسخ به {name}`,
		leaveReply: `نوشتن دیدگاه`,
		sendingSoon: `تا لحظه‌ای دیگر فرستاده می‌شود.`,
		undo: `واگرد`,
		actFor: `{act}: {name}`,
		sending: `در حال ارسال…`,
		failed: `فرستاده نشد.`,
		again: `خودکار دوباره تلاش می‌شود.`,
		saving: `در حال ذخیره…`,
		notSaved: `ذخیره نشد.`,
		change: `ویرایش`,
		goOn: `ادامهٔ نوشتن`,
		goOnTo: `ادامهٔ نوشتن پاسخ به {name}`,
		leaveReplyTo: `پاسخ به {name}`,
		editReply: `ویرایش دیدگاه شما`,
		replyAs: `نوشتن با نام {name}`,
		body: `دیدگاه شما`,
		name: `نام`,
		email: `ایمیل`,
		emailHint: `(اختیاری، هرگز نمایش داده نمی‌شود)`,
		url: `وب‌سایت`,
		optional: `(اختیاری)`,
		remember: `مرا در این دستگاه به خاطر بسپار`,
		send: `ارسال دیدگاه`,
		save: `ذخیره`,
		cancel: `لغو`,
		draftsNotSaved: `این مرورگر پیش‌نویس نگه نمی‌دارد: دیدگاه ارسال‌نشده با ترک صفحه از بین می‌رود.`,
		sent: `دیدگاه شما ارسال شد.`,
		sentWaiting: `دیدگاه شما ارسال شد و در انتظار تأیید است.`,
		required: `نخست چیزی بنویسید.`,
		requiredField: `{field}: پر کردن آن لازم است.`,
		duplicate: `پیش‌تر همین را نوشته‌اید.`,
		taken: `این نام از آنِ کسی است که اینجا حساب دارد. نام دیگری برگزینید.`,
		badEmail: `نشانی ایمیل چنین است: name@example.com.`,
		badUrl: `نشانی وب‌سایت چنین است: https://example.com.`,
		tooLong: `{field}: حداکثر {limit} نویسه.`,
		keptFrom: `ذخیره‌شده در {age}.`,
		keptNow: `ذخیره‌شده در کمتر از یک دقیقه پیش.`,
		cannotLoad: `اکنون نمی‌توان دیدگاه‌ها را بارگیری کرد.`,
		errors: {
			network: `اتصال برقرار نشد.`,
			unavailable: `دیدگاه‌ها اکنون در دسترس نیستند.`,
			"rate-limited": `خیلی سریع بود. کمی صبر کنید.`,
			"not-found": `دیگر اینجا نیست.`,
			forbidden: `اینجا اجازهٔ این کار را ندارید.`,
			unauthorized: `نخست وارد شوید.`,
			invalid: `چیزی در آن پذیرفتنی نیست.`,
			closed: `این گفت‌وگو بسته است.`,
			conflict: `در این میان کس دیگری آن را تغییر داد.`,
			quota: `نمی‌توان آن را نگه داشت: فضا پر است یا اجازه نیست.`,
			unsupported: `این کار اینجا ممکن نیست.`,
			corrupt: `نمی‌توان دیدگاه‌ها را خواند.`,
			aborted: `کار نیمه‌تمام ماند.`
		}
	},
	loadControls: async () => (await import(`./fa-controls.js`)).controlMessages
};
export { e as fa };

