var e = {
	language: `he`,
	thousands: `,`,
	messages: {
		countWithTitle: {
			0: `אין עדיין תגובות על ”{title}”`,
			one: `תגובה אחת על ”{title}”`,
			two: `שתי תגובות על ”{title}”`,
			other: `{count} תגובות על ”{title}”`
		},
		countWithoutTitle: {
			0: `אין עדיין תגובות`,
			one: `תגובה אחת`,
			two: `שתי תגובות`,
			other: `{count} תגובות`
		},
		allWaiting: {
			one: `תגובה אחת ממתינה לאישור`,
			two: `שתי תגובות ממתינות לאישור`,
			other: `{count} תגובות ממתינות לאישור`
		},
		pings: `אזכורים באתרים אחרים`,
		loading: `התגובות נטענות…`,
		more: `תגובות נוספות`,
		news: {
			one: `תגובה חדשה`,
			two: `שתי תגובות חדשות`,
			other: `{count} תגובות חדשות`
		},
		closed: `הדיון הזה סגור.`,
		signIn: `כדי להגיב יש להתחבר.`,
		ages: {
			year: {
				one: `לפני שנה`,
				two: `לפני שנתיים`,
				other: `לפני {count} שנים`
			},
			month: {
				one: `לפני חודש`,
				two: `לפני חודשיים`,
				other: `לפני {count} חודשים`
			},
			day: {
				one: `לפני יום`,
				two: `לפני יומיים`,
				other: `לפני {count} ימים`
			},
			hour: {
				one: `לפני שעה`,
				two: `לפני שעתיים`,
				other: `לפני {count} שעות`
			},
			minute: {
				one: `לפני דקה`,
				two: `לפני שתי דקות`,
				other: `לפני {count} דקות`
			},
			second: { other: `עכשיו` }
		},
		anonymous: `אנונימי`,
		removed: `התגובה הזאת הוסרה.`,
		inReplyTo: `בתשובה אל {name}`,
		author: `מחבר/ת`,
		moderator: `מנחה`,
		pinned: `נעוצה`,
		edited: `נערכה`,
		pending: `ממתינה לאישור; רק מי שכתבו אותה והמנחים רואים אותה.`,
		retry: `ניסיון נוסף`,
		gap: ` `,
		reply: `תשובה`,
		replyTo: `תשובה אל {name}`,
		leaveReply: `כתיבת תגובה`,
		sendingSoon: `התגובה תישלח בעוד רגע.`,
		undo: `ביטול הפעולה`,
		actFor: `{act}: {name}`,
		sending: `בשליחה…`,
		failed: `התגובה לא נשלחה.`,
		again: `יהיה ניסיון נוסף באופן אוטומטי.`,
		saving: `בשמירה…`,
		notSaved: `השינוי לא נשמר.`,
		change: `עריכה`,
		goOn: `המשך הכתיבה`,
		goOnTo: `המשך הכתיבה: תשובה אל {name}`,
		leaveReplyTo: `תשובה אל {name}`,
		editReply: `עריכת התגובה שלך`,
		replyAs: `התגובה תישלח בשם {name}`,
		body: `התגובה שלך`,
		name: `שם`,
		email: `דוא״ל`,
		emailHint: `(לא חובה, לא יוצג לאיש)`,
		url: `אתר`,
		optional: `(לא חובה)`,
		remember: `לזכור אותי במכשיר הזה`,
		send: `שליחת התגובה`,
		save: `שמירה`,
		cancel: `ביטול`,
		draftsNotSaved: `הדפדפן הזה לא שומר טיוטות: תגובה שלא נשלחה תימחק עם היציאה מהדף.`,
		sent: `התגובה שלך נשלחה.`,
		sentWaiting: `התגובה שלך נשלחה וממתינה לאישור.`,
		required: `יש לכתוב משהו תחילה.`,
		requiredField: `{field}: שדה חובה.`,
		duplicate: `כבר כתבת את זה.`,
		taken: `השם הזה שייך למי שיש להם חשבון כאן. יש לבחור שם אחר.`,
		badEmail: `כתובת דוא״ל נראית כך: name@example.com.`,
		badUrl: `כתובת של אתר נראית כך: https://example.com.`,
		tooLong: `{field}: עד {limit} תווים.`,
		keptFrom: `התגובות כפי שנשמרו {age}.`,
		keptNow: `התגובות כפי שנשמרו לפני פחות מדקה.`,
		cannotLoad: `אי אפשר לטעון את התגובות כרגע.`,
		errors: {
			network: `החיבור נכשל.`,
			unavailable: `התגובות אינן זמינות כרגע.`,
			"rate-limited": `זה היה מהיר מדי. יש להמתין רגע.`,
			"not-found": `זה כבר לא כאן.`,
			forbidden: `אין לך הרשאה לכך כאן.`,
			unauthorized: `יש להתחבר תחילה.`,
			invalid: `יש כאן משהו שאי אפשר לקבל.`,
			closed: `הדיון הזה סגור.`,
			conflict: `בינתיים נעשה כאן שינוי אחר.`,
			quota: `אי אפשר לשמור: האחסון מלא או שאין לכך הרשאה.`,
			unsupported: `זה לא אפשרי כאן.`,
			corrupt: `אי אפשר לקרוא את התגובות.`,
			aborted: `הפעולה הופסקה.`
		}
	},
	loadControls: async () => (await import(`./he-controls.js`)).controlMessages
};
export { e as he };

