var e = {
	language: `pl`,
	thousands: null,
	messages: {
		countWithTitle: {
			0: `Brak komentarzy do „{title}”`,
			one: `{count} komentarz do „{title}”`,
			few: `{count} komentarze do „{title}”`,
			many: `{count} komentarzy do „{title}”`,
			other: `{count} komentarza do „{title}”`
		},
		countWithoutTitle: {
			0: `Brak komentarzy`,
			one: `{count} komentarz`,
			few: `{count} komentarze`,
			many: `{count} komentarzy`,
			other: `{count} komentarza`
		},
		allWaiting: {
			one: `{count} komentarz czeka na zatwierdzenie`,
			few: `{count} komentarze czekają na zatwierdzenie`,
			many: `{count} komentarzy czeka na zatwierdzenie`,
			other: `{count} komentarza czeka na zatwierdzenie`
		},
		pings: `Wzmianki na innych stronach`,
		loading: `Wczytywanie komentarzy…`,
		more: `Więcej komentarzy`,
		news: {
			one: `{count} nowy komentarz`,
			few: `{count} nowe komentarze`,
			many: `{count} nowych komentarzy`,
			other: `{count} nowego komentarza`
		},
		closed: `Dyskusja jest zamknięta.`,
		signIn: `Zaloguj się, aby odpowiedzieć.`,
		ages: {
			year: {
				one: `{count} rok temu`,
				few: `{count} lata temu`,
				many: `{count} lat temu`,
				other: `{count} roku temu`
			},
			month: {
				one: `{count} miesiąc temu`,
				few: `{count} miesiące temu`,
				many: `{count} miesięcy temu`,
				other: `{count} miesiąca temu`
			},
			day: {
				one: `{count} dzień temu`,
				few: `{count} dni temu`,
				many: `{count} dni temu`,
				other: `{count} dnia temu`
			},
			hour: {
				one: `{count} godzinę temu`,
				few: `{count} godziny temu`,
				many: `{count} godzin temu`,
				other: `{count} godziny temu`
			},
			minute: {
				one: `{count} minutę temu`,
				few: `{count} minuty temu`,
				many: `{count} minut temu`,
				other: `{count} minuty temu`
			},
			second: { other: `teraz` }
		},
		anonymous: `Anonim`,
		removed: `Komentarz został usunięty.`,
		inReplyTo: `w odpowiedzi użytkownikowi {name}`,
		author: `Autor`,
		moderator: `Moderator`,
		pinned: `Przypięty`,
		edited: `edytowany`,
		pending: `Czeka na zatwierdzenie; widzą go tylko autor i moderatorzy.`,
		retry: `Spróbuj ponownie`,
		gap: ` `,
		reply: `Odpowiedz`,
		replyTo: `Odpowiedz użytkownikowi {name}`,
		leaveReply: `Dodaj komentarz`,
		errors: {
			network: `Brak połączenia.`,
			unavailable: `Komentarze są chwilowo niedostępne.`,
			"rate-limited": `To było bardzo szybko. Poczekaj chwilę.`,
			"not-found": `Tego już tu nie ma.`,
			forbidden: `Nie masz tu takich uprawnień.`,
			unauthorized: `Najpierw się zaloguj.`,
			invalid: `Coś tutaj jest niedozwolone.`,
			closed: `Dyskusja jest zamknięta.`,
			conflict: `Ktoś inny w międzyczasie to zmienił.`,
			quota: `Nie można tego zapisać: brakuje miejsca lub dostępu do pamięci.`,
			unsupported: `Tutaj to niemożliwe.`,
			corrupt: `Nie można odczytać komentarzy.`,
			aborted: `Działanie przerwano.`
		},
		sendingSoon: `Wysyłanie za chwilę.`,
		undo: `Cofnij`,
		actFor: `{act}: {name}`,
		sending: `Wysyłanie…`,
		failed: `Nie wysłano.`,
		again: `Kolejna próba nastąpi automatycznie.`,
		saving: `Zapisywanie…`,
		notSaved: `Nie zapisano.`,
		change: `Zmień`,
		goOn: `Dokończ odpowiedź`,
		goOnTo: `Dokończ odpowiedź użytkownikowi {name}`,
		leaveReplyTo: `Odpowiedź użytkownikowi {name}`,
		editReply: `Edytuj komentarz`,
		replyAs: `Piszesz jako {name}`,
		body: `Twój komentarz`,
		name: `Imię lub nick`,
		email: `E-mail`,
		emailHint: `(opcjonalnie, niewidoczny dla innych)`,
		url: `Strona internetowa`,
		optional: `(opcjonalnie)`,
		remember: `Zapamiętaj mnie na tym urządzeniu`,
		send: `Wyślij`,
		save: `Zapisz`,
		cancel: `Anuluj`,
		draftsNotSaved: `Ta przeglądarka nie zachowuje wersji roboczych: niewysłany komentarz zniknie po opuszczeniu strony.`,
		sent: `Komentarz został wysłany.`,
		sentWaiting: `Komentarz został wysłany i czeka na zatwierdzenie.`,
		required: `Najpierw coś napisz.`,
		requiredField: `{field}: to pole jest wymagane.`,
		duplicate: `Taki komentarz od ciebie już tu jest.`,
		taken: `Tej nazwy używa ktoś, kto się tu loguje. Wybierz inną.`,
		badEmail: `Adres e-mail wygląda tak: name@example.com.`,
		badUrl: `Adres strony wygląda tak: https://example.com.`,
		tooLong: `{field}: maksymalna liczba znaków to {limit}.`,
		keptFrom: `Zapisano {age}.`,
		keptNow: `Zapisano mniej niż minutę temu.`,
		cannotLoad: `Komentarzy nie można teraz wczytać.`
	},
	loadControls: async () => (await import(`./pl-controls.js`)).controlMessages
};
export { e as pl };

