var e = {
	language: `fr`,
	thousands: ` `,
	messages: {
		countWithTitle: {
			0: `Aucun commentaire sur « {title} » pour l’instant`,
			1: `Un commentaire sur « {title} »`,
			one: `{count} commentaire sur « {title} »`,
			many: `{count} de commentaires sur « {title} »`,
			other: `{count} commentaires sur « {title} »`
		},
		countWithoutTitle: {
			0: `Aucun commentaire pour l’instant`,
			1: `Un commentaire`,
			one: `{count} commentaire`,
			many: `{count} de commentaires`,
			other: `{count} commentaires`
		},
		allWaiting: {
			one: `{count} commentaire en attente d’approbation`,
			many: `{count} de commentaires en attente d’approbation`,
			other: `{count} commentaires en attente d’approbation`
		},
		pings: `Mentionné ailleurs`,
		loading: `Chargement des commentaires…`,
		more: `Autres commentaires`,
		news: {
			one: `{count} nouveau commentaire`,
			many: `{count} de nouveaux commentaires`,
			other: `{count} nouveaux commentaires`
		},
		closed: `Cette discussion est fermée.`,
		signIn: `Connectez-vous pour commenter.`,
		ages: {
			year: {
				one: `il y a {count} an`,
				many: `il y a {count} d’années`,
				other: `il y a {count} ans`
			},
			month: {
				one: `il y a {count} mois`,
				many: `il y a {count} de mois`,
				other: `il y a {count} mois`
			},
			day: {
				one: `il y a {count} jour`,
				many: `il y a {count} de jours`,
				other: `il y a {count} jours`
			},
			hour: {
				one: `il y a {count} heure`,
				many: `il y a {count} d’heures`,
				other: `il y a {count} heures`
			},
			minute: {
				one: `il y a {count} minute`,
				many: `il y a {count} de minutes`,
				other: `il y a {count} minutes`
			},
			second: {
				one: `à l’instant`,
				many: `à l’instant`,
				other: `à l’instant`
			}
		},
		anonymous: `Anonyme`,
		removed: `Ce commentaire a été retiré.`,
		inReplyTo: `en réponse à {name}`,
		author: `Auteur/autrice`,
		moderator: `Modération`,
		pinned: `Épinglé`,
		edited: `modifié`,
		pending: `En attente d’approbation ; visible seulement par la modération et la personne qui l’a écrit.`,
		retry: `Réessayer`,
		gap: ` `,
		reply: `Répondre`,
		replyTo: `Répondre à {name}`,
		leaveReply: `Écrire un commentaire`,
		errors: {
			network: `La connexion a échoué.`,
			unavailable: `Les commentaires sont indisponibles pour le moment.`,
			"rate-limited": `C’était très rapide. Attendez un instant.`,
			"not-found": `Cela n’existe plus.`,
			forbidden: `Vous n’avez pas le droit de faire cela ici.`,
			unauthorized: `Connectez-vous d’abord.`,
			invalid: `Quelque chose ne peut pas être accepté.`,
			closed: `Cette discussion est fermée.`,
			conflict: `Une autre personne l’a modifié entre-temps.`,
			quota: `Enregistrement impossible\xA0: le stockage est plein ou interdit.`,
			unsupported: `Cela n’est pas possible ici.`,
			corrupt: `Les commentaires sont illisibles.`,
			aborted: `L’opération a été interrompue.`
		},
		sendingSoon: `Envoi dans un instant.`,
		undo: `Annuler`,
		actFor: `{act}\xA0: {name}`,
		sending: `Envoi…`,
		failed: `Non envoyé.`,
		again: `Un nouvel essai aura lieu automatiquement.`,
		saving: `Enregistrement…`,
		notSaved: `Non enregistré.`,
		change: `Modifier`,
		goOn: `Continuer votre réponse`,
		goOnTo: `Continuer votre réponse à {name}`,
		leaveReplyTo: `Réponse à {name}`,
		editReply: `Modifier votre commentaire`,
		replyAs: `Vous écrivez en tant que {name}`,
		body: `Votre commentaire`,
		name: `Nom`,
		email: `E-mail`,
		emailHint: `(facultatif, jamais affiché)`,
		url: `Site web`,
		optional: `(facultatif)`,
		remember: `Se souvenir de moi sur cet appareil`,
		send: `Envoyer le commentaire`,
		save: `Enregistrer`,
		cancel: `Annuler`,
		draftsNotSaved: `Ce navigateur ne garde pas les brouillons\xA0: un texte non envoyé est perdu si vous quittez la page.`,
		sent: `Votre commentaire a été envoyé.`,
		sentWaiting: `Votre commentaire a été envoyé et attend d’être approuvé.`,
		required: `Écrivez d’abord quelque chose.`,
		requiredField: `{field}\xA0: ce champ est obligatoire.`,
		duplicate: `Vous l’avez déjà dit.`,
		taken: `Ce nom est celui d’une personne qui se connecte ici. Choisissez-en un autre.`,
		badEmail: `Une adresse e-mail ressemble à name@example.com.`,
		badUrl: `L’adresse d’un site ressemble à https://example.com.`,
		tooLong: `{field}\xA0: {limit} caractères au plus.`,
		keptFrom: `Version conservée\xA0: {age}.`,
		keptNow: `Version conservée\xA0: il y a moins d’une minute.`,
		cannotLoad: `Les commentaires ne peuvent pas être chargés pour le moment.`
	},
	loadControls: async () => (await import(`./fr-controls.js`)).controlMessages
};
export { e as fr };

