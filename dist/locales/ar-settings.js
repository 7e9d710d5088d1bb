import { arOutbox } from "./ar-outbox.js";
// src/locales/ar-settings.ts
var arSettings = {
	panelNames: {
		rules: "القواعد",
		bans: "المحظورون",
		webhooks: "الإخطارات الآلية",
		outbox: "ما تعذّر إرساله"
	},
	outbox: arOutbox,
	loading: "جارٍ التحميل…",
	save: "احفظ القواعد",
	saved: "حُفظت القواعد وتسري من الآن.",
	notSaved: "لم تُحفظ.",
	changedMeanwhile: "غيّر مشرف آخر القواعد في هذه الأثناء. ما كتبتَه لا يزال هنا.",
	loadTheirs: "استبدل ما كتبتُه بقواعده",
	invalid: "هذا غير صالح:",
	inFile: "هذه القواعد في الملف {file} على الخادم، ولا تُغيَّر إلا هناك.",
	rulesHint: "القاعدة بلا قيمة تبقى كما شُغّل الخادم. القواعد لا تسري على المشرفين.",
	wordRules: "الكلمات",
	wordRule: "الكلمات، القاعدة {number}",
	addWordRule: "أضف كلمات",
	removeWordRule: "احذف هذه القاعدة",
	outcome: "ما يحدث للتعليق",
	outcomes: {
		hold: "ينتظر المشرف",
		spam: "يُعدّ مزعجًا",
		refuse: "يُرفض"
	},
	wordList: "الكلمات، واحدة في كل سطر",
	patternList: "الأنماط (RE2)، واحد في كل سطر",
	message: "عند الرفض: ما يُقال للكاتب",
	places: "أين يُبحث عنها",
	placeNames: {
		text: "النص",
		name: "الاسم",
		website: "الموقع",
		links: "الروابط"
	},
	general: "لكل النقاشات",
	holdEverything: "كل تعليق ينتظر المشرف",
	newcomers: "ينتظر القارئ حتى يُنشر له هذا العدد من التعليقات",
	mostLinks: "عدد الروابط المسموح بها في التعليق",
	linksOutcome: "ما يحدث لتعليق فيه روابط أكثر",
	leastCharacters: "أقل عدد من الأحرف",
	mostCharacters: "أكثر عدد من الأحرف",
	formats: "الصيغ",
	closeAfter: "أيام يُغلق النقاش بعدها",
	slowMode: "الثواني بين تعليقين لقارئ واحد",
	hideAfter: "عدد البلاغات التي تُخفي التعليق حتى يراه مشرف",
	asByDefault: "كما شُغّل الخادم",
	discussions: "نقاشات مفردة",
	discussion: "عنوان النقاش أو معرّفه",
	addDiscussion: "أضف نقاشًا",
	removeDiscussion: "احذف قواعد هذا النقاش",
	noBans: "لا أحد محظور.",
	moreBans: "المزيد",
	banKinds: {
		account: "حساب",
		guest: "زائر",
		email: "بريد إلكتروني",
		network: "شبكة"
	},
	addBan: "احظر أحدًا",
	banBy: "بحسب",
	banByNames: {
		account: "معرّف الحساب",
		email: "البريد الإلكتروني",
		address: "عنوان IP"
	},
	banValue: "القيمة",
	banEnd: "المدة",
	banEnds: {
		day: "يوم",
		week: "أسبوع",
		month: "شهر",
		ever: "إلى الأبد"
	},
	banReason: "السبب، للمشرفين",
	ban: "احظر",
	bannedUntil: "حتى {date}",
	bannedForEver: "إلى الأبد",
	banEnded: "انتهى",
	bannedBy: "من {who}",
	endBan: "أنهِ الحظر",
	actOn: "{act}: {name}",
	banAuthor: {
		day: "احظر الكاتب يومًا",
		week: "احظر الكاتب أسبوعًا",
		ever: "احظر الكاتب إلى الأبد"
	},
	authorBanned: "حُظر {name}.",
	banAdded: "تم الحظر.",
	banRemoved: "انتهى الحظر."
};
export { arSettings };

//# sourceMappingURL=ar-settings.js.map