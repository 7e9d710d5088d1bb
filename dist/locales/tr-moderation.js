var e = {
	everything: `her yorum bekletiliyor`,
	first: `yazarın ilk yorumu`,
	links: `çok sayıda bağlantı`,
	long: `uzun metin`,
	program: `bir program yazmış gibi görünüyor`,
	words: `listedeki bir sözcük`,
	pattern: `bir düzenli ifade`,
	classifier: `bilinen spama benziyor`,
	check: `sitenin kendi denetimi`,
	reported: `okurların şikâyetleri`
}, t = {
	settings: {
		panelNames: {
			rules: `Kurallar`,
			bans: `Yasaklar`,
			webhooks: `Webhook’lar`,
			outbox: `E-postalar ve programlara iletiler`
		},
		outbox: {
			webhooksHint: `Sunucu, yorumlarla ilgili olayları başka programlara bildirir. Adresleri herkese açık olmalı ve https ile başlamalıdır.`,
			noWebhooks: `Henüz hiçbir programa bildirilmiyor. Aşağıdan bir program ekleyin.`,
			allEvents: `tüm olaylar`,
			eventNames: {
				"comment.created": `yeni yorumlar`,
				"comment.held": `bekleyen veya spam olan yorumlar`,
				"comment.approved": `onaylanan yorumlar`,
				"comment.edited": `düzenlenen yorumlar`,
				"comment.removed": `kaldırılan yorumlar`,
				"comment.reported": `şikâyet edilen yorumlar`
			},
			disabled: `Bu programa artık bir şey bildirilmiyor: {why}`,
			template: `şablonlu`,
			test: `Örnek gönder`,
			newSecret: `Yeni gizli anahtar`,
			remove: `Kaldır`,
			removeAgain: `Kaldırmak için tekrar basın`,
			addWebhook: `Program ekle`,
			address: `Adres`,
			events: `Neler bildirilsin`,
			templateField: `Şablon, program kendine özgü bir biçim bekliyorsa (JSON)`,
			notJson: `Şablon JSON değil.`,
			add: `Ekle`,
			secret: `İletiler bu gizli anahtarla imzalanır. Şimdi kopyalayın: bir daha gösterilmeyecek.`,
			tested: `Örnek gönderiliyor. Gönderilemezse bir gün sonra aşağıda gösterilir.`,
			removed: `Kaldırıldı.`,
			waiting: `Bekleyen iletiler: {count}. En eskisinin bekleme süresi: {time}.`,
			nothingWaits: `Gönderilmeyi bekleyen bir şey yok.`,
			nothingFailed: `Son günlerde her şey gönderildi. Gönderilemeyenler burada listelenir.`,
			channelNames: {
				mail: `e-posta`,
				webhook: `webhook`
			},
			sendAgain: `Yeniden gönder`,
			sentAgain: `Yeniden gönderiliyor.`,
			look: `Yeniden bak`
		},
		loading: `Yükleniyor…`,
		save: `Kuralları kaydet`,
		saved: `Kaydedildi. Kurallar şu andan itibaren geçerli.`,
		notSaved: `Kaydedilmedi.`,
		changedMeanwhile: `Bu arada başka bir moderatör kuralları değiştirdi. Yazdıklarınız hâlâ burada.`,
		loadTheirs: `Yazdıklarımın yerine onun kurallarını yükle`,
		invalid: `Bu geçerli değil:`,
		inFile: `Bu kurallar sunucudaki {file} dosyasında. Yalnızca orada değiştirilebilir.`,
		rulesHint: `Bir alan boşsa sunucu başlatılırken verilen değer geçerlidir. Kurallar moderatörlere uygulanmaz.`,
		wordRule: `Sözcükler, kural {number}`,
		addWordRule: `Sözcük kuralı ekle`,
		removeWordRule: `Bu kuralı sil`,
		outcome: `Yoruma ne olur`,
		outcomes: {
			hold: `Bir moderatörü bekler`,
			spam: `Spam sayılır`,
			refuse: `Reddedilir`
		},
		wordList: `Sözcükler, her satırda bir tane`,
		patternList: `Düzenli ifadeler (RE2), her satırda bir tane`,
		message: `Reddedilirse: yazana ne söylensin`,
		places: `Nerede aransın`,
		placeNames: {
			text: `Metin`,
			name: `Ad`,
			website: `Web sitesi`,
			links: `Bağlantılar`
		},
		general: `Tüm tartışmalar için`,
		holdEverything: `Her yorum bir moderatörü bekler`,
		newcomers: `Sonrakilerin beklememesi için yeni bir okurun kaç yorumu onaylanmalı`,
		mostLinks: `Bir yorumda kaç bağlantı olabilir`,
		linksOutcome: `Daha çok bağlantısı olan yoruma ne olur`,
		leastCharacters: `Bir yorum en az kaç karakter olmalı`,
		mostCharacters: `Bir yorum en fazla kaç karakter olabilir`,
		formats: `Okurların yazabileceği biçimler`,
		formatNames: {
			text: `Düz metin`,
			markdown: `Markdown`
		},
		closeAfter: `Tartışma kaç gün sonra kapanır`,
		slowMode: `Bir okurun iki yorumu arasında kaç saniye geçmeli`,
		hideAfter: `Kaç şikâyetten sonra yorum, bir moderatör görene kadar gizlenir`,
		discussions: `Tek bir tartışma için`,
		discussion: `Tartışmanın adresi veya kimliği`,
		addDiscussion: `Tek bir tartışma için kural ekle`,
		removeDiscussion: `Bu tartışmanın kurallarını sil`,
		noBans: `Yasaklı kimse yok.`,
		moreBans: `Diğer yasaklar`,
		banKinds: {
			account: `hesap`,
			guest: `konuk`,
			email: `e-posta`,
			network: `ağ`
		},
		addBan: `Birini yasakla`,
		banBy: `Nasıl tanınsın`,
		banByNames: {
			account: `hesap kimliği`,
			email: `e-posta adresi`,
			address: `IP adresi`
		},
		banValue: `Kimlik veya adres`,
		banEnd: `Ne kadar süreyle`,
		banEnds: {
			day: `Bir gün`,
			week: `Bir hafta`,
			month: `Bir ay`,
			ever: `Süresiz`
		},
		banUntil: `Veya şu günün sonuna kadar`,
		banReason: `Neden, moderatörler için`,
		ban: `Yasakla`,
		bannedUntil: `bitiş: {date}`,
		bannedForEver: `süresiz`,
		banEnded: `süresi doldu`,
		bannedBy: `moderatör: {who}`,
		endBan: `Yasağı kaldır`,
		actOn: `{act}: {name}`,
		banAuthor: {
			day: `Yazarı bir gün yasakla`,
			week: `Yazarı bir hafta yasakla`,
			ever: `Yazarı süresiz yasakla`
		},
		authorBanned: `Yasaklandı: {name}.`,
		banAdded: `Yasaklandı.`,
		banRemoved: `Yasak kaldırıldı.`
	},
	moderation: `Moderasyon`,
	editedMeanwhile: `Yazarı bu yorumu değiştirdi.`,
	sections: `Bölümler`,
	sectionNames: {
		queue: `Yorumlar`,
		log: `Kararlar`,
		numbers: `İstatistikler`,
		settings: `Ayarlar`
	},
	sectionFailed: `Bu bölüm yüklenemedi.`,
	queues: `Kuyruklar`,
	queueNames: {
		pending: `Bekleyenler`,
		reported: `Şikâyet edilenler`,
		spam: `Spam`,
		removed: `Kaldırılanlar`,
		all: `Tümü`
	},
	queueEmpty: `Burada bir şey yok.`,
	loadingQueue: `Yükleniyor…`,
	moreEntries: `Daha fazla göster`,
	newEntries: {
		one: `{count} yeni yorum`,
		other: `{count} yeni yorum`
	},
	filters: `Filtre`,
	filterDiscussion: `Tartışma`,
	filterAuthor: `Yazar`,
	filterWords: `Sözcükler`,
	filterFrom: `Başlangıç`,
	filterTo: `Bitiş`,
	applyFilters: `Filtrele`,
	clearFilters: `Filtreyi temizle`,
	filteredSince: `Şimdiye kadar bu tarihten sonraki yorumlar filtrelendi: {date}.`,
	statusNames: {
		approved: `onaylandı`,
		pending: `bekliyor`,
		spam: `spam`,
		removed: `kaldırıldı`
	},
	heldBecause: `Nedeni:`,
	heldFor: e,
	authorHistory: `{approved} onaylandı, {pending} bekliyor, {spam} spam`,
	answers: `{name} adlı kişiye yanıt:`,
	reportsOf: {
		one: `{count} şikâyet`,
		other: `{count} şikâyet`
	},
	showAll: `Tamamını göster`,
	wordsForgotten: `Bu yorumun metni silindi.`,
	commentOf: `{name} adlı kişinin yorumu`,
	actOn: `{act}: {name} adlı kişinin yorumu`,
	acts: {
		approve: `Onayla`,
		hold: `Beklet`,
		spam: `Spam`,
		remove: `Kaldır`,
		restore: `Geri yükle`,
		edit: `Düzenle`,
		reply: `Yanıtla`,
		reason: `Nedenini yazarak karar ver`,
		pin: `Sabitle`,
		unpin: `Sabitlemeyi kaldır`,
		close: `Tartışmayı kapat`,
		open: `Tartışmayı aç`,
		undo: `Geri al`,
		onlyAuthor: `Yalnızca bu yazarı göster`,
		ban: `Yasakla`,
		unban: `Yasağı kaldır`,
		onlyDiscussion: `Yalnızca bu tartışmayı göster`
	},
	done: {
		approve: `Onaylandı: {name} adlı kişinin yorumu.`,
		hold: `Bekletiliyor: {name} adlı kişinin yorumu.`,
		spam: `Spam olarak işaretlendi: {name} adlı kişinin yorumu.`,
		remove: `Kaldırıldı: {name} adlı kişinin yorumu.`,
		restore: `Geri yüklendi: {name} adlı kişinin yorumu.`,
		edit: `Değiştirildi: {name} adlı kişinin yorumu.`,
		reply: `{name} adlı kişiye yanıtınız yayımlandı.`,
		pin: `Sabitlendi: {name} adlı kişinin yorumu.`,
		unpin: `Artık sabit değil: {name} adlı kişinin yorumu.`,
		close: `Tartışma kapatıldı.`,
		open: `Tartışma açıldı.`,
		undo: `Geri alındı: {name} adlı kişinin yorumu.`
	},
	doneMany: {
		one: `{count} yorum hakkında karar verildi.`,
		other: `{count} yorum hakkında karar verildi.`
	},
	undoneMany: {
		one: `{count} karar geri alındı.`,
		other: `{count} karar geri alındı.`
	},
	failedMany: {
		one: `{count} yorum hakkında karar verilemedi.`,
		other: `{count} yorum hakkında karar verilemedi.`
	},
	decidingMany: {
		one: `Şimdiye kadar {count} yorum hakkında karar verildi…`,
		other: `Şimdiye kadar {count} yorum hakkında karar verildi…`
	},
	stop: `Durdur`,
	notDone: `Yapılmadı.`,
	savingAct: `Kaydediliyor…`,
	dismissNote: `Kapat`,
	moreActs: `{name} adlı kişinin yorumu için diğer işlemler`,
	conflictBy: `Bu arada {name} karar verdi: {act}. Sizin işleminiz yapılmadı.`,
	conflictDone: `Bu arada başka biri karar verdi: {act}. Sizin işleminiz yapılmadı.`,
	conflictChanged: `Bu arada başka biri bu yorumu değiştirdi. Sizin işleminiz yapılmadı.`,
	saveEdit: `Kaydet`,
	sendReply: `Gönder`,
	cancelWriting: `İptal`,
	editOf: `{name} adlı kişinin yorumunun metni`,
	replyFor: `{name} adlı kişiye yanıtınız`,
	reasonFor: `Neden, kayıt için: {name} adlı kişinin yorumu`,
	select: `Seç: {name} adlı kişinin yorumu`,
	selectShown: `Gösterilenlerin tümünü seç`,
	selected: {
		one: `{count} seçildi`,
		other: `{count} seçildi`
	},
	selectMatching: `Gösterilmeyenler dahil, eşleşenlerin tümünü seç`,
	allMatching: `Eşleşenlerin tümü seçildi`,
	askAllMatching: `{act}: gösterilmeyenler dahil, eşleşen tüm yorumlar?`,
	decideSelected: `Seçilenler hakkında karar`,
	keyList: `Tuşlar`,
	keyNames: {
		j: `sonraki yorum`,
		k: `önceki yorum`,
		a: `onayla`,
		s: `spam olarak işaretle`,
		r: `kaldır`,
		u: `son kararı geri al`,
		x: `seç`,
		"?": `bu liste`
	},
	closeKeys: `Kapat`,
	span: `Süre`,
	spanDays: {
		one: `{count} gün`,
		other: `{count} gün`
	},
	halfWaited: `Yarısının onaylanma süresi`,
	mostWaited: `Onda dokuzunun onaylanma süresi`,
	waitsOf: {
		one: `Bir moderatörün onaylamasına kadar geçen süre, {count} yoruma göre.`,
		other: `Bir moderatörün onaylamasına kadar geçen süre, {count} yoruma göre.`
	},
	writtenEachDay: `Yazılan yorumlar`,
	dayColumn: `Gün`,
	waitingByRule: `Bekleyenler, kurala göre`,
	mostDiscussed: `En çok tartışılanlar`,
	logEmpty: `Henüz karar yok.`,
	logMore: `Daha fazla göster`,
	logDownload: `Tüm kararları indir`,
	logLine: `{who}: {act}`,
	logChange: `{from} → {to}`,
	undone: `geri alındı`,
	somebody: `Biri`,
	notModerator: `Bunu yalnızca moderatörler görebilir. Moderatör olarak oturum açın.`,
	openModerating: `Yazıda modere et`,
	signOut: `Oturumu kapat`,
	signOutAll: `Tüm cihazlarda oturumu kapat`,
	signedOut: `Oturumunuz kapatıldı.`
};
export { e as heldFor, t as moderationMessages };

//# sourceMappingURL=tr-moderation.js.map