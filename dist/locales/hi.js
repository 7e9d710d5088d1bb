var e = {
	language: `hi`,
	thousands: null,
	messages: {
		countWithTitle: {
			0: `“{title}” पर अभी कोई टिप्पणी नहीं`,
			one: `“{title}” पर {count} टिप्पणी`,
			other: `“{title}” पर {count} टिप्पणियाँ`
		},
		countWithoutTitle: {
			0: `अभी कोई टिप्पणी नहीं`,
			one: `{count} टिप्पणी`,
			other: `{count} टिप्पणियाँ`
		},
		allWaiting: {
			one: `{count} टिप्पणी को मंज़ूरी का इंतज़ार`,
			other: `{count} टिप्पणियों को मंज़ूरी का इंतज़ार`
		},
		pings: `दूसरी जगहों पर ज़िक्र`,
		loading: `टिप्पणियाँ लोड हो रही हैं…`,
		more: `और टिप्पणियाँ`,
		news: {
			one: `{count} नई टिप्पणी`,
			other: `{count} नई टिप्पणियाँ`
		},
		closed: `यह चर्चा बंद है।`,
		signIn: `टिप्पणी करने के लिए साइन इन करें।`,
		ages: {
			year: {
				one: `{count} साल पहले`,
				other: `{count} साल पहले`
			},
			month: {
				one: `{count} महीने पहले`,
				other: `{count} महीने पहले`
			},
			day: {
				one: `{count} दिन पहले`,
				other: `{count} दिन पहले`
			},
			hour: {
				one: `{count} घंटे पहले`,
				other: `{count} घंटे पहले`
			},
			minute: {
				one: `{count} मिनट पहले`,
				other: `{count} मिनट पहले`
			},
			second: { other: `अभी` }
		},
		anonymous: `अनाम`,
		removed: `यह टिप्पणी हटा दी गई।`,
		inReplyTo: `{name} के जवाब में`,
		author: `लेखक`,
		moderator: `मॉडरेटर`,
		pinned: `पिन की गई`,
		edited: `बदली गई`,
		pending: `मंज़ूरी का इंतज़ार है; इसे सिर्फ़ इसके लेखक और मॉडरेटर देख सकते हैं।`,
		retry: `फिर कोशिश करें`,
		gap: ` `,
		reply: `जवाब दें`,
		replyTo: `जवाब दें: {name}`,
		leaveReply: `टिप्पणी लिखें`,
		sendingSoon: `कुछ पल में भेजी जाएगी।`,
		undo: `वापस लें`,
		actFor: `{act}: {name}`,
		sending: `भेजी जा रही है…`,
		failed: `भेजी नहीं गई।`,
		again: `अपने आप फिर कोशिश होगी।`,
		saving: `सहेजा जा रहा है…`,
		notSaved: `सहेजा नहीं गया।`,
		change: `बदलें`,
		goOn: `लिखना जारी रखें`,
		goOnTo: `लिखना जारी रखें: {name} को जवाब`,
		leaveReplyTo: `{name} को जवाब`,
		editReply: `अपनी टिप्पणी बदलें`,
		replyAs: `{name} के नाम से टिप्पणी`,
		body: `आपकी टिप्पणी`,
		name: `नाम`,
		email: `ईमेल`,
		emailHint: `(वैकल्पिक, कभी दिखाया नहीं जाता)`,
		url: `वेबसाइट`,
		optional: `(वैकल्पिक)`,
		remember: `मुझे इस डिवाइस पर याद रखें`,
		send: `टिप्पणी भेजें`,
		save: `सहेजें`,
		cancel: `रद्द करें`,
		draftsNotSaved: `यह ब्राउज़र ड्राफ़्ट नहीं रखता: पेज छोड़ने पर बिना भेजी टिप्पणी चली जाएगी।`,
		sent: `आपकी टिप्पणी भेज दी गई।`,
		sentWaiting: `आपकी टिप्पणी भेज दी गई और उसे मंज़ूरी का इंतज़ार है।`,
		required: `पहले कुछ लिखें।`,
		requiredField: `{field}: यहाँ ज़रूरी है।`,
		duplicate: `आपने यह पहले ही लिखा है।`,
		taken: `यह नाम यहाँ साइन इन करने वाले किसी व्यक्ति का है। कोई दूसरा नाम चुनें।`,
		badEmail: `ईमेल पता ऐसा होता है: name@example.com.`,
		badUrl: `वेबसाइट का पता ऐसा होता है: https://example.com.`,
		tooLong: `{field}: ज़्यादा से ज़्यादा {limit} वर्ण।`,
		keptFrom: `{age} सहेजी गई टिप्पणियाँ।`,
		keptNow: `एक मिनट के भीतर सहेजी गई टिप्पणियाँ।`,
		cannotLoad: `टिप्पणियाँ इस समय लोड नहीं हो सकतीं।`,
		errors: {
			network: `कनेक्शन नहीं हो सका।`,
			unavailable: `टिप्पणियाँ इस समय उपलब्ध नहीं हैं।`,
			"rate-limited": `यह बहुत जल्दी था। थोड़ा रुकें।`,
			"not-found": `यह अब यहाँ नहीं है।`,
			forbidden: `यहाँ इसकी अनुमति नहीं है।`,
			unauthorized: `पहले साइन इन करें।`,
			invalid: `इसमें कुछ ऐसा है जो स्वीकार नहीं हो सकता।`,
			closed: `यह चर्चा बंद है।`,
			conflict: `इस बीच किसी और ने इसे बदल दिया।`,
			quota: `इसे सहेजा नहीं जा सकता: जगह भर गई है या अनुमति नहीं है।`,
			unsupported: `यहाँ यह संभव नहीं है।`,
			corrupt: `टिप्पणियाँ पढ़ी नहीं जा सकतीं।`,
			aborted: `यह बीच में रुक गया।`
		}
	},
	loadControls: async () => (await import(`./hi-controls.js`)).controlMessages
};
export { e as hi };

