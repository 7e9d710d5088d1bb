var e = {
	everything: `jeder Kommentar wird zurückgehalten`,
	first: `erster Kommentar dieser Person`,
	links: `viele Links`,
	long: `langer Text`,
	program: `sieht aus wie von einem Programm geschrieben`,
	words: `ein Wort`,
	pattern: `ein Muster`,
	classifier: `ähnelt bekanntem Spam`,
	check: `eigene Prüfung der Website`,
	reported: `wurde gemeldet`
}, t = {
	settings: {
		panelNames: {
			rules: `Regeln`,
			bans: `Sperren`,
			webhooks: `Webhooks`,
			outbox: `E-Mails und Nachrichten an Programme`
		},
		outbox: {
			webhooksHint: `Der Server teilt anderen Programmen mit, was mit Kommentaren geschieht. Die Adressen dieser Programme müssen öffentlich sein und mit https beginnen.`,
			noWebhooks: `Noch wird keinem Programm etwas mitgeteilt. Füge unten eines hinzu.`,
			allEvents: `alle Ereignisse`,
			eventNames: {
				"comment.created": `neue Kommentare`,
				"comment.held": `Kommentare, die warten oder Spam sind`,
				"comment.approved": `freigegebene Kommentare`,
				"comment.edited": `bearbeitete Kommentare`,
				"comment.removed": `entfernte Kommentare`,
				"comment.reported": `gemeldete Kommentare`
			},
			disabled: `Ihm wird nichts mehr mitgeteilt: {why}`,
			template: `mit einer Vorlage`,
			test: `Beispiel senden`,
			newSecret: `Neuer geheimer Schlüssel`,
			remove: `Entfernen`,
			removeAgain: `Zum Entfernen noch einmal drücken`,
			addWebhook: `Programm hinzufügen`,
			address: `Adresse`,
			events: `Was ihm mitgeteilt wird`,
			templateField: `Vorlage, falls das Programm eine eigene Form erwartet (JSON)`,
			notJson: `Die Vorlage ist kein JSON.`,
			add: `Hinzufügen`,
			secret: `Mit diesem geheimen Schlüssel werden Nachrichten signiert. Kopiere ihn jetzt: Er wird nicht noch einmal angezeigt.`,
			tested: `Ein Beispiel ist unterwegs. Kann es nicht gesendet werden, steht das nach einem Tag unten.`,
			removed: `Entfernt.`,
			waiting: `Wartende Nachrichten: {count}. Wartezeit der ältesten: {time}.`,
			nothingWaits: `Nichts wartet darauf, gesendet zu werden.`,
			nothingFailed: `In den letzten Tagen ist nichts fehlgeschlagen. Was sich nicht senden lässt, steht hier.`,
			channelNames: {
				mail: `E-Mail`,
				webhook: `Webhook`
			},
			sendAgain: `Erneut senden`,
			sentAgain: `Wird erneut gesendet.`,
			look: `Aktualisieren`
		},
		loading: `Wird geladen…`,
		save: `Regeln speichern`,
		saved: `Gespeichert. Die Regeln gelten ab jetzt.`,
		notSaved: `Nicht gespeichert.`,
		changedMeanwhile: `Jemand anderes aus der Moderation hat die Regeln inzwischen geändert. Was du eingegeben hast, steht noch hier.`,
		loadTheirs: `Meine Eingaben durch die neuen Regeln ersetzen`,
		invalid: `Das ist ungültig:`,
		inFile: `Diese Regeln stehen in der Datei {file} auf dem Server. Nur dort lassen sie sich ändern.`,
		rulesHint: `Ist ein Feld leer, gilt die Einstellung, mit der der Server gestartet wurde. Für die Moderation gelten die Regeln nicht.`,
		wordRule: `Wörter, Regel {number}`,
		addWordRule: `Regel für Wörter hinzufügen`,
		removeWordRule: `Diese Regel löschen`,
		outcome: `Was mit dem Kommentar geschieht`,
		outcomes: {
			hold: `Er wartet auf die Moderation`,
			spam: `Er ist Spam`,
			refuse: `Er wird abgelehnt`
		},
		wordList: `Wörter, eines pro Zeile`,
		patternList: `Muster (RE2), eines pro Zeile`,
		message: `Bei Ablehnung: der Hinweis, der angezeigt wird`,
		places: `Wo gesucht wird`,
		placeNames: {
			text: `Text`,
			name: `Name`,
			website: `Website`,
			links: `Links`
		},
		general: `Für alle Diskussionen`,
		holdEverything: `Jeder Kommentar wartet auf die Moderation`,
		newcomers: `Wie viele Kommentare einer neuen Person freigegeben sein müssen, bis weitere nicht mehr warten`,
		mostLinks: `Wie viele Links ein Kommentar haben darf`,
		linksOutcome: `Was mit einem Kommentar mit mehr Links geschieht`,
		leastCharacters: `Wie viele Zeichen ein Kommentar haben muss`,
		mostCharacters: `Wie viele Zeichen ein Kommentar haben darf`,
		formats: `Formate, in denen geschrieben werden darf`,
		formatNames: {
			text: `Nur Text`,
			markdown: `Markdown`
		},
		closeAfter: `Tage, nach denen eine Diskussion geschlossen wird`,
		slowMode: `Sekunden zwischen zwei Kommentaren derselben Person`,
		hideAfter: `Meldungen, nach denen ein Kommentar verborgen wird, bis die Moderation ihn gesehen hat`,
		discussions: `Für eine einzelne Diskussion`,
		discussion: `Adresse oder ID der Diskussion`,
		addDiscussion: `Regeln für eine einzelne Diskussion hinzufügen`,
		removeDiscussion: `Regeln dieser Diskussion löschen`,
		noBans: `Niemand ist gesperrt.`,
		moreBans: `Weitere Sperren`,
		banKinds: {
			account: `Konto`,
			guest: `Gast`,
			email: `E-Mail`,
			network: `Netzwerk`
		},
		addBan: `Jemanden sperren`,
		banBy: `Erkennbar an`,
		banByNames: {
			account: `ID des Kontos`,
			email: `E-Mail-Adresse`,
			address: `IP-Adresse`
		},
		banValue: `Die ID oder Adresse`,
		banEnd: `Wie lange`,
		banEnds: {
			day: `Einen Tag`,
			week: `Eine Woche`,
			month: `Einen Monat`,
			ever: `Dauerhaft`
		},
		banUntil: `Oder bis zum Ende dieses Tages`,
		banReason: `Grund, für die Moderation`,
		ban: `Sperren`,
		bannedUntil: `bis {date}`,
		bannedForEver: `dauerhaft`,
		banEnded: `abgelaufen`,
		bannedBy: `von {who}`,
		endBan: `Sperre aufheben`,
		actOn: `{act}: {name}`,
		banAuthor: {
			day: `Autor/in für einen Tag sperren`,
			week: `Autor/in für eine Woche sperren`,
			ever: `Autor/in dauerhaft sperren`
		},
		authorBanned: `{name} ist gesperrt.`,
		banAdded: `Gesperrt.`,
		banRemoved: `Die Sperre ist aufgehoben.`
	},
	moderation: `Moderation`,
	editedMeanwhile: `Wer diesen Kommentar geschrieben hat, hat ihn bearbeitet.`,
	sections: `Bereiche`,
	sectionNames: {
		queue: `Kommentare`,
		log: `Entscheidungen`,
		numbers: `Zahlen`,
		settings: `Einstellungen`
	},
	sectionFailed: `Dieser Bereich konnte nicht geladen werden.`,
	queues: `Listen`,
	queueNames: {
		pending: `Wartend`,
		reported: `Gemeldet`,
		spam: `Spam`,
		removed: `Entfernt`,
		all: `Alle`
	},
	queueEmpty: `Hier ist nichts.`,
	loadingQueue: `Wird geladen…`,
	moreEntries: `Mehr anzeigen`,
	newEntries: {
		one: `Ein neuer Kommentar`,
		other: `{count} neue Kommentare`
	},
	filters: `Filter`,
	filterDiscussion: `Diskussion`,
	filterAuthor: `Autor/in`,
	filterWords: `Wörter`,
	filterFrom: `Von`,
	filterTo: `Bis`,
	applyFilters: `Filtern`,
	clearFilters: `Filter zurücksetzen`,
	filteredSince: `Bisher gefiltert: Kommentare seit {date}.`,
	statusNames: {
		approved: `freigegeben`,
		pending: `wartet`,
		spam: `Spam`,
		removed: `entfernt`
	},
	heldBecause: `Gründe für das Zurückhalten:`,
	heldFor: e,
	authorHistory: `{approved} freigegeben, {pending} wartend, {spam} Spam`,
	answers: `Antwort auf {name}:`,
	reportsOf: {
		one: `Eine Meldung`,
		other: `{count} Meldungen`
	},
	showAll: `Ganz anzeigen`,
	wordsForgotten: `Der Text dieses Kommentars ist gelöscht.`,
	commentOf: `Kommentar von {name}`,
	actOn: `{act}: Kommentar von {name}`,
	acts: {
		approve: `Freigeben`,
		hold: `Zurückhalten`,
		spam: `Spam`,
		remove: `Entfernen`,
		restore: `Wiederherstellen`,
		edit: `Bearbeiten`,
		reply: `Antworten`,
		reason: `Mit Begründung entscheiden`,
		pin: `Anheften`,
		unpin: `Nicht mehr anheften`,
		close: `Diskussion schließen`,
		open: `Diskussion öffnen`,
		undo: `Rückgängig machen`,
		onlyAuthor: `Nur diese Person anzeigen`,
		ban: `Sperren`,
		unban: `Ende einer Sperre`,
		onlyDiscussion: `Nur diese Diskussion anzeigen`
	},
	done: {
		approve: `Freigegeben: Kommentar von {name}.`,
		hold: `Zurückgehalten: Kommentar von {name}.`,
		spam: `Als Spam markiert: Kommentar von {name}.`,
		remove: `Entfernt: Kommentar von {name}.`,
		restore: `Wiederhergestellt: Kommentar von {name}.`,
		edit: `Bearbeitet: Kommentar von {name}.`,
		reply: `Deine Antwort auf {name} ist veröffentlicht.`,
		pin: `Angeheftet: Kommentar von {name}.`,
		unpin: `Nicht mehr angeheftet: Kommentar von {name}.`,
		close: `Die Diskussion ist geschlossen.`,
		open: `Die Diskussion ist offen.`,
		undo: `Rückgängig gemacht: Kommentar von {name}.`
	},
	doneMany: {
		one: `Über einen Kommentar wurde entschieden.`,
		other: `Über {count} Kommentare wurde entschieden.`
	},
	undoneMany: {
		one: `Eine Entscheidung wurde rückgängig gemacht.`,
		other: `{count} Entscheidungen wurden rückgängig gemacht.`
	},
	failedMany: {
		one: `Über einen Kommentar konnte nicht entschieden werden.`,
		other: `Über {count} Kommentare konnte nicht entschieden werden.`
	},
	decidingMany: {
		one: `Bisher über einen Kommentar entschieden…`,
		other: `Bisher über {count} Kommentare entschieden…`
	},
	stop: `Anhalten`,
	notDone: `Das wurde nicht ausgeführt.`,
	savingAct: `Wird gespeichert…`,
	dismissNote: `Schließen`,
	moreActs: `Mehr zum Kommentar von {name}`,
	conflictBy: `{name} hat inzwischen entschieden: {act}. Deine Aktion wurde nicht ausgeführt.`,
	conflictDone: `Jemand anderes hat inzwischen entschieden: {act}. Deine Aktion wurde nicht ausgeführt.`,
	conflictChanged: `Jemand anderes hat diesen Kommentar inzwischen geändert. Deine Aktion wurde nicht ausgeführt.`,
	saveEdit: `Speichern`,
	sendReply: `Senden`,
	cancelWriting: `Abbrechen`,
	editOf: `Text des Kommentars von {name}`,
	replyFor: `Deine Antwort auf {name}`,
	reasonFor: `Begründung für das Protokoll: Kommentar von {name}`,
	select: `Auswählen: Kommentar von {name}`,
	selectShown: `Alle angezeigten auswählen`,
	selected: {
		one: `Einer ausgewählt`,
		other: `{count} ausgewählt`
	},
	selectMatching: `Alle passenden auswählen, auch nicht angezeigte`,
	allMatching: `Alle passenden sind ausgewählt`,
	askAllMatching: `{act}: alle passenden Kommentare, auch die nicht angezeigten?`,
	decideSelected: `Über die Auswahl entscheiden`,
	keyList: `Tasten`,
	keyNames: {
		j: `nächster Kommentar`,
		k: `vorheriger Kommentar`,
		a: `freigeben`,
		s: `als Spam markieren`,
		r: `entfernen`,
		u: `letzte Entscheidung rückgängig machen`,
		x: `auswählen`,
		"?": `diese Liste`
	},
	closeKeys: `Schließen`,
	span: `Zeitraum`,
	spanDays: {
		one: `Ein Tag`,
		other: `{count} Tage`
	},
	halfWaited: `Hälfte freigegeben innerhalb von`,
	mostWaited: `Neun von zehn innerhalb von`,
	waitsOf: {
		one: `Zeit bis zur Freigabe durch die Moderation, bei einem Kommentar.`,
		other: `Zeit bis zur Freigabe durch die Moderation, bei {count} Kommentaren.`
	},
	writtenEachDay: `Geschriebene Kommentare`,
	dayColumn: `Tag`,
	waitingByRule: `Wartend, nach Regel`,
	mostDiscussed: `Am meisten diskutiert`,
	logEmpty: `Es gibt noch keine Entscheidung.`,
	logMore: `Mehr anzeigen`,
	logDownload: `Alle Entscheidungen herunterladen`,
	logLine: `{who}: {act}`,
	logChange: `{from} → {to}`,
	undone: `rückgängig gemacht`,
	somebody: `Jemand`,
	notModerator: `Das ist nur für die Moderation sichtbar. Melde dich mit einem Moderationskonto an.`,
	openModerating: `Im Artikel moderieren`,
	signOut: `Abmelden`,
	signOutAll: `Überall abmelden`,
	signedOut: `Du bist abgemeldet.`
};
export { e as heldFor, t as moderationMessages };

//# sourceMappingURL=de-moderation.js.map