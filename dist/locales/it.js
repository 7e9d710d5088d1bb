var e = {
	language: `it`,
	thousands: null,
	messages: {
		countWithTitle: {
			0: `Ancora nessun commento su «{title}»`,
			one: `Un commento su «{title}»`,
			many: `{count} di commenti su «{title}»`,
			other: `{count} commenti su «{title}»`
		},
		countWithoutTitle: {
			0: `Ancora nessun commento`,
			one: `Un commento`,
			many: `{count} di commenti`,
			other: `{count} commenti`
		},
		allWaiting: {
			one: `Un commento in attesa di approvazione`,
			many: `{count} di commenti in attesa di approvazione`,
			other: `{count} commenti in attesa di approvazione`
		},
		pings: `Citazioni altrove`,
		loading: `Caricamento dei commenti…`,
		more: `Altri commenti`,
		news: {
			one: `Un nuovo commento`,
			many: `{count} di nuovi commenti`,
			other: `{count} nuovi commenti`
		},
		closed: `Questa discussione è chiusa.`,
		signIn: `Accedi per commentare.`,
		ages: {
			year: {
				one: `{count} anno fa`,
				many: `{count} di anni fa`,
				other: `{count} anni fa`
			},
			month: {
				one: `{count} mese fa`,
				many: `{count} di mesi fa`,
				other: `{count} mesi fa`
			},
			day: {
				one: `{count} giorno fa`,
				many: `{count} di giorni fa`,
				other: `{count} giorni fa`
			},
			hour: {
				one: `{count} ora fa`,
				many: `{count} di ore fa`,
				other: `{count} ore fa`
			},
			minute: {
				one: `{count} minuto fa`,
				many: `{count} di minuti fa`,
				other: `{count} minuti fa`
			},
			second: {
				one: `adesso`,
				many: `adesso`,
				other: `adesso`
			}
		},
		anonymous: `Senza nome`,
		removed: `Questo commento è stato rimosso.`,
		inReplyTo: `in risposta a {name}`,
		author: `Autore/autrice`,
		moderator: `Moderazione`,
		pinned: `In evidenza`,
		edited: `modificato`,
		pending: `In attesa di approvazione; visibile solo alla moderazione e a chi l’ha scritto.`,
		retry: `Riprova`,
		gap: ` `,
		reply: `Rispondi`,
		replyTo: `Rispondi a {name}`,
		leaveReply: `Scrivi un commento`,
		errors: {
			network: `La connessione non è riuscita.`,
			unavailable: `I commenti non sono disponibili al momento.`,
			"rate-limited": `Un po’ troppo veloce. Aspetta un momento.`,
			"not-found": `Non esiste più.`,
			forbidden: `Qui non puoi farlo.`,
			unauthorized: `Prima accedi.`,
			invalid: `Qualcosa non può essere accettato.`,
			closed: `Questa discussione è chiusa.`,
			conflict: `Nel frattempo è stato modificato da un’altra persona.`,
			quota: `Impossibile salvare: la memoria è piena o non è consentita.`,
			unsupported: `Qui non è possibile.`,
			corrupt: `I commenti non sono leggibili.`,
			aborted: `L’operazione è stata interrotta.`
		},
		sendingSoon: `Invio tra un momento.`,
		undo: `Annulla`,
		actFor: `{act}: {name}`,
		sending: `Invio…`,
		failed: `Non inviato.`,
		again: `Ci sarà un nuovo tentativo automatico.`,
		saving: `Salvataggio…`,
		notSaved: `Non salvato.`,
		change: `Modifica`,
		goOn: `Continua la tua risposta`,
		goOnTo: `Continua la tua risposta a {name}`,
		leaveReplyTo: `Risposta a {name}`,
		editReply: `Modifica il tuo commento`,
		replyAs: `Scrivi come {name}`,
		body: `Il tuo commento`,
		name: `Nome`,
		email: `E-mail`,
		emailHint: `(facoltativa, mai mostrata)`,
		url: `Sito web`,
		optional: `(facoltativo)`,
		remember: `Ricordami su questo dispositivo`,
		send: `Invia il commento`,
		save: `Salva`,
		cancel: `Annulla`,
		draftsNotSaved: `Questo browser non conserva le bozze: un testo non inviato va perso quando lasci la pagina.`,
		sent: `Il tuo commento è stato inviato.`,
		sentWaiting: `Il tuo commento è stato inviato ed è in attesa di approvazione.`,
		required: `Prima scrivi qualcosa.`,
		requiredField: `{field}: campo obbligatorio.`,
		duplicate: `L’hai già detto.`,
		taken: `Questo nome è di una persona che accede qui. Scegline un altro.`,
		badEmail: `Un indirizzo e-mail ha questa forma: name@example.com.`,
		badUrl: `L’indirizzo di un sito ha questa forma: https://example.com.`,
		tooLong: `{field}: al massimo {limit} caratteri.`,
		keptFrom: `Copia salvata {age}.`,
		keptNow: `Copia salvata meno di un minuto fa.`,
		cannotLoad: `Al momento non è possibile caricare i commenti.`
	},
	loadControls: async () => (await import(`./it-controls.js`)).controlMessages
};
export { e as it };

