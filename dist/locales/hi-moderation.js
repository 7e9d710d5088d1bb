var e = {
	everything: `हर टिप्पणी रोकी जाती है`,
	first: `लेखक की पहली टिप्पणी`,
	links: `बहुत से लिंक`,
	long: `लंबा टेक्स्ट`,
	program: `लगता है किसी प्रोग्राम ने लिखी`,
	words: `कोई शब्द`,
	pattern: `कोई पैटर्न`,
	classifier: `जाने-पहचाने स्पैम जैसी`,
	check: `साइट की अपनी जाँच`,
	reported: `पाठकों की शिकायत`
}, t = {
	settings: {
		panelNames: {
			rules: `नियम`,
			bans: `प्रतिबंध`,
			webhooks: `वेबहुक`,
			outbox: `ईमेल और प्रोग्रामों को संदेश`
		},
		outbox: {
			webhooksHint: `टिप्पणियों के साथ जो होता है, सर्वर उसकी सूचना दूसरे प्रोग्रामों को देता है। उनके पते सार्वजनिक होने चाहिए और https से शुरू होने चाहिए।`,
			noWebhooks: `अभी किसी प्रोग्राम को सूचना नहीं दी जाती। नीचे एक जोड़ें।`,
			allEvents: `सब कुछ`,
			eventNames: {
				"comment.created": `नई टिप्पणियाँ`,
				"comment.held": `इंतज़ार वाली या स्पैम टिप्पणियाँ`,
				"comment.approved": `मंज़ूर टिप्पणियाँ`,
				"comment.edited": `बदली गई टिप्पणियाँ`,
				"comment.removed": `हटाई गई टिप्पणियाँ`,
				"comment.reported": `शिकायत वाली टिप्पणियाँ`
			},
			disabled: `इसे अब कोई सूचना नहीं दी जाती: {why}`,
			template: `टेम्पलेट के साथ`,
			test: `नमूना भेजें`,
			newSecret: `नई गुप्त कुंजी`,
			remove: `हटाएँ`,
			removeAgain: `हटाने के लिए दोबारा दबाएँ`,
			addWebhook: `प्रोग्राम जोड़ें`,
			address: `पता`,
			events: `इसे किन बातों की सूचना दी जाए`,
			templateField: `टेम्पलेट, अगर प्रोग्राम को अपना अलग रूप चाहिए (JSON)`,
			notJson: `टेम्पलेट JSON नहीं है।`,
			add: `जोड़ें`,
			secret: `संदेशों पर इसी गुप्त कुंजी से हस्ताक्षर होते हैं। इसे अभी कॉपी करें: यह फिर नहीं दिखाई जाएगी।`,
			tested: `नमूना भेजा जा रहा है। अगर वह भेजा न जा सका, तो एक दिन बाद नीचे दिखेगा।`,
			removed: `हटाया गया।`,
			waiting: `इंतज़ार में संदेश: {count}। सबसे पुराने का इंतज़ार: {time}।`,
			nothingWaits: `भेजने के लिए कुछ बाकी नहीं है।`,
			nothingFailed: `पिछले कुछ दिनों में कुछ भी विफल नहीं हुआ। जो भेजा नहीं जा सकता, वह यहाँ दिखता है।`,
			channelNames: {
				mail: `ईमेल`,
				webhook: `वेबहुक`
			},
			sendAgain: `फिर भेजें`,
			sentAgain: `फिर भेजा जा रहा है।`,
			look: `फिर देखें`
		},
		loading: `लोड हो रहा है…`,
		save: `नियम सहेजें`,
		saved: `सहेजे गए। अब से ये नियम लागू हैं।`,
		notSaved: `सहेजे नहीं गए।`,
		changedMeanwhile: `इस बीच किसी दूसरे मॉडरेटर ने नियम बदल दिए। आपने जो लिखा है, वह अब भी यहाँ है।`,
		loadTheirs: `मेरे लिखे की जगह उनके नियम लाएँ`,
		invalid: `यह मान्य नहीं है:`,
		inFile: `ये नियम सर्वर की फ़ाइल {file} में हैं। इन्हें सिर्फ़ वहीं बदला जा सकता है।`,
		rulesHint: `खाली फ़ील्ड के लिए वही लागू है जिसके साथ सर्वर शुरू किया गया था। नियम मॉडरेटरों पर लागू नहीं होते।`,
		wordRule: `शब्द, नियम {number}`,
		addWordRule: `शब्दों का नियम जोड़ें`,
		removeWordRule: `यह नियम मिटाएँ`,
		outcome: `टिप्पणी का क्या हो`,
		outcomes: {
			hold: `मॉडरेटर का इंतज़ार करे`,
			spam: `स्पैम मानी जाए`,
			refuse: `अस्वीकार हो`
		},
		wordList: `शब्द, हर पंक्ति में एक`,
		patternList: `पैटर्न (RE2), हर पंक्ति में एक`,
		message: `अस्वीकार होने पर लिखने वाले को क्या बताया जाए`,
		places: `कहाँ खोजे जाएँ`,
		placeNames: {
			text: `टेक्स्ट`,
			name: `नाम`,
			website: `वेबसाइट`,
			links: `लिंक`
		},
		general: `सभी चर्चाओं के लिए`,
		holdEverything: `हर टिप्पणी मॉडरेटर का इंतज़ार करे`,
		newcomers: `नए पाठक की कितनी टिप्पणियाँ मंज़ूर होने के बाद अगली को इंतज़ार न करना पड़े`,
		mostLinks: `टिप्पणी में कितने लिंक हो सकते हैं`,
		linksOutcome: `इससे ज़्यादा लिंक वाली टिप्पणी का क्या हो`,
		leastCharacters: `टिप्पणी में कम से कम कितने वर्ण हों`,
		mostCharacters: `टिप्पणी में ज़्यादा से ज़्यादा कितने वर्ण हों`,
		formats: `पाठक किन फ़ॉर्मैट में लिख सकते हैं`,
		formatNames: {
			text: `सादा पाठ`,
			markdown: `Markdown`
		},
		closeAfter: `कितने दिन बाद चर्चा बंद हो`,
		slowMode: `एक पाठक की दो टिप्पणियों के बीच कितने सेकंड हों`,
		hideAfter: `कितनी शिकायतों पर टिप्पणी छिपे, जब तक मॉडरेटर उसे न देखे`,
		discussions: `एक चर्चा के लिए`,
		discussion: `चर्चा का पता या आईडी`,
		addDiscussion: `एक चर्चा के लिए नियम जोड़ें`,
		removeDiscussion: `इस चर्चा के नियम मिटाएँ`,
		noBans: `किसी पर प्रतिबंध नहीं है।`,
		moreBans: `और प्रतिबंध`,
		banKinds: {
			account: `खाता`,
			guest: `अतिथि`,
			email: `ईमेल`,
			network: `नेटवर्क`
		},
		addBan: `किसी पर प्रतिबंध लगाएँ`,
		banBy: `पहचान`,
		banByNames: {
			account: `खाते की आईडी`,
			email: `ईमेल पता`,
			address: `आईपी पता`
		},
		banValue: `आईडी या पता`,
		banEnd: `कब तक`,
		banEnds: {
			day: `एक दिन`,
			week: `एक हफ़्ता`,
			month: `एक महीना`,
			ever: `हमेशा के लिए`
		},
		banUntil: `या इस दिन के अंत तक`,
		banReason: `कारण, मॉडरेटरों के लिए`,
		ban: `प्रतिबंध लगाएँ`,
		bannedUntil: `{date} तक`,
		bannedForEver: `हमेशा के लिए`,
		banEnded: `समाप्त`,
		bannedBy: `किसने लगाया: {who}`,
		endBan: `प्रतिबंध हटाएँ`,
		actOn: `{act}: {name}`,
		banAuthor: {
			day: `लेखक पर एक दिन का प्रतिबंध लगाएँ`,
			week: `लेखक पर एक हफ़्ते का प्रतिबंध लगाएँ`,
			ever: `लेखक पर हमेशा के लिए प्रतिबंध लगाएँ`
		},
		authorBanned: `{name} पर प्रतिबंध लगाया गया।`,
		banAdded: `प्रतिबंध लगाया गया।`,
		banRemoved: `प्रतिबंध हटाया गया।`
	},
	moderation: `मॉडरेशन`,
	editedMeanwhile: `लेखक ने यह टिप्पणी बदल दी है।`,
	sections: `खंड`,
	sectionNames: {
		queue: `टिप्पणियाँ`,
		log: `फ़ैसले`,
		numbers: `आँकड़े`,
		settings: `सेटिंग`
	},
	sectionFailed: `यह खंड लोड नहीं हो सका।`,
	queues: `सूचियाँ`,
	queueNames: {
		pending: `इंतज़ार में`,
		reported: `शिकायत वाली`,
		spam: `स्पैम`,
		removed: `हटाई गईं`,
		all: `सभी`
	},
	queueEmpty: `यहाँ कुछ नहीं है।`,
	loadingQueue: `लोड हो रहा है…`,
	moreEntries: `और दिखाएँ`,
	newEntries: {
		one: `{count} नई टिप्पणी`,
		other: `{count} नई टिप्पणियाँ`
	},
	filters: `फ़िल्टर`,
	filterDiscussion: `चर्चा`,
	filterAuthor: `लेखक`,
	filterWords: `शब्द`,
	filterFrom: `इस दिन से`,
	filterTo: `इस दिन तक`,
	applyFilters: `फ़िल्टर लगाएँ`,
	clearFilters: `फ़िल्टर हटाएँ`,
	filteredSince: `अब तक यहाँ से फ़िल्टर हुई टिप्पणियाँ: {date}।`,
	statusNames: {
		approved: `मंज़ूर`,
		pending: `इंतज़ार में`,
		spam: `स्पैम`,
		removed: `हटाई गई`
	},
	heldBecause: `रोकने का कारण:`,
	heldFor: e,
	authorHistory: `{approved} मंज़ूर, {pending} इंतज़ार में, {spam} स्पैम`,
	answers: `{name} को जवाब:`,
	reportsOf: {
		one: `{count} शिकायत`,
		other: `{count} शिकायतें`
	},
	showAll: `पूरा दिखाएँ`,
	wordsForgotten: `इस टिप्पणी का टेक्स्ट मिटा दिया गया है।`,
	commentOf: `{name} की टिप्पणी`,
	actOn: `{act}: {name} की टिप्पणी`,
	acts: {
		approve: `मंज़ूर करें`,
		hold: `रोकें`,
		spam: `स्पैम`,
		remove: `हटाएँ`,
		restore: `बहाल करें`,
		edit: `बदलें`,
		reply: `जवाब दें`,
		reason: `कारण के साथ फ़ैसला करें`,
		pin: `पिन करें`,
		unpin: `पिन हटाएँ`,
		close: `चर्चा बंद करें`,
		open: `चर्चा खोलें`,
		undo: `वापस लें`,
		onlyAuthor: `सिर्फ़ यह लेखक दिखाएँ`,
		ban: `प्रतिबंध`,
		unban: `प्रतिबंध की समाप्ति`,
		onlyDiscussion: `सिर्फ़ यह चर्चा दिखाएँ`
	},
	done: {
		approve: `{name} की टिप्पणी मंज़ूर की गई।`,
		hold: `{name} की टिप्पणी रोकी गई।`,
		spam: `{name} की टिप्पणी स्पैम मानी गई।`,
		remove: `{name} की टिप्पणी हटाई गई।`,
		restore: `{name} की टिप्पणी बहाल की गई।`,
		edit: `{name} की टिप्पणी बदली गई।`,
		reply: `{name} को आपका जवाब प्रकाशित हुआ।`,
		pin: `{name} की टिप्पणी पिन की गई।`,
		unpin: `{name} की टिप्पणी से पिन हटाया गया।`,
		close: `चर्चा बंद है।`,
		open: `चर्चा खुली है।`,
		undo: `{name} की टिप्पणी का फ़ैसला वापस लिया गया।`
	},
	doneMany: {
		one: `{count} टिप्पणी का फ़ैसला हुआ।`,
		other: `{count} टिप्पणियों का फ़ैसला हुआ।`
	},
	undoneMany: {
		one: `{count} फ़ैसला वापस लिया गया।`,
		other: `{count} फ़ैसले वापस लिए गए।`
	},
	failedMany: {
		one: `{count} टिप्पणी का फ़ैसला नहीं हो सका।`,
		other: `{count} टिप्पणियों का फ़ैसला नहीं हो सका।`
	},
	decidingMany: {
		one: `अब तक {count} टिप्पणी का फ़ैसला हुआ…`,
		other: `अब तक {count} टिप्पणियों का फ़ैसला हुआ…`
	},
	stop: `यहीं रोकें`,
	notDone: `यह नहीं हो सका।`,
	savingAct: `सहेजा जा रहा है…`,
	dismissNote: `बंद करें`,
	moreActs: `{name} की टिप्पणी के लिए और विकल्प`,
	conflictBy: `इस बीच {name} ने फ़ैसला कर दिया: {act}। आपकी कार्रवाई नहीं हुई।`,
	conflictDone: `इस बीच किसी और ने फ़ैसला कर दिया: {act}। आपकी कार्रवाई नहीं हुई।`,
	conflictChanged: `इस बीच किसी और ने यह टिप्पणी बदल दी। आपकी कार्रवाई नहीं हुई।`,
	saveEdit: `सहेजें`,
	sendReply: `भेजें`,
	cancelWriting: `रद्द करें`,
	editOf: `{name} की टिप्पणी का टेक्स्ट`,
	replyFor: `{name} को आपका जवाब`,
	reasonFor: `कारण, रिकॉर्ड के लिए: {name} की टिप्पणी`,
	select: `चुनें: {name} की टिप्पणी`,
	selectShown: `दिख रही सभी चुनें`,
	selected: {
		one: `{count} चुनी गई`,
		other: `{count} चुनी गईं`
	},
	selectMatching: `मेल खाने वाली सभी चुनें, जो नहीं दिख रहीं वे भी`,
	allMatching: `मेल खाने वाली सभी चुनी गईं`,
	askAllMatching: `{act}: मेल खाने वाली सभी टिप्पणियाँ, जो नहीं दिख रहीं वे भी?`,
	decideSelected: `चुनी गई टिप्पणियों का फ़ैसला`,
	keyList: `कीबोर्ड शॉर्टकट`,
	keyNames: {
		j: `अगली टिप्पणी`,
		k: `पिछली टिप्पणी`,
		a: `मंज़ूर करें`,
		s: `स्पैम मानें`,
		r: `हटाएँ`,
		u: `पिछला फ़ैसला वापस लें`,
		x: `चुनें`,
		"?": `यह सूची`
	},
	closeKeys: `बंद करें`,
	span: `अवधि`,
	spanDays: {
		one: `{count} दिन`,
		other: `{count} दिन`
	},
	halfWaited: `आधी इतने समय में मंज़ूर`,
	mostWaited: `दस में से नौ इतने समय में`,
	waitsOf: {
		one: `मॉडरेटर की मंज़ूरी मिलने तक का समय, {count} टिप्पणी का।`,
		other: `मॉडरेटर की मंज़ूरी मिलने तक का समय, {count} टिप्पणियों का।`
	},
	writtenEachDay: `लिखी गई टिप्पणियाँ`,
	dayColumn: `दिन`,
	waitingByRule: `नियम के अनुसार इंतज़ार में`,
	mostDiscussed: `सबसे ज़्यादा चर्चित`,
	logEmpty: `अभी कोई फ़ैसला नहीं है।`,
	logMore: `और दिखाएँ`,
	logDownload: `सभी फ़ैसले डाउनलोड करें`,
	logLine: `{who}: {act}`,
	logChange: `{from} → {to}`,
	undone: `वापस लिया गया`,
	somebody: `कोई व्यक्ति`,
	notModerator: `इसे सिर्फ़ मॉडरेटर देख सकते हैं। मॉडरेटर के रूप में साइन इन करें।`,
	openModerating: `लेख में मॉडरेट करें`,
	signOut: `साइन आउट करें`,
	signOutAll: `हर जगह से साइन आउट करें`,
	signedOut: `साइन आउट हो गया।`
};
export { e as heldFor, t as moderationMessages };

//# sourceMappingURL=hi-moderation.js.map