var e = {
	language: `de`,
	thousands: `.`,
	messages: {
		countWithTitle: {
			0: `Noch keine Kommentare zu „{title}“`,
			one: `Ein Kommentar zu „{title}“`,
			other: `{count} Kommentare zu „{title}“`
		},
		countWithoutTitle: {
			0: `Noch keine Kommentare`,
			one: `Ein Kommentar`,
			other: `{count} Kommentare`
		},
		allWaiting: {
			one: `Ein Kommentar wartet auf Freigabe`,
			other: `{count} Kommentare warten auf Freigabe`
		},
		pings: `Anderswo erwähnt`,
		loading: `Kommentare werden geladen…`,
		more: `Weitere Kommentare`,
		news: {
			one: `Ein neuer Kommentar`,
			other: `{count} neue Kommentare`
		},
		closed: `Diese Diskussion ist geschlossen.`,
		signIn: `Melde dich an, um zu kommentieren.`,
		ages: {
			year: {
				one: `vor {count} Jahr`,
				other: `vor {count} Jahren`
			},
			month: {
				one: `vor {count} Monat`,
				other: `vor {count} Monaten`
			},
			day: {
				one: `vor {count} Tag`,
				other: `vor {count} Tagen`
			},
			hour: {
				one: `vor {count} Stunde`,
				other: `vor {count} Stunden`
			},
			minute: {
				one: `vor {count} Minute`,
				other: `vor {count} Minuten`
			},
			second: { other: `gerade eben` }
		},
		anonymous: `Anonym`,
		removed: `Dieser Kommentar wurde entfernt.`,
		inReplyTo: `Antwort auf {name}`,
		author: `Autor/in`,
		moderator: `Moderation`,
		pinned: `Angeheftet`,
		edited: `bearbeitet`,
		pending: `Wartet auf Freigabe; nur Autor/in und Moderation können den Kommentar sehen.`,
		retry: `Erneut versuchen`,
		gap: ` `,
		reply: `Antworten`,
		replyTo: `Antworten: Kommentar von {name}`,
		leaveReply: `Kommentar schreiben`,
		errors: {
			network: `Die Verbindung ist fehlgeschlagen.`,
			unavailable: `Kommentare sind gerade nicht verfügbar.`,
			"rate-limited": `Das war sehr schnell. Warte einen Moment.`,
			"not-found": `Das gibt es nicht mehr.`,
			forbidden: `Das ist dir hier nicht erlaubt.`,
			unauthorized: `Melde dich zuerst an.`,
			invalid: `Etwas daran ist nicht zulässig.`,
			closed: `Diese Diskussion ist geschlossen.`,
			conflict: `Das wurde inzwischen von jemand anderem geändert.`,
			quota: `Speichern nicht möglich: Der Speicher ist voll oder nicht erlaubt.`,
			unsupported: `Das ist hier nicht möglich.`,
			corrupt: `Die Kommentare sind nicht lesbar.`,
			aborted: `Der Vorgang wurde unterbrochen.`
		},
		sendingSoon: `Wird gleich gesendet.`,
		undo: `Rückgängig machen`,
		actFor: `{act}: {name}`,
		sending: `Wird gesendet…`,
		failed: `Nicht gesendet.`,
		again: `Es wird automatisch erneut versucht.`,
		saving: `Wird gespeichert…`,
		notSaved: `Nicht gespeichert.`,
		change: `Ändern`,
		goOn: `Weiterschreiben`,
		goOnTo: `Weiterschreiben an der Antwort auf {name}`,
		leaveReplyTo: `Antwort auf {name}`,
		editReply: `Deinen Kommentar bearbeiten`,
		replyAs: `Du schreibst als {name}`,
		body: `Dein Kommentar`,
		name: `Name`,
		email: `E-Mail`,
		emailHint: `(optional, wird nie angezeigt)`,
		url: `Website`,
		optional: `(optional)`,
		remember: `Auf diesem Gerät merken`,
		send: `Kommentar senden`,
		save: `Speichern`,
		cancel: `Abbrechen`,
		draftsNotSaved: `Dieser Browser speichert keine Entwürfe: Was nicht gesendet ist, geht beim Verlassen der Seite verloren.`,
		sent: `Dein Kommentar wurde gesendet.`,
		sentWaiting: `Dein Kommentar wurde gesendet und wartet auf Freigabe.`,
		required: `Schreib zuerst etwas.`,
		requiredField: `Bitte ausfüllen: {field}.`,
		duplicate: `Das hast du schon geschrieben.`,
		taken: `Dieser Name gehört jemandem, der sich hier anmeldet. Wähle einen anderen.`,
		badEmail: `Eine E-Mail-Adresse sieht so aus: name@example.com.`,
		badUrl: `Die Adresse einer Website sieht so aus: https://example.com.`,
		tooLong: `{field}: höchstens {limit} Zeichen.`,
		keptFrom: `Gespeicherter Stand: {age}.`,
		keptNow: `Gespeicherter Stand: vor weniger als einer Minute.`,
		cannotLoad: `Die Kommentare können gerade nicht geladen werden.`
	},
	loadControls: async () => (await import(`./de-controls.js`)).controlMessages
};
export { e as de };

