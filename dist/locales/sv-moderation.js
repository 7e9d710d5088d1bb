var e = {
	everything: `alla kommentarer hålls inne`,
	first: `skribentens första kommentar`,
	links: `många länkar`,
	long: `en lång text`,
	program: `ser ut att vara skriven av ett program`,
	words: `ett ord`,
	pattern: `ett mönster`,
	classifier: `liknar känd spam`,
	check: `webbplatsens egen kontroll`,
	reported: `anmäld av läsare`
}, t = {
	settings: {
		panelNames: {
			rules: `Regler`,
			bans: `Avstängningar`,
			webhooks: `Webhooks`,
			outbox: `E-post och meddelanden till program`
		},
		outbox: {
			webhooksHint: `Servern meddelar andra program vad som händer med kommentarer. Deras adresser måste vara offentliga och börja med https.`,
			noWebhooks: `Inget program meddelas än. Lägg till ett nedan.`,
			allEvents: `alla händelser`,
			eventNames: {
				"comment.created": `nya kommentarer`,
				"comment.held": `kommentarer som väntar eller är spam`,
				"comment.approved": `godkända kommentarer`,
				"comment.edited": `redigerade kommentarer`,
				"comment.removed": `borttagna kommentarer`,
				"comment.reported": `anmälda kommentarer`
			},
			disabled: `Programmet meddelas inte längre: {why}`,
			template: `med en mall`,
			test: `Skicka ett exempel`,
			newSecret: `Ny hemlig nyckel`,
			remove: `Ta bort`,
			removeAgain: `Tryck igen för att ta bort`,
			addWebhook: `Lägg till ett program`,
			address: `Adress`,
			events: `Vad det meddelas om`,
			templateField: `Mall, om programmet väntar sig en egen form (JSON)`,
			notJson: `Mallen är inte JSON.`,
			add: `Lägg till`,
			secret: `Det här är den hemliga nyckel som meddelanden signeras med. Kopiera den nu: den visas inte igen.`,
			tested: `Ett exempel är på väg. Om det inte kan skickas syns det nedan efter ett dygn.`,
			removed: `Borttaget.`,
			waiting: `Meddelanden som väntar: {count}. Det äldstas väntetid: {time}.`,
			nothingWaits: `Inget väntar på att skickas.`,
			nothingFailed: `Inget har misslyckats de senaste dagarna. Det som inte kan skickas visas här.`,
			channelNames: {
				mail: `e-post`,
				webhook: `webhook`
			},
			sendAgain: `Skicka igen`,
			sentAgain: `Det skickas igen.`,
			look: `Uppdatera`
		},
		loading: `Läser in…`,
		save: `Spara reglerna`,
		saved: `Sparat. Reglerna gäller från och med nu.`,
		notSaved: `Inte sparat.`,
		changedMeanwhile: `En annan moderator har ändrat reglerna under tiden. Det du har skrivit finns kvar här.`,
		loadTheirs: `Ersätt det jag har skrivit med de nya reglerna`,
		invalid: `Det här är ogiltigt:`,
		inFile: `De här reglerna finns i filen {file} på servern. De kan bara ändras där.`,
		rulesHint: `Om ett fält är tomt gäller det som servern startades med. Reglerna gäller inte för moderatorer.`,
		wordRule: `Ord, regel {number}`,
		addWordRule: `Lägg till en regel för ord`,
		removeWordRule: `Radera den här regeln`,
		outcome: `Vad som händer med kommentaren`,
		outcomes: {
			hold: `Den väntar på en moderator`,
			spam: `Den är spam`,
			refuse: `Den avvisas`
		},
		wordList: `Ord, ett per rad`,
		patternList: `Mönster (RE2), ett per rad`,
		message: `Om den avvisas: vad den som skriver får se`,
		places: `Var de söks`,
		placeNames: {
			text: `Text`,
			name: `Namn`,
			website: `Webbplats`,
			links: `Länkar`
		},
		general: `För alla diskussioner`,
		holdEverything: `Varje kommentar väntar på en moderator`,
		newcomers: `Hur många kommentarer av en ny läsare som måste vara godkända innan de följande slipper vänta`,
		mostLinks: `Hur många länkar en kommentar får ha`,
		linksOutcome: `Vad som händer med en kommentar med fler länkar`,
		leastCharacters: `Hur många tecken en kommentar måste ha`,
		mostCharacters: `Hur många tecken en kommentar får ha`,
		formats: `Format som läsare får skriva i`,
		formatNames: {
			text: `Ren text`,
			markdown: `Markdown`
		},
		closeAfter: `Antal dagar innan en diskussion stängs`,
		slowMode: `Antal sekunder mellan två kommentarer av samma läsare`,
		hideAfter: `Antal anmälningar innan en kommentar döljs tills en moderator har sett den`,
		discussions: `För en enskild diskussion`,
		discussion: `Diskussionens adress eller id`,
		addDiscussion: `Lägg till regler för en enskild diskussion`,
		removeDiscussion: `Radera diskussionens regler`,
		noBans: `Ingen är avstängd.`,
		moreBans: `Fler avstängningar`,
		banKinds: {
			account: `konto`,
			guest: `gäst`,
			email: `e-post`,
			network: `nätverk`
		},
		addBan: `Stäng av någon`,
		banBy: `Känns igen på`,
		banByNames: {
			account: `kontots id`,
			email: `e-postadressen`,
			address: `IP-adressen`
		},
		banValue: `Id eller adress`,
		banEnd: `Hur länge`,
		banEnds: {
			day: `En dag`,
			week: `En vecka`,
			month: `En månad`,
			ever: `För alltid`
		},
		banUntil: `Eller till slutet av den här dagen`,
		banReason: `Skäl, för moderatorer`,
		ban: `Stäng av`,
		bannedUntil: `till {date}`,
		bannedForEver: `för alltid`,
		banEnded: `har upphört`,
		bannedBy: `av {who}`,
		endBan: `Häv avstängningen`,
		actOn: `{act}: {name}`,
		banAuthor: {
			day: `Stäng av skribenten i en dag`,
			week: `Stäng av skribenten i en vecka`,
			ever: `Stäng av skribenten för alltid`
		},
		authorBanned: `{name} är avstängd.`,
		banAdded: `Avstängd.`,
		banRemoved: `Avstängningen är hävd.`
	},
	moderation: `Moderering`,
	editedMeanwhile: `Skribenten har redigerat den här kommentaren.`,
	sections: `Avsnitt`,
	sectionNames: {
		queue: `Kommentarer`,
		log: `Beslut`,
		numbers: `Siffror`,
		settings: `Inställningar`
	},
	sectionFailed: `Det här avsnittet gick inte att läsa in.`,
	queues: `Köer`,
	queueNames: {
		pending: `Väntande`,
		reported: `Anmälda`,
		spam: `Spam`,
		removed: `Borttagna`,
		all: `Alla`
	},
	queueEmpty: `Det finns inget här.`,
	loadingQueue: `Läser in…`,
	moreEntries: `Visa fler`,
	newEntries: {
		one: `En ny kommentar`,
		other: `{count} nya kommentarer`
	},
	filters: `Filter`,
	filterDiscussion: `Diskussion`,
	filterAuthor: `Skribent`,
	filterWords: `Ord`,
	filterFrom: `Från`,
	filterTo: `Till`,
	applyFilters: `Filtrera`,
	clearFilters: `Rensa filtret`,
	filteredSince: `Filtrerat hittills: kommentarer sedan {date}.`,
	statusNames: {
		approved: `godkänd`,
		pending: `väntar`,
		spam: `spam`,
		removed: `borttagen`
	},
	heldBecause: `Hålls inne av dessa skäl:`,
	heldFor: e,
	authorHistory: `Godkända: {approved}, väntande: {pending}, spam: {spam}`,
	answers: `Svar till {name}:`,
	reportsOf: {
		one: `En anmälan`,
		other: `{count} anmälningar`
	},
	showAll: `Visa hela`,
	wordsForgotten: `Kommentarens text är raderad.`,
	commentOf: `Kommentar av {name}`,
	actOn: `{act}: kommentar av {name}`,
	acts: {
		approve: `Godkänn`,
		hold: `Håll inne`,
		spam: `Spam`,
		remove: `Ta bort`,
		restore: `Återställ`,
		edit: `Redigera`,
		reply: `Svara`,
		reason: `Besluta med ett skäl`,
		pin: `Fäst`,
		unpin: `Lossa`,
		close: `Stäng diskussionen`,
		open: `Öppna diskussionen`,
		undo: `Ångra`,
		onlyAuthor: `Visa bara den här skribenten`,
		ban: `Stäng av`,
		unban: `Slut på en avstängning`,
		onlyDiscussion: `Visa bara den här diskussionen`
	},
	done: {
		approve: `Godkänd: kommentar av {name}.`,
		hold: `Innehållen: kommentar av {name}.`,
		spam: `Markerad som spam: kommentar av {name}.`,
		remove: `Borttagen: kommentar av {name}.`,
		restore: `Återställd: kommentar av {name}.`,
		edit: `Redigerad: kommentar av {name}.`,
		reply: `Ditt svar till {name} är publicerat.`,
		pin: `Fäst: kommentar av {name}.`,
		unpin: `Inte längre fäst: kommentar av {name}.`,
		close: `Diskussionen är stängd.`,
		open: `Diskussionen är öppen.`,
		undo: `Ångrat: kommentar av {name}.`
	},
	doneMany: {
		one: `Beslut har fattats om en kommentar.`,
		other: `Beslut har fattats om {count} kommentarer.`
	},
	undoneMany: {
		one: `Ett beslut ångrades.`,
		other: `{count} beslut ångrades.`
	},
	failedMany: {
		one: `Beslut kunde inte fattas om en kommentar.`,
		other: `Beslut kunde inte fattas om {count} kommentarer.`
	},
	decidingMany: {
		one: `Hittills har beslut fattats om en kommentar…`,
		other: `Hittills har beslut fattats om {count} kommentarer…`
	},
	stop: `Stoppa`,
	notDone: `Det utfördes inte.`,
	savingAct: `Sparar…`,
	dismissNote: `Stäng`,
	moreActs: `Mer för kommentaren av {name}`,
	conflictBy: `{name} har under tiden beslutat: {act}. Din åtgärd utfördes inte.`,
	conflictDone: `Någon annan har under tiden beslutat: {act}. Din åtgärd utfördes inte.`,
	conflictChanged: `Någon annan har ändrat den här kommentaren under tiden. Din åtgärd utfördes inte.`,
	saveEdit: `Spara`,
	sendReply: `Skicka`,
	cancelWriting: `Avbryt`,
	editOf: `Texten i kommentaren av {name}`,
	replyFor: `Ditt svar till {name}`,
	reasonFor: `Skäl, för loggen: kommentar av {name}`,
	select: `Välj: kommentar av {name}`,
	selectShown: `Välj alla som visas`,
	selected: {
		one: `En vald`,
		other: `{count} valda`
	},
	selectMatching: `Välj alla som matchar, även de som inte visas`,
	allMatching: `Alla som matchar är valda`,
	askAllMatching: `{act}: alla kommentarer som matchar, även de som inte visas?`,
	decideSelected: `Besluta om de valda`,
	keyList: `Tangenter`,
	keyNames: {
		j: `nästa kommentar`,
		k: `föregående kommentar`,
		a: `godkänn`,
		s: `markera som spam`,
		r: `ta bort`,
		u: `ångra det senaste beslutet`,
		x: `välj`,
		"?": `den här listan`
	},
	closeKeys: `Stäng`,
	span: `Tidsperiod`,
	spanDays: {
		one: `En dag`,
		other: `{count} dagar`
	},
	halfWaited: `Hälften godkända inom`,
	mostWaited: `Nio av tio inom`,
	waitsOf: {
		one: `Tid tills en moderator godkände, för en kommentar.`,
		other: `Tid tills en moderator godkände, för {count} kommentarer.`
	},
	writtenEachDay: `Skrivna kommentarer`,
	dayColumn: `Dag`,
	waitingByRule: `Väntande, per regel`,
	mostDiscussed: `Mest diskuterade`,
	logEmpty: `Det finns inget beslut än.`,
	logMore: `Visa fler`,
	logDownload: `Ladda ner alla beslut`,
	logLine: `{who}: {act}`,
	logChange: `{from} → {to}`,
	undone: `ångrat`,
	somebody: `Någon`,
	notModerator: `Bara moderatorer kan se det här. Logga in som moderator.`,
	openModerating: `Moderera i artikeln`,
	signOut: `Logga ut`,
	signOutAll: `Logga ut överallt`,
	signedOut: `Du är utloggad.`
};
export { e as heldFor, t as moderationMessages };

//# sourceMappingURL=sv-moderation.js.map