var e = {
	language: `tr`,
	thousands: `.`,
	messages: {
		countWithTitle: {
			0: `“{title}” için henüz yorum yok`,
			one: `“{title}” için {count} yorum`,
			other: `“{title}” için {count} yorum`
		},
		countWithoutTitle: {
			0: `Henüz yorum yok`,
			one: `{count} yorum`,
			other: `{count} yorum`
		},
		allWaiting: {
			one: `{count} yorum onay bekliyor`,
			other: `{count} yorum onay bekliyor`
		},
		pings: `Başka sitelerde bahsedildi`,
		loading: `Yorumlar yükleniyor…`,
		more: `Diğer yorumlar`,
		news: {
			one: `{count} yeni yorum`,
			other: `{count} yeni yorum`
		},
		closed: `Bu tartışma kapalı.`,
		signIn: `Yanıtlamak için oturum açın.`,
		ages: {
			year: {
				one: `{count} yıl önce`,
				other: `{count} yıl önce`
			},
			month: {
				one: `{count} ay önce`,
				other: `{count} ay önce`
			},
			day: {
				one: `{count} gün önce`,
				other: `{count} gün önce`
			},
			hour: {
				one: `{count} saat önce`,
				other: `{count} saat önce`
			},
			minute: {
				one: `{count} dakika önce`,
				other: `{count} dakika önce`
			},
			second: { other: `şimdi` }
		},
		anonymous: `Anonim`,
		removed: `Bu yorum kaldırıldı.`,
		inReplyTo: `{name} adlı kişiye yanıt`,
		author: `Yazar`,
		moderator: `Moderatör`,
		pinned: `Sabitlendi`,
		edited: `düzenlendi`,
		pending: `Onay bekliyor; yalnızca yazarı ve moderatörler görebilir.`,
		retry: `Yeniden dene`,
		gap: ` `,
		reply: `Yanıtla`,
		replyTo: `Yanıtla: {name}`,
		leaveReply: `Yorum yazın`,
		errors: {
			network: `Bağlantı kurulamadı.`,
			unavailable: `Yorumlara şu anda ulaşılamıyor.`,
			"rate-limited": `Bu çok hızlı oldu. Biraz bekleyin.`,
			"not-found": `Artık burada yok.`,
			forbidden: `Burada buna izniniz yok.`,
			unauthorized: `Önce oturum açın.`,
			invalid: `İçinde kabul edilemeyen bir şey var.`,
			closed: `Bu tartışma kapalı.`,
			conflict: `Bu arada başka biri bunu değiştirdi.`,
			quota: `Saklanamıyor: depolama alanı dolu veya izin verilmiyor.`,
			unsupported: `Bu, burada mümkün değil.`,
			corrupt: `Yorumlar okunamıyor.`,
			aborted: `İşlem yarıda kesildi.`
		},
		sendingSoon: `Birazdan gönderilecek.`,
		undo: `Geri al`,
		actFor: `{act}: {name}`,
		sending: `Gönderiliyor…`,
		failed: `Gönderilmedi.`,
		again: `Kendiliğinden yeniden denenecek.`,
		saving: `Kaydediliyor…`,
		notSaved: `Kaydedilmedi.`,
		change: `Değiştir`,
		goOn: `Yanıta devam et`,
		goOnTo: `Yanıta devam et: {name}`,
		leaveReplyTo: `{name} adlı kişiye yanıt`,
		editReply: `Yorumunuzu düzenleyin`,
		replyAs: `{name} olarak yazıyorsunuz`,
		body: `Yorumunuz`,
		name: `Ad`,
		email: `E-posta`,
		emailHint: `(isteğe bağlı, hiç gösterilmez)`,
		url: `Web sitesi`,
		optional: `(isteğe bağlı)`,
		remember: `Bu cihazda beni hatırla`,
		send: `Gönder`,
		save: `Kaydet`,
		cancel: `İptal`,
		draftsNotSaved: `Bu tarayıcı taslak saklamıyor: sayfadan ayrılırsanız gönderilmemiş yorum kaybolur.`,
		sent: `Yorumunuz gönderildi.`,
		sentWaiting: `Yorumunuz gönderildi ve onay bekliyor.`,
		required: `Önce bir şeyler yazın.`,
		requiredField: `{field}: bu alan gerekli.`,
		duplicate: `Bunu daha önce yazdınız.`,
		taken: `Bu ad, burada oturum açan birine ait. Başka bir ad seçin.`,
		badEmail: `E-posta adresi şuna benzer: name@example.com.`,
		badUrl: `Web sitesi adresi şuna benzer: https://example.com.`,
		tooLong: `{field}: en fazla {limit} karakter.`,
		keptFrom: `{age} saklandı.`,
		keptNow: `Bir dakikadan kısa süre önce saklandı.`,
		cannotLoad: `Yorumlar şu anda yüklenemiyor.`
	},
	loadControls: async () => (await import(`./tr-controls.js`)).controlMessages
};
export { e as tr };

