var e = {
	everything: `elke reactie wordt tegengehouden`,
	first: `eerste reactie van deze auteur`,
	links: `veel links`,
	long: `een lange tekst`,
	program: `lijkt door een programma geschreven`,
	words: `een woord`,
	pattern: `een patroon`,
	classifier: `lijkt op bekende spam`,
	check: `eigen controle van de site`,
	reported: `gemeld door lezers`
}, t = {
	settings: {
		panelNames: {
			rules: `Regels`,
			bans: `Blokkades`,
			webhooks: `Webhooks`,
			outbox: `E-mails en berichten aan programma’s`
		},
		outbox: {
			webhooksHint: `De server laat andere programma’s weten wat er met reacties gebeurt. Hun adressen moeten openbaar zijn en met https beginnen.`,
			noWebhooks: `Nog geen programma krijgt bericht. Voeg er hieronder een toe.`,
			allEvents: `alle gebeurtenissen`,
			eventNames: {
				"comment.created": `nieuwe reacties`,
				"comment.held": `reacties die wachten of spam zijn`,
				"comment.approved": `goedgekeurde reacties`,
				"comment.edited": `bewerkte reacties`,
				"comment.removed": `verwijderde reacties`,
				"comment.reported": `gemelde reacties`
			},
			disabled: `Dit programma krijgt geen bericht meer: {why}`,
			template: `met een sjabloon`,
			test: `Voorbeeld versturen`,
			newSecret: `Nieuwe geheime sleutel`,
			remove: `Verwijderen`,
			removeAgain: `Druk nog eens om te verwijderen`,
			addWebhook: `Een programma toevoegen`,
			address: `Adres`,
			events: `Waarover het bericht krijgt`,
			templateField: `Sjabloon, als het programma een eigen vorm verwacht (JSON)`,
			notJson: `Het sjabloon is geen JSON.`,
			add: `Toevoegen`,
			secret: `Dit is de geheime sleutel waarmee berichten worden ondertekend. Kopieer hem nu: hij wordt niet nog eens getoond.`,
			tested: `Er is een voorbeeld onderweg. Als het niet kan worden verstuurd, staat dat na een dag hieronder.`,
			removed: `Verwijderd.`,
			waiting: `Wachtende berichten: {count}. Wachttijd van het oudste: {time}.`,
			nothingWaits: `Er wacht niets op verzending.`,
			nothingFailed: `Er is de laatste dagen niets mislukt. Wat niet kan worden verstuurd, staat hier.`,
			channelNames: {
				mail: `e-mail`,
				webhook: `webhook`
			},
			sendAgain: `Opnieuw versturen`,
			sentAgain: `Het wordt opnieuw verstuurd.`,
			look: `Vernieuwen`
		},
		loading: `Laden…`,
		save: `Regels opslaan`,
		saved: `Opgeslagen. De regels gelden vanaf nu.`,
		notSaved: `Niet opgeslagen.`,
		changedMeanwhile: `Een andere moderator heeft de regels intussen gewijzigd. Wat je hebt ingevuld, staat nog hier.`,
		loadTheirs: `Wat ik heb ingevuld vervangen door de nieuwe regels`,
		invalid: `Dit is ongeldig:`,
		inFile: `Deze regels staan in het bestand {file} op de server. Ze kunnen alleen daar worden gewijzigd.`,
		rulesHint: `Is een veld leeg, dan geldt waarmee de server is gestart. De regels gelden niet voor moderators.`,
		wordRule: `Woorden, regel {number}`,
		addWordRule: `Een regel voor woorden toevoegen`,
		removeWordRule: `Deze regel wissen`,
		outcome: `Wat er met de reactie gebeurt`,
		outcomes: {
			hold: `Wacht op een moderator`,
			spam: `Is spam`,
			refuse: `Wordt geweigerd`
		},
		wordList: `Woorden, één per regel`,
		patternList: `Patronen (RE2), één per regel`,
		message: `Bij weigering: wat de schrijver te zien krijgt`,
		places: `Waar wordt gezocht`,
		placeNames: {
			text: `Tekst`,
			name: `Naam`,
			website: `Website`,
			links: `Links`
		},
		general: `Voor alle discussies`,
		holdEverything: `Elke reactie wacht op een moderator`,
		newcomers: `Hoeveel reacties van een nieuwe lezer moeten zijn goedgekeurd voordat de volgende niet meer hoeven te wachten`,
		mostLinks: `Hoeveel links een reactie mag hebben`,
		linksOutcome: `Wat er met een reactie met meer links gebeurt`,
		leastCharacters: `Hoeveel tekens een reactie moet hebben`,
		mostCharacters: `Hoeveel tekens een reactie mag hebben`,
		formats: `Formaten waarin lezers mogen schrijven`,
		formatNames: {
			text: `Platte tekst`,
			markdown: `Markdown`
		},
		closeAfter: `Dagen waarna een discussie sluit`,
		slowMode: `Seconden tussen twee reacties van dezelfde lezer`,
		hideAfter: `Meldingen waarna een reactie verborgen wordt tot een moderator die heeft gezien`,
		discussions: `Voor één discussie`,
		discussion: `Adres of id van de discussie`,
		addDiscussion: `Regels voor één discussie toevoegen`,
		removeDiscussion: `Regels van deze discussie wissen`,
		noBans: `Niemand is geblokkeerd.`,
		moreBans: `Meer blokkades`,
		banKinds: {
			account: `account`,
			guest: `gast`,
			email: `e-mail`,
			network: `netwerk`
		},
		addBan: `Iemand blokkeren`,
		banBy: `Te herkennen aan`,
		banByNames: {
			account: `het id van het account`,
			email: `het e-mailadres`,
			address: `het IP-adres`
		},
		banValue: `Het id of adres`,
		banEnd: `Hoe lang`,
		banEnds: {
			day: `Een dag`,
			week: `Een week`,
			month: `Een maand`,
			ever: `Voorgoed`
		},
		banUntil: `Of tot het einde van deze dag`,
		banReason: `Reden, voor moderators`,
		ban: `Blokkeren`,
		bannedUntil: `tot {date}`,
		bannedForEver: `voorgoed`,
		banEnded: `afgelopen`,
		bannedBy: `door {who}`,
		endBan: `Blokkade opheffen`,
		actOn: `{act}: {name}`,
		banAuthor: {
			day: `Auteur een dag blokkeren`,
			week: `Auteur een week blokkeren`,
			ever: `Auteur voorgoed blokkeren`
		},
		authorBanned: `{name} is geblokkeerd.`,
		banAdded: `Geblokkeerd.`,
		banRemoved: `De blokkade is opgeheven.`
	},
	moderation: `Moderatie`,
	editedMeanwhile: `De auteur heeft deze reactie bewerkt.`,
	sections: `Onderdelen`,
	sectionNames: {
		queue: `Reacties`,
		log: `Besluiten`,
		numbers: `Cijfers`,
		settings: `Instellingen`
	},
	sectionFailed: `Dit onderdeel kon niet worden geladen.`,
	queues: `Lijsten`,
	queueNames: {
		pending: `Wachtend`,
		reported: `Gemeld`,
		spam: `Spam`,
		removed: `Verwijderd`,
		all: `Alle`
	},
	queueEmpty: `Hier is niets.`,
	loadingQueue: `Laden…`,
	moreEntries: `Meer tonen`,
	newEntries: {
		one: `Eén nieuwe reactie`,
		other: `{count} nieuwe reacties`
	},
	filters: `Filter`,
	filterDiscussion: `Discussie`,
	filterAuthor: `Auteur`,
	filterWords: `Woorden`,
	filterFrom: `Vanaf`,
	filterTo: `Tot`,
	applyFilters: `Filteren`,
	clearFilters: `Filter wissen`,
	filteredSince: `Tot nu toe gefilterd: reacties sinds {date}.`,
	statusNames: {
		approved: `goedgekeurd`,
		pending: `wachtend`,
		spam: `spam`,
		removed: `verwijderd`
	},
	heldBecause: `Tegengehouden om deze redenen:`,
	heldFor: e,
	authorHistory: `{approved} goedgekeurd, {pending} wachtend, {spam} spam`,
	answers: `Antwoord op {name}:`,
	reportsOf: {
		one: `Eén melding`,
		other: `{count} meldingen`
	},
	showAll: `Helemaal tonen`,
	wordsForgotten: `De tekst van deze reactie is gewist.`,
	commentOf: `Reactie van {name}`,
	actOn: `{act}: reactie van {name}`,
	acts: {
		approve: `Goedkeuren`,
		hold: `Tegenhouden`,
		spam: `Spam`,
		remove: `Verwijderen`,
		restore: `Terugzetten`,
		edit: `Bewerken`,
		reply: `Reageren`,
		reason: `Besluiten met een reden`,
		pin: `Vastzetten`,
		unpin: `Losmaken`,
		close: `Discussie sluiten`,
		open: `Discussie openen`,
		undo: `Ongedaan maken`,
		onlyAuthor: `Alleen deze auteur tonen`,
		ban: `Blokkeren`,
		unban: `Einde van een blokkade`,
		onlyDiscussion: `Alleen deze discussie tonen`
	},
	done: {
		approve: `Goedgekeurd: reactie van {name}.`,
		hold: `Tegengehouden: reactie van {name}.`,
		spam: `Als spam gemarkeerd: reactie van {name}.`,
		remove: `Verwijderd: reactie van {name}.`,
		restore: `Teruggezet: reactie van {name}.`,
		edit: `Bewerkt: reactie van {name}.`,
		reply: `Je antwoord op {name} is gepubliceerd.`,
		pin: `Vastgezet: reactie van {name}.`,
		unpin: `Niet meer vastgezet: reactie van {name}.`,
		close: `De discussie is gesloten.`,
		open: `De discussie is open.`,
		undo: `Ongedaan gemaakt: reactie van {name}.`
	},
	doneMany: {
		one: `Over één reactie is besloten.`,
		other: `Over {count} reacties is besloten.`
	},
	undoneMany: {
		one: `Eén besluit is ongedaan gemaakt.`,
		other: `{count} besluiten zijn ongedaan gemaakt.`
	},
	failedMany: {
		one: `Over één reactie kon niet worden besloten.`,
		other: `Over {count} reacties kon niet worden besloten.`
	},
	decidingMany: {
		one: `Tot nu toe is over één reactie besloten…`,
		other: `Tot nu toe is over {count} reacties besloten…`
	},
	stop: `Stoppen`,
	notDone: `Het is niet gedaan.`,
	savingAct: `Opslaan…`,
	dismissNote: `Sluiten`,
	moreActs: `Meer voor de reactie van {name}`,
	conflictBy: `{name} heeft intussen besloten: {act}. Jouw actie is niet uitgevoerd.`,
	conflictDone: `Iemand anders heeft intussen besloten: {act}. Jouw actie is niet uitgevoerd.`,
	conflictChanged: `Iemand anders heeft deze reactie intussen gewijzigd. Jouw actie is niet uitgevoerd.`,
	saveEdit: `Opslaan`,
	sendReply: `Versturen`,
	cancelWriting: `Annuleren`,
	editOf: `Tekst van de reactie van {name}`,
	replyFor: `Je antwoord op {name}`,
	reasonFor: `Reden, voor het logboek: reactie van {name}`,
	select: `Selecteren: reactie van {name}`,
	selectShown: `Alle getoonde selecteren`,
	selected: {
		one: `Eén geselecteerd`,
		other: `{count} geselecteerd`
	},
	selectMatching: `Alle passende selecteren, ook de niet getoonde`,
	allMatching: `Alle passende zijn geselecteerd`,
	askAllMatching: `{act}: alle passende reacties, ook de niet getoonde?`,
	decideSelected: `Over de selectie besluiten`,
	keyList: `Toetsen`,
	keyNames: {
		j: `de volgende reactie`,
		k: `de vorige reactie`,
		a: `goedkeuren`,
		s: `als spam markeren`,
		r: `verwijderen`,
		u: `het laatste besluit ongedaan maken`,
		x: `selecteren`,
		"?": `deze lijst`
	},
	closeKeys: `Sluiten`,
	span: `Periode`,
	spanDays: {
		one: `Eén dag`,
		other: `{count} dagen`
	},
	halfWaited: `De helft goedgekeurd binnen`,
	mostWaited: `Negen van de tien binnen`,
	waitsOf: {
		one: `Tijd tot een moderator goedkeurde, van één reactie.`,
		other: `Tijd tot een moderator goedkeurde, van {count} reacties.`
	},
	writtenEachDay: `Geschreven reacties`,
	dayColumn: `Dag`,
	waitingByRule: `Wachtend, per regel`,
	mostDiscussed: `Meest besproken`,
	logEmpty: `Er is nog geen besluit.`,
	logMore: `Meer tonen`,
	logDownload: `Alle besluiten downloaden`,
	logLine: `{who}: {act}`,
	logChange: `{from} → {to}`,
	undone: `ongedaan gemaakt`,
	somebody: `Iemand`,
	notModerator: `Alleen moderators kunnen dit zien. Log in als moderator.`,
	openModerating: `In het artikel modereren`,
	signOut: `Uitloggen`,
	signOutAll: `Overal uitloggen`,
	signedOut: `Je bent uitgelogd.`
};
export { e as heldFor, t as moderationMessages };

//# sourceMappingURL=nl-moderation.js.map