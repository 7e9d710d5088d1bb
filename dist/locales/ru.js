var e = {
	language: `ru`,
	thousands: `\xA0`,
	messages: {
		countWithTitle: {
			0: `Пока нет комментариев к «{title}»`,
			one: `{count} комментарий к «{title}»`,
			few: `{count} комментария к «{title}»`,
			many: `{count} комментариев к «{title}»`,
			other: `{count} комментария к «{title}»`
		},
		countWithoutTitle: {
			0: `Пока нет комментариев`,
			one: `{count} комментарий`,
			few: `{count} комментария`,
			many: `{count} комментариев`,
			other: `{count} комментария`
		},
		allWaiting: {
			one: `{count} комментарий на проверке`,
			few: `{count} комментария на проверке`,
			many: `{count} комментариев на проверке`,
			other: `{count} комментария на проверке`
		},
		pings: `Упоминания на других сайтах`,
		loading: `Загрузка комментариев…`,
		more: `Ещё комментарии`,
		news: {
			one: `{count} новый комментарий`,
			few: `{count} новых комментария`,
			many: `{count} новых комментариев`,
			other: `{count} нового комментария`
		},
		closed: `Обсуждение закрыто.`,
		signIn: `Войдите, чтобы ответить.`,
		ages: {
			year: {
				one: `{count} год назад`,
				few: `{count} года назад`,
				many: `{count} лет назад`,
				other: `{count} года назад`
			},
			month: {
				one: `{count} месяц назад`,
				few: `{count} месяца назад`,
				many: `{count} месяцев назад`,
				other: `{count} месяца назад`
			},
			day: {
				one: `{count} день назад`,
				few: `{count} дня назад`,
				many: `{count} дней назад`,
				other: `{count} дня назад`
			},
			hour: {
				one: `{count} час назад`,
				few: `{count} часа назад`,
				many: `{count} часов назад`,
				other: `{count} часа назад`
			},
			minute: {
				one: `{count} минуту назад`,
				few: `{count} минуты назад`,
				many: `{count} минут назад`,
				other: `{count} минуты назад`
			},
			second: { other: `сейчас` }
		},
		anonymous: `Аноним`,
		removed: `Комментарий удалён.`,
		inReplyTo: `в ответ пользователю {name}`,
		author: `Автор`,
		moderator: `Модератор`,
		pinned: `Закреплено`,
		edited: `изменено`,
		pending: `На проверке; видно только автору и модераторам.`,
		retry: `Повторить`,
		gap: ` `,
		reply: `Ответить`,
		replyTo: `Ответить пользователю {name}`,
		leaveReply: `Оставить комментарий`,
		errors: {
			network: `Нет соединения.`,
			unavailable: `Комментарии сейчас недоступны.`,
			"rate-limited": `Слишком быстро. Подождите немного.`,
			"not-found": `Этого здесь больше нет.`,
			forbidden: `Здесь вам это не разрешено.`,
			unauthorized: `Сначала войдите.`,
			invalid: `Что-то здесь недопустимо.`,
			closed: `Обсуждение закрыто.`,
			conflict: `Это уже изменил кто-то другой.`,
			quota: `Не удалось сохранить: нет места или доступа к хранилищу.`,
			unsupported: `Здесь это невозможно.`,
			corrupt: `Не удалось прочитать комментарии.`,
			aborted: `Действие прервано.`
		},
		sendingSoon: `Сейчас будет отправлено.`,
		undo: `Отменить`,
		actFor: `{act}: {name}`,
		sending: `Отправка…`,
		failed: `Не отправлено.`,
		again: `Повторим автоматически.`,
		saving: `Сохранение…`,
		notSaved: `Не сохранено.`,
		change: `Изменить`,
		goOn: `Продолжить ответ`,
		goOnTo: `Продолжить ответ пользователю {name}`,
		leaveReplyTo: `Ответ пользователю {name}`,
		editReply: `Изменить комментарий`,
		replyAs: `Вы пишете как {name}`,
		body: `Ваш комментарий`,
		name: `Имя`,
		email: `Эл. почта`,
		emailHint: `(необязательно, никому не видно)`,
		url: `Сайт`,
		optional: `(необязательно)`,
		remember: `Запомнить меня на этом устройстве`,
		send: `Отправить`,
		save: `Сохранить`,
		cancel: `Отмена`,
		draftsNotSaved: `Браузер не хранит черновики: если уйти со страницы, неотправленное пропадёт.`,
		sent: `Комментарий отправлен.`,
		sentWaiting: `Комментарий отправлен на проверку.`,
		required: `Сначала напишите что-нибудь.`,
		requiredField: `{field}: заполните это поле.`,
		duplicate: `Такой комментарий от вас уже есть.`,
		taken: `Под этим именем сюда входит другой человек. Выберите другое.`,
		badEmail: `Адрес почты выглядит так: name@example.com.`,
		badUrl: `Адрес сайта выглядит так: https://example.com.`,
		tooLong: `{field}: не больше {limit} символов.`,
		keptFrom: `Сохранено {age}.`,
		keptNow: `Сохранено меньше минуты назад.`,
		cannotLoad: `Сейчас не удаётся загрузить комментарии.`
	},
	loadControls: async () => (await import(`./ru-controls.js`)).controlMessages
};
export { e as ru };

