var e = {
	language: `es`,
	thousands: null,
	messages: {
		countWithTitle: {
			0: `Aún no hay comentarios en «{title}»`,
			one: `Un comentario en «{title}»`,
			many: `{count} de comentarios en «{title}»`,
			other: `{count} comentarios en «{title}»`
		},
		countWithoutTitle: {
			0: `Aún no hay comentarios`,
			one: `Un comentario`,
			many: `{count} de comentarios`,
			other: `{count} comentarios`
		},
		allWaiting: {
			one: `Un comentario pendiente de aprobación`,
			many: `{count} de comentarios pendientes de aprobación`,
			other: `{count} comentarios pendientes de aprobación`
		},
		pings: `Mencionado en otros sitios`,
		loading: `Cargando comentarios…`,
		more: `Más comentarios`,
		news: {
			one: `Un comentario nuevo`,
			many: `{count} de comentarios nuevos`,
			other: `{count} comentarios nuevos`
		},
		closed: `Esta conversación está cerrada.`,
		signIn: `Inicia sesión para comentar.`,
		ages: {
			year: {
				one: `hace {count} año`,
				many: `hace {count} de años`,
				other: `hace {count} años`
			},
			month: {
				one: `hace {count} mes`,
				many: `hace {count} de meses`,
				other: `hace {count} meses`
			},
			day: {
				one: `hace {count} día`,
				many: `hace {count} de días`,
				other: `hace {count} días`
			},
			hour: {
				one: `hace {count} hora`,
				many: `hace {count} de horas`,
				other: `hace {count} horas`
			},
			minute: {
				one: `hace {count} minuto`,
				many: `hace {count} de minutos`,
				other: `hace {count} minutos`
			},
			second: {
				one: `ahora`,
				many: `ahora`,
				other: `ahora`
			}
		},
		anonymous: `Sin nombre`,
		removed: `Este comentario se ha retirado.`,
		inReplyTo: `en respuesta a {name}`,
		author: `Autor/a`,
		moderator: `Moderación`,
		pinned: `Fijado`,
		edited: `editado`,
		pending: `Pendiente de aprobación; solo lo ven quien lo escribió y la moderación.`,
		retry: `Reintentar`,
		gap: ` `,
		reply: `Responder`,
		replyTo: `Responder a {name}`,
		leaveReply: `Escribe un comentario`,
		errors: {
			network: `Ha fallado la conexión.`,
			unavailable: `Los comentarios no están disponibles en este momento.`,
			"rate-limited": `Eso ha sido muy rápido. Espera un momento.`,
			"not-found": `Ya no existe.`,
			forbidden: `Aquí no puedes hacer eso.`,
			unauthorized: `Inicia sesión primero.`,
			invalid: `Hay algo que no se puede aceptar.`,
			closed: `Esta conversación está cerrada.`,
			conflict: `Mientras tanto, otra persona lo ha cambiado.`,
			quota: `No se puede guardar: el almacenamiento está lleno o no está permitido.`,
			unsupported: `Eso no es posible aquí.`,
			corrupt: `No se pueden leer los comentarios.`,
			aborted: `La operación se ha interrumpido.`
		},
		sendingSoon: `Se enviará en un momento.`,
		undo: `Deshacer`,
		actFor: `{act}: {name}`,
		sending: `Enviando…`,
		failed: `No se ha enviado.`,
		again: `Se volverá a intentar automáticamente.`,
		saving: `Guardando…`,
		notSaved: `No se ha guardado.`,
		change: `Editar`,
		goOn: `Seguir con tu respuesta`,
		goOnTo: `Seguir con tu respuesta a {name}`,
		leaveReplyTo: `Respuesta a {name}`,
		editReply: `Edita tu comentario`,
		replyAs: `Escribes como {name}`,
		body: `Tu comentario`,
		name: `Nombre`,
		email: `Correo electrónico`,
		emailHint: `(opcional, no se muestra nunca)`,
		url: `Sitio web`,
		optional: `(opcional)`,
		remember: `Recordarme en este dispositivo`,
		send: `Enviar comentario`,
		save: `Guardar`,
		cancel: `Cancelar`,
		draftsNotSaved: `Este navegador no guarda borradores: lo que no envíes se pierde cuando salgas de la página.`,
		sent: `Tu comentario se ha enviado.`,
		sentWaiting: `Tu comentario se ha enviado y está pendiente de aprobación.`,
		required: `Primero escribe algo.`,
		requiredField: `{field}: es obligatorio.`,
		duplicate: `Eso ya lo has dicho.`,
		taken: `Este nombre es de alguien que inicia sesión aquí. Elige otro.`,
		badEmail: `Un correo electrónico tiene esta forma: name@example.com.`,
		badUrl: `La dirección de un sitio web tiene esta forma: https://example.com.`,
		tooLong: `{field}: {limit} caracteres como máximo.`,
		keptFrom: `Copia guardada {age}.`,
		keptNow: `Copia guardada hace menos de un minuto.`,
		cannotLoad: `Los comentarios no se pueden cargar en este momento.`
	},
	loadControls: async () => (await import(`./es-controls.js`)).controlMessages
};
export { e as es };

