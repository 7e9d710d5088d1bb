var e = {
	language: `uk`,
	thousands: `\xA0`,
	messages: {
		countWithTitle: {
			0: `Коментарів до «{title}» ще немає`,
			one: `{count} коментар до «{title}»`,
			few: `{count} коментарі до «{title}»`,
			many: `{count} коментарів до «{title}»`,
			other: `{count} коментаря до «{title}»`
		},
		countWithoutTitle: {
			0: `Коментарів ще немає`,
			one: `{count} коментар`,
			few: `{count} коментарі`,
			many: `{count} коментарів`,
			other: `{count} коментаря`
		},
		allWaiting: {
			one: `{count} коментар на перевірці`,
			few: `{count} коментарі на перевірці`,
			many: `{count} коментарів на перевірці`,
			other: `{count} коментаря на перевірці`
		},
		pings: `Згадки на інших сайтах`,
		loading: `Завантаження коментарів…`,
		more: `Більше коментарів`,
		news: {
			one: `{count} новий коментар`,
			few: `{count} нові коментарі`,
			many: `{count} нових коментарів`,
			other: `{count} нового коментаря`
		},
		closed: `Обговорення закрито.`,
		signIn: `Увійдіть, щоб відповісти.`,
		ages: {
			year: {
				one: `{count} рік тому`,
				few: `{count} роки тому`,
				many: `{count} років тому`,
				other: `{count} року тому`
			},
			month: {
				one: `{count} місяць тому`,
				few: `{count} місяці тому`,
				many: `{count} місяців тому`,
				other: `{count} місяця тому`
			},
			day: {
				one: `{count} день тому`,
				few: `{count} дні тому`,
				many: `{count} днів тому`,
				other: `{count} дня тому`
			},
			hour: {
				one: `{count} годину тому`,
				few: `{count} години тому`,
				many: `{count} годин тому`,
				other: `{count} години тому`
			},
			minute: {
				one: `{count} хвилину тому`,
				few: `{count} хвилини тому`,
				many: `{count} хвилин тому`,
				other: `{count} хвилини тому`
			},
			second: { other: `щойно` }
		},
		anonymous: `Анонім`,
		removed: `Коментар видалено.`,
		inReplyTo: `у відповідь користувачу {name}`,
		author: `Автор`,
		moderator: `Модератор`,
		pinned: `Закріплено`,
		edited: `змінено`,
		pending: `На перевірці; бачать лише автор і модератори.`,
		retry: `Спробувати ще раз`,
		gap: ` `,
		reply: `Відповісти`,
		replyTo: `Відповісти користувачу {name}`,
		leaveReply: `Залишити коментар`,
		errors: {
			network: `Немає з’єднання.`,
			unavailable: `Коментарі зараз недоступні.`,
			"rate-limited": `Це було надто швидко. Зачекайте трохи.`,
			"not-found": `Цього тут більше немає.`,
			forbidden: `Тут вам це не дозволено.`,
			unauthorized: `Спочатку увійдіть.`,
			invalid: `Щось тут неприпустиме.`,
			closed: `Обговорення закрито.`,
			conflict: `Хтось інший уже це змінив.`,
			quota: `Не вдалося зберегти: немає місця або доступу до сховища.`,
			unsupported: `Тут це неможливо.`,
			corrupt: `Не вдалося прочитати коментарі.`,
			aborted: `Дію перервано.`
		},
		sendingSoon: `Зараз буде надіслано.`,
		undo: `Відмінити`,
		actFor: `{act}: {name}`,
		sending: `Надсилання…`,
		failed: `Не надіслано.`,
		again: `Спробуємо ще раз автоматично.`,
		saving: `Збереження…`,
		notSaved: `Не збережено.`,
		change: `Змінити`,
		goOn: `Продовжити відповідь`,
		goOnTo: `Продовжити відповідь користувачу {name}`,
		leaveReplyTo: `Відповідь користувачу {name}`,
		editReply: `Змінити коментар`,
		replyAs: `Ви пишете як {name}`,
		body: `Ваш коментар`,
		name: `Ім’я`,
		email: `Ел. пошта`,
		emailHint: `(необов’язково, ніхто не побачить)`,
		url: `Сайт`,
		optional: `(необов’язково)`,
		remember: `Запам’ятати мене на цьому пристрої`,
		send: `Надіслати`,
		save: `Зберегти`,
		cancel: `Скасувати`,
		draftsNotSaved: `Браузер не зберігає чернеток: якщо залишити сторінку, ненадіслане зникне.`,
		sent: `Коментар надіслано.`,
		sentWaiting: `Коментар надіслано на перевірку.`,
		required: `Спочатку щось напишіть.`,
		requiredField: `{field}: заповніть це поле.`,
		duplicate: `Такий коментар від вас уже є.`,
		taken: `Із цим ім’ям сюди входить хтось інший. Виберіть інше.`,
		badEmail: `Адреса пошти має такий вигляд: name@example.com.`,
		badUrl: `Адреса сайту має такий вигляд: https://example.com.`,
		tooLong: `{field}: щонайбільше символів – {limit}.`,
		keptFrom: `Збережено {age}.`,
		keptNow: `Збережено менше хвилини тому.`,
		cannotLoad: `Зараз не вдається завантажити коментарі.`
	},
	loadControls: async () => (await import(`./uk-controls.js`)).controlMessages
};
export { e as uk };

