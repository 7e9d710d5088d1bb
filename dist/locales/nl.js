var e = {
	language: `nl`,
	thousands: `.`,
	messages: {
		countWithTitle: {
			0: `Nog geen reacties op ‘{title}’`,
			one: `Eén reactie op ‘{title}’`,
			other: `{count} reacties op ‘{title}’`
		},
		countWithoutTitle: {
			0: `Nog geen reacties`,
			one: `Eén reactie`,
			other: `{count} reacties`
		},
		allWaiting: {
			one: `Eén reactie wacht op goedkeuring`,
			other: `{count} reacties wachten op goedkeuring`
		},
		pings: `Elders genoemd`,
		loading: `Reacties laden…`,
		more: `Meer reacties`,
		news: {
			one: `Eén nieuwe reactie`,
			other: `{count} nieuwe reacties`
		},
		closed: `Deze discussie is gesloten.`,
		signIn: `Log in om te reageren.`,
		ages: {
			year: {
				one: `{count} jaar geleden`,
				other: `{count} jaar geleden`
			},
			month: {
				one: `{count} maand geleden`,
				other: `{count} maanden geleden`
			},
			day: {
				one: `{count} dag geleden`,
				other: `{count} dagen geleden`
			},
			hour: {
				one: `{count} uur geleden`,
				other: `{count} uur geleden`
			},
			minute: {
				one: `{count} minuut geleden`,
				other: `{count} minuten geleden`
			},
			second: { other: `zojuist` }
		},
		anonymous: `Anoniem`,
		removed: `Deze reactie is verwijderd.`,
		inReplyTo: `in antwoord op {name}`,
		author: `Auteur`,
		moderator: `Moderator`,
		pinned: `Vastgezet`,
		edited: `bewerkt`,
		pending: `Wacht op goedkeuring; alleen zichtbaar voor moderators en wie het schreef.`,
		retry: `Opnieuw proberen`,
		gap: ` `,
		reply: `Reageren`,
		replyTo: `Reageren op {name}`,
		leaveReply: `Schrijf een reactie`,
		errors: {
			network: `De verbinding is mislukt.`,
			unavailable: `Reacties zijn op dit moment niet beschikbaar.`,
			"rate-limited": `Dat ging erg snel. Wacht even.`,
			"not-found": `Het is er niet meer.`,
			forbidden: `Dat mag je hier niet doen.`,
			unauthorized: `Log eerst in.`,
			invalid: `Iets hierin kan niet worden aangenomen.`,
			closed: `Deze discussie is gesloten.`,
			conflict: `Iemand anders heeft het intussen gewijzigd.`,
			quota: `Bewaren lukt niet: de opslag is vol of niet toegestaan.`,
			unsupported: `Dat kan hier niet.`,
			corrupt: `De reacties zijn niet leesbaar.`,
			aborted: `De bewerking is onderbroken.`
		},
		sendingSoon: `Wordt zo verstuurd.`,
		undo: `Ongedaan maken`,
		actFor: `{act}: {name}`,
		sending: `Versturen…`,
		failed: `Niet verstuurd.`,
		again: `Het wordt vanzelf opnieuw geprobeerd.`,
		saving: `Opslaan…`,
		notSaved: `Niet opgeslagen.`,
		change: `Wijzigen`,
		goOn: `Verder met je antwoord`,
		goOnTo: `Verder met je antwoord op {name}`,
		leaveReplyTo: `Antwoord op {name}`,
		editReply: `Bewerk je reactie`,
		replyAs: `Je schrijft als {name}`,
		body: `Je reactie`,
		name: `Naam`,
		email: `E-mail`,
		emailHint: `(optioneel, nooit zichtbaar)`,
		url: `Website`,
		optional: `(optioneel)`,
		remember: `Onthoud mij op dit apparaat`,
		send: `Reactie versturen`,
		save: `Opslaan`,
		cancel: `Annuleren`,
		draftsNotSaved: `Deze browser bewaart geen concepten: wat niet is verstuurd, ben je kwijt als je de pagina verlaat.`,
		sent: `Je reactie is verstuurd.`,
		sentWaiting: `Je reactie is verstuurd en wacht op goedkeuring.`,
		required: `Schrijf eerst iets.`,
		requiredField: `{field} is hier verplicht.`,
		duplicate: `Dat heb je al gezegd.`,
		taken: `Deze naam is van iemand die hier inlogt. Kies een andere.`,
		badEmail: `Een e-mailadres ziet eruit als name@example.com.`,
		badUrl: `Het adres van een website ziet eruit als https://example.com.`,
		tooLong: `{field}: hooguit {limit} tekens.`,
		keptFrom: `Bewaarde versie: {age}.`,
		keptNow: `Bewaarde versie: minder dan een minuut geleden.`,
		cannotLoad: `De reacties kunnen op dit moment niet worden geladen.`
	},
	loadControls: async () => (await import(`./nl-controls.js`)).controlMessages
};
export { e as nl };

