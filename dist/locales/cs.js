var e = {
	language: `cs`,
	thousands: `\xA0`,
	messages: {
		countWithTitle: {
			0: `K článku „{title}“ zatím nejsou žádné komentáře`,
			one: `{count} komentář k článku „{title}“`,
			few: `{count} komentáře k článku „{title}“`,
			many: `{count} komentáře k článku „{title}“`,
			other: `{count} komentářů k článku „{title}“`
		},
		countWithoutTitle: {
			0: `Zatím žádné komentáře`,
			one: `{count} komentář`,
			few: `{count} komentáře`,
			many: `{count} komentáře`,
			other: `{count} komentářů`
		},
		allWaiting: {
			one: `{count} komentář čeká na schválení`,
			few: `{count} komentáře čekají na schválení`,
			many: `{count} komentáře čeká na schválení`,
			other: `{count} komentářů čeká na schválení`
		},
		pings: `Zmínky jinde na webu`,
		loading: `Načítání komentářů…`,
		more: `Další komentáře`,
		news: {
			one: `{count} nový komentář`,
			few: `{count} nové komentáře`,
			many: `{count} nového komentáře`,
			other: `{count} nových komentářů`
		},
		closed: `Diskuse je uzavřená.`,
		signIn: `Chcete-li odpovědět, přihlaste se.`,
		ages: {
			year: {
				one: `před {count} rokem`,
				few: `před {count} roky`,
				many: `před {count} roku`,
				other: `před {count} lety`
			},
			month: {
				one: `před {count} měsícem`,
				few: `před {count} měsíci`,
				many: `před {count} měsíce`,
				other: `před {count} měsíci`
			},
			day: {
				one: `před {count} dnem`,
				few: `před {count} dny`,
				many: `před {count} dne`,
				other: `před {count} dny`
			},
			hour: {
				one: `před {count} hodinou`,
				few: `před {count} hodinami`,
				many: `před {count} hodiny`,
				other: `před {count} hodinami`
			},
			minute: {
				one: `před {count} minutou`,
				few: `před {count} minutami`,
				many: `před {count} minuty`,
				other: `před {count} minutami`
			},
			second: { other: `nyní` }
		},
		anonymous: `Anonym`,
		removed: `Komentář byl odstraněn.`,
		inReplyTo: `v odpovědi uživateli {name}`,
		author: `Autor`,
		moderator: `Moderátor`,
		pinned: `Připnuto`,
		edited: `upraveno`,
		pending: `Čeká na schválení; vidí ho jen autor a moderátoři.`,
		retry: `Zkusit znovu`,
		gap: ` `,
		reply: `Odpovědět`,
		replyTo: `Odpovědět uživateli {name}`,
		leaveReply: `Přidat komentář`,
		errors: {
			network: `Připojení selhalo.`,
			unavailable: `Komentáře teď nejsou dostupné.`,
			"rate-limited": `To bylo příliš rychlé. Chvíli počkejte.`,
			"not-found": `Už tu není.`,
			forbidden: `Tady k tomu nemáte oprávnění.`,
			unauthorized: `Nejprve se přihlaste.`,
			invalid: `Něco z toho nelze přijmout.`,
			closed: `Diskuse je uzavřená.`,
			conflict: `Mezitím to změnil někdo jiný.`,
			quota: `Nelze uložit: chybí místo nebo přístup k úložišti.`,
			unsupported: `Tady to není možné.`,
			corrupt: `Komentáře nelze přečíst.`,
			aborted: `Akce byla přerušena.`
		},
		sendingSoon: `Za okamžik se odešle.`,
		undo: `Vrátit zpět`,
		actFor: `{act}: {name}`,
		sending: `Odesílání…`,
		failed: `Neodesláno.`,
		again: `Další pokus proběhne automaticky.`,
		saving: `Ukládání…`,
		notSaved: `Neuloženo.`,
		change: `Změnit`,
		goOn: `Pokračovat v odpovědi`,
		goOnTo: `Pokračovat v odpovědi uživateli {name}`,
		leaveReplyTo: `Odpověď uživateli {name}`,
		editReply: `Upravit komentář`,
		replyAs: `Píšete jako {name}`,
		body: `Váš komentář`,
		name: `Jméno`,
		email: `E-mail`,
		emailHint: `(nepovinné, nikdy se nezobrazí)`,
		url: `Web`,
		optional: `(nepovinné)`,
		remember: `Zapamatovat si mě na tomto zařízení`,
		send: `Odeslat`,
		save: `Uložit`,
		cancel: `Zrušit`,
		draftsNotSaved: `Tento prohlížeč neuchovává koncepty: když stránku opustíte, neodeslaný text zmizí.`,
		sent: `Komentář byl odeslán.`,
		sentWaiting: `Komentář byl odeslán a čeká na schválení.`,
		required: `Nejprve něco napište.`,
		requiredField: `{field}: toto pole je povinné.`,
		duplicate: `Takový komentář už od vás máme.`,
		taken: `Pod tímto jménem se sem přihlašuje někdo jiný. Zvolte jiné.`,
		badEmail: `E-mailová adresa vypadá jako name@example.com.`,
		badUrl: `Adresa webu vypadá jako https://example.com.`,
		tooLong: `{field}: nejvyšší počet znaků je {limit}.`,
		keptFrom: `Uloženo {age}.`,
		keptNow: `Uloženo před méně než minutou.`,
		cannotLoad: `Komentáře teď nelze načíst.`
	},
	loadControls: async () => (await import(`./cs-controls.js`)).controlMessages
};
export { e as cs };

