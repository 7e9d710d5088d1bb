var e = {
	language: `sv`,
	thousands: `\xA0`,
	messages: {
		countWithTitle: {
			0: `Inga kommentarer till ”{title}” än`,
			one: `En kommentar till ”{title}”`,
			other: `{count} kommentarer till ”{title}”`
		},
		countWithoutTitle: {
			0: `Inga kommentarer än`,
			one: `En kommentar`,
			other: `{count} kommentarer`
		},
		allWaiting: {
			one: `En kommentar väntar på godkännande`,
			other: `{count} kommentarer väntar på godkännande`
		},
		pings: `Omnämnt på annat håll`,
		loading: `Läser in kommentarer…`,
		more: `Fler kommentarer`,
		news: {
			one: `En ny kommentar`,
			other: `{count} nya kommentarer`
		},
		closed: `Den här diskussionen är stängd.`,
		signIn: `Logga in för att kommentera.`,
		ages: {
			year: {
				one: `för {count} år sedan`,
				other: `för {count} år sedan`
			},
			month: {
				one: `för {count} månad sedan`,
				other: `för {count} månader sedan`
			},
			day: {
				one: `för {count} dag sedan`,
				other: `för {count} dagar sedan`
			},
			hour: {
				one: `för {count} timme sedan`,
				other: `för {count} timmar sedan`
			},
			minute: {
				one: `för {count} minut sedan`,
				other: `för {count} minuter sedan`
			},
			second: { other: `nyss` }
		},
		anonymous: `Anonym`,
		removed: `Den här kommentaren har tagits bort.`,
		inReplyTo: `svar till {name}`,
		author: `Skribent`,
		moderator: `Moderator`,
		pinned: `Fäst`,
		edited: `redigerad`,
		pending: `Väntar på godkännande; syns bara för moderatorerna och den som skrev.`,
		retry: `Försök igen`,
		gap: ` `,
		reply: `Svara`,
		replyTo: `Svara {name}`,
		leaveReply: `Skriv en kommentar`,
		errors: {
			network: `Anslutningen misslyckades.`,
			unavailable: `Kommentarerna är inte tillgängliga just nu.`,
			"rate-limited": `Det gick väldigt fort. Vänta en stund.`,
			"not-found": `Det finns inte kvar längre.`,
			forbidden: `Det får du inte göra här.`,
			unauthorized: `Logga in först.`,
			invalid: `Något i det kan inte godtas.`,
			closed: `Den här diskussionen är stängd.`,
			conflict: `Någon annan har ändrat det under tiden.`,
			quota: `Det går inte att spara: lagringen är full eller inte tillåten.`,
			unsupported: `Det är inte möjligt här.`,
			corrupt: `Kommentarerna går inte att läsa.`,
			aborted: `Åtgärden avbröts.`
		},
		sendingSoon: `Skickas om ett ögonblick.`,
		undo: `Ångra`,
		actFor: `{act}: {name}`,
		sending: `Skickar…`,
		failed: `Inte skickat.`,
		again: `Ett nytt försök görs automatiskt.`,
		saving: `Sparar…`,
		notSaved: `Inte sparat.`,
		change: `Ändra`,
		goOn: `Fortsätt på ditt svar`,
		goOnTo: `Fortsätt på ditt svar till {name}`,
		leaveReplyTo: `Svar till {name}`,
		editReply: `Redigera din kommentar`,
		replyAs: `Du skriver som {name}`,
		body: `Din kommentar`,
		name: `Namn`,
		email: `E-post`,
		emailHint: `(valfritt, visas aldrig)`,
		url: `Webbplats`,
		optional: `(valfritt)`,
		remember: `Kom ihåg mig på den här enheten`,
		send: `Skicka kommentaren`,
		save: `Spara`,
		cancel: `Avbryt`,
		draftsNotSaved: `Den här webbläsaren sparar inga utkast: det som inte har skickats försvinner när du lämnar sidan.`,
		sent: `Din kommentar har skickats.`,
		sentWaiting: `Din kommentar har skickats och väntar på godkännande.`,
		required: `Skriv något först.`,
		requiredField: `{field} måste fyllas i.`,
		duplicate: `Det har du redan skrivit.`,
		taken: `Det här namnet tillhör någon som loggar in här. Välj ett annat.`,
		badEmail: `En e-postadress ser ut som name@example.com.`,
		badUrl: `Adressen till en webbplats ser ut som https://example.com.`,
		tooLong: `{field}: högst {limit} tecken.`,
		keptFrom: `Sparades {age}.`,
		keptNow: `Sparades för mindre än en minut sedan.`,
		cannotLoad: `Kommentarerna kan inte läsas in just nu.`
	},
	loadControls: async () => (await import(`./sv-controls.js`)).controlMessages
};
export { e as sv };

