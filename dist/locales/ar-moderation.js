import { arSettings } from "./ar-settings.js";
import { ar } from "./ar.js";
// src/locales/ar-moderation.ts
var messages = {
	settings: arSettings,
	moderation: "الإشراف",
	editedMeanwhile: "عدّل الكاتب هذا التعليق.",
	sections: "الأقسام",
	sectionNames: {
		queue: "التعليقات",
		log: "القرارات",
		numbers: "الأرقام",
		settings: "الإعدادات"
	},
	sectionFailed: "تعذّر تحميل هذا القسم.",
	queues: "القوائم",
	queueNames: {
		pending: "في الانتظار",
		reported: "مُبلَّغ عنها",
		spam: "مزعجة",
		removed: "محذوفة",
		all: "الكل"
	},
	queueEmpty: "لا شيء هنا.",
	loadingQueue: "جارٍ التحميل…",
	moreEntries: "اعرض المزيد",
	newEntries: {
		one: "تعليق جديد",
		two: "تعليقان جديدان",
		few: "{count} تعليقات جديدة",
		many: "{count} تعليقًا جديدًا",
		other: "{count} تعليق جديد"
	},
	filters: "تصفية",
	filterDiscussion: "النقاش",
	filterAuthor: "الكاتب",
	filterWords: "الكلمات",
	filterFrom: "من",
	filterTo: "إلى",
	applyFilters: "صفِّ",
	clearFilters: "ألغِ التصفية",
	filteredSince: "ما فُحص حتى الآن: التعليقات منذ {date}.",
	statusNames: {
		approved: "منشور",
		pending: "في الانتظار",
		spam: "مزعج",
		removed: "محذوف"
	},
	heldBecause: "حُجز بسبب:",
	heldFor: {
		everything: "كل تعليق يُحجز",
		first: "أول تعليق لكاتبه",
		links: "روابط كثيرة",
		long: "نص طويل",
		program: "يبدو أنه كُتب ببرنامج",
		words: "كلمة ممنوعة",
		pattern: "نمط ممنوع",
		classifier: "يشبه رسائل مزعجة معروفة",
		check: "فاحص الموقع",
		reported: "أبلغ عنه القراء"
	},
	authorHistory: "{approved} منشور، {pending} في الانتظار، {spam} مزعج",
	answers: "ردًّا على {name}:",
	reportsOf: {
		one: "بلاغ واحد",
		two: "بلاغان",
		few: "{count} بلاغات",
		many: "{count} بلاغًا",
		other: "{count} بلاغ"
	},
	showAll: "اعرض النص كله",
	wordsForgotten: "نص هذا التعليق محذوف.",
	commentOf: "تعليق {name}",
	actOn: "{act}: تعليق {name}",
	acts: {
		approve: "انشر",
		hold: "احجز",
		spam: "مزعج",
		remove: "احذف",
		restore: "استعد",
		edit: "عدّل",
		reply: "رد",
		reason: "قرّر مع ذكر السبب",
		pin: "ثبّت",
		unpin: "ألغِ التثبيت",
		close: "أغلق النقاش",
		open: "افتح النقاش",
		undo: "تراجع",
		onlyAuthor: "اعرض هذا الكاتب وحده",
		ban: "الحظر",
		unban: "إنهاء الحظر",
		onlyDiscussion: "اعرض هذا النقاش وحده"
	},
	done: {
		approve: "نُشر تعليق {name}.",
		hold: "حُجز تعليق {name}.",
		spam: "عُدّ تعليق {name} مزعجًا.",
		remove: "حُذف تعليق {name}.",
		restore: "استُعيد تعليق {name}.",
		edit: "عُدّل تعليق {name}.",
		reply: "نُشر ردّك على {name}.",
		pin: "ثُبّت تعليق {name}.",
		unpin: "أُلغي تثبيت تعليق {name}.",
		close: "أُغلق النقاش.",
		open: "فُتح النقاش.",
		undo: "أُلغي القرار في تعليق {name}."
	},
	doneMany: {
		zero: "لم يُتخذ أي قرار.",
		one: "اتُّخذ قرار في تعليق واحد.",
		two: "اتُّخذ قرار في تعليقين.",
		few: "اتُّخذ قرار في {count} تعليقات.",
		many: "اتُّخذ قرار في {count} تعليقًا.",
		other: "اتُّخذ قرار في {count} تعليق."
	},
	undoneMany: {
		one: "أُلغي قرار واحد.",
		two: "أُلغي قراران.",
		few: "أُلغيت {count} قرارات.",
		many: "أُلغي {count} قرارًا.",
		other: "أُلغي {count} قرار."
	},
	failedMany: {
		one: "تعذّر القرار في تعليق واحد.",
		two: "تعذّر القرار في تعليقين.",
		few: "تعذّر القرار في {count} تعليقات.",
		many: "تعذّر القرار في {count} تعليقًا.",
		other: "تعذّر القرار في {count} تعليق."
	},
	decidingMany: {
		one: "قرار واحد حتى الآن…",
		two: "قراران حتى الآن…",
		few: "{count} قرارات حتى الآن…",
		many: "{count} قرارًا حتى الآن…",
		other: "{count} قرار حتى الآن…"
	},
	stop: "أوقف",
	notDone: "لم يتم ذلك.",
	savingAct: "جارٍ الحفظ…",
	dismissNote: "أخفِ",
	moreActs: "المزيد لتعليق {name}",
	conflictBy: "سبقك {name} إلى القرار: {act}. لم يُنفَّذ قرارك.",
	conflictDone: "سبقك شخص آخر إلى القرار: {act}. لم يُنفَّذ قرارك.",
	conflictChanged: "عدّل شخص آخر هذا التعليق في هذه الأثناء. لم يُنفَّذ قرارك.",
	saveEdit: "احفظ",
	sendReply: "أرسل",
	cancelWriting: "إلغاء",
	editOf: "نص تعليق {name}",
	replyFor: "ردّك على {name}",
	reasonFor: "السبب، للسجل: تعليق {name}",
	select: "اختر: تعليق {name}",
	selectShown: "اختر كل المعروض",
	selected: {
		zero: "لم يُختر شيء",
		one: "اختير واحد",
		two: "اختير اثنان",
		few: "اختيرت {count}",
		many: "اختير {count}",
		other: "اختير {count}"
	},
	selectMatching: "اختر كل ما يطابق، وما لا يُعرض أيضًا",
	allMatching: "اختير كل ما يطابق",
	askAllMatching: "{act}: كل التعليقات المطابقة، وما لا يُعرض منها أيضًا؟",
	decideSelected: "القرار في ما اختير",
	keyList: "المفاتيح",
	keyNames: {
		j: "التعليق التالي",
		k: "التعليق السابق",
		a: "انشر",
		s: "مزعج",
		r: "احذف",
		u: "تراجع عن آخر قرار",
		x: "اختر",
		"?": "هذه القائمة"
	},
	closeKeys: "إغلاق",
	span: "المدة",
	spanDays: {
		one: "يوم واحد",
		two: "يومان",
		few: "{count} أيام",
		many: "{count} يومًا",
		other: "{count} يوم"
	},
	halfWaited: "نُشر نصفها خلال",
	mostWaited: "تسعة من عشرة خلال",
	waitsOf: {
		one: "المدة حتى نشر المشرف تعليقًا واحدًا.",
		two: "المدة حتى نشر المشرف تعليقين.",
		few: "المدة حتى نشر المشرف {count} تعليقات.",
		many: "المدة حتى نشر المشرف {count} تعليقًا.",
		other: "المدة حتى نشر المشرف {count} تعليق."
	},
	writtenEachDay: "التعليقات المكتوبة",
	dayColumn: "اليوم",
	waitingByRule: "ما ينتظر بحسب القاعدة",
	mostDiscussed: "الأكثر نقاشًا",
	logEmpty: "لا يوجد قرار بعد.",
	logMore: "اعرض المزيد",
	logDownload: "تنزيل كل القرارات",
	logLine: "{who}: {act}",
	logChange: "{from} ← {to}",
	undone: "أُلغي",
	somebody: "شخص ما",
	notModerator: "هذه الصفحة للمشرفين فقط. سجّل الدخول مشرفًا.",
	openModerating: "أشرف في المقال",
	signOut: "خروج",
	signOutAll: "خروج من كل الأجهزة",
	signedOut: "خرجت."
};
var arModeration = {
	...ar,
	messages: {
		...ar.messages,
		...messages
	}
};
export { arModeration };

//# sourceMappingURL=ar-moderation.js.map