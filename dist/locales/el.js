var e = {
	language: `el`,
	thousands: `.`,
	messages: {
		countWithTitle: {
			0: `Δεν υπάρχουν ακόμη σχόλια για το «{title}»`,
			one: `{count} σχόλιο για το «{title}»`,
			other: `{count} σχόλια για το «{title}»`
		},
		countWithoutTitle: {
			0: `Δεν υπάρχουν ακόμη σχόλια`,
			one: `{count} σχόλιο`,
			other: `{count} σχόλια`
		},
		allWaiting: {
			one: `{count} σχόλιο αναμένει έγκριση`,
			other: `{count} σχόλια αναμένουν έγκριση`
		},
		pings: `Το αναφέρουν και αλλού`,
		loading: `Φόρτωση σχολίων…`,
		more: `Περισσότερα σχόλια`,
		news: {
			one: `{count} νέο σχόλιο`,
			other: `{count} νέα σχόλια`
		},
		closed: `Η συζήτηση έχει κλείσει.`,
		signIn: `Συνδεθείτε για να απαντήσετε.`,
		ages: {
			year: {
				one: `πριν από {count} χρόνο`,
				other: `πριν από {count} χρόνια`
			},
			month: {
				one: `πριν από {count} μήνα`,
				other: `πριν από {count} μήνες`
			},
			day: {
				one: `πριν από {count} ημέρα`,
				other: `πριν από {count} ημέρες`
			},
			hour: {
				one: `πριν από {count} ώρα`,
				other: `πριν από {count} ώρες`
			},
			minute: {
				one: `πριν από {count} λεπτό`,
				other: `πριν από {count} λεπτά`
			},
			second: { other: `τώρα` }
		},
		anonymous: `Ανώνυμος χρήστης`,
		removed: `Το σχόλιο διαγράφηκε.`,
		inReplyTo: `απάντηση προς {name}`,
		author: `Συντάκτης`,
		moderator: `Συντονιστής`,
		pinned: `Καρφιτσωμένο`,
		edited: `τροποποιήθηκε`,
		pending: `Αναμένει έγκριση· το βλέπουν μόνο ο συντάκτης του και οι συντονιστές.`,
		retry: `Νέα προσπάθεια`,
		gap: ` `,
		reply: `Απάντηση`,
		replyTo: `Απάντηση προς {name}`,
		leaveReply: `Γράψτε ένα σχόλιο`,
		errors: {
			network: `Η σύνδεση απέτυχε.`,
			unavailable: `Τα σχόλια δεν είναι διαθέσιμα αυτή τη στιγμή.`,
			"rate-limited": `Αυτό έγινε πολύ γρήγορα. Περιμένετε λίγο.`,
			"not-found": `Δεν υπάρχει πια.`,
			forbidden: `Δεν επιτρέπεται να το κάνετε αυτό εδώ.`,
			unauthorized: `Συνδεθείτε πρώτα.`,
			invalid: `Κάτι σε αυτό δεν μπορεί να γίνει δεκτό.`,
			closed: `Η συζήτηση έχει κλείσει.`,
			conflict: `Στο μεταξύ το άλλαξε κάποιος άλλος.`,
			quota: `Δεν μπορεί να αποθηκευτεί: ο χώρος είναι πλήρης ή δεν επιτρέπεται.`,
			unsupported: `Αυτό δεν είναι δυνατό εδώ.`,
			corrupt: `Τα σχόλια δεν μπορούν να διαβαστούν.`,
			aborted: `Η ενέργεια διακόπηκε.`
		},
		sendingSoon: `Θα σταλεί σε λίγο.`,
		undo: `Αναίρεση`,
		actFor: `{act}: {name}`,
		sending: `Αποστολή…`,
		failed: `Δεν στάλθηκε.`,
		again: `Θα γίνει αυτόματα νέα προσπάθεια.`,
		saving: `Αποθήκευση…`,
		notSaved: `Δεν αποθηκεύτηκε.`,
		change: `Αλλαγή`,
		goOn: `Συνέχεια της απάντησης`,
		goOnTo: `Συνέχεια της απάντησης προς {name}`,
		leaveReplyTo: `Απάντηση προς {name}`,
		editReply: `Τροποποίηση σχολίου`,
		replyAs: `Γράφετε ως {name}`,
		body: `Το σχόλιό σας`,
		name: `Όνομα`,
		email: `Email`,
		emailHint: `(προαιρετικό, δεν εμφανίζεται ποτέ)`,
		url: `Ιστότοπος`,
		optional: `(προαιρετικό)`,
		remember: `Να με θυμάται αυτή η συσκευή`,
		send: `Αποστολή`,
		save: `Αποθήκευση`,
		cancel: `Ακύρωση`,
		draftsNotSaved: `Το πρόγραμμα περιήγησης δεν κρατά πρόχειρα: ό,τι δεν στείλετε χάνεται όταν φύγετε από τη σελίδα.`,
		sent: `Το σχόλιό σας στάλθηκε.`,
		sentWaiting: `Το σχόλιό σας στάλθηκε και αναμένει έγκριση.`,
		required: `Γράψτε πρώτα κάτι.`,
		requiredField: `{field}: το πεδίο είναι υποχρεωτικό.`,
		duplicate: `Έχετε ήδη γράψει αυτό το σχόλιο.`,
		taken: `Με αυτό το όνομα συνδέεται εδώ κάποιος άλλος. Επιλέξτε άλλο.`,
		badEmail: `Μια διεύθυνση email έχει τη μορφή name@example.com.`,
		badUrl: `Η διεύθυνση ενός ιστοτόπου έχει τη μορφή https://example.com.`,
		tooLong: `{field}: έως {limit} χαρακτήρες.`,
		keptFrom: `Αποθηκεύτηκαν {age}.`,
		keptNow: `Αποθηκεύτηκαν πριν από λιγότερο από ένα λεπτό.`,
		cannotLoad: `Τα σχόλια δεν μπορούν να φορτωθούν αυτή τη στιγμή.`
	},
	loadControls: async () => (await import(`./el-controls.js`)).controlMessages
};
export { e as el };

