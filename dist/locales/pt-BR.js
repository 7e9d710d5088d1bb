var e = {
	language: `pt-BR`,
	thousands: `.`,
	messages: {
		countWithTitle: {
			0: `Ainda não há comentários em “{title}”`,
			1: `Um comentário em “{title}”`,
			one: `{count} comentário em “{title}”`,
			many: `{count} de comentários em “{title}”`,
			other: `{count} comentários em “{title}”`
		},
		countWithoutTitle: {
			0: `Ainda não há comentários`,
			1: `Um comentário`,
			one: `{count} comentário`,
			many: `{count} de comentários`,
			other: `{count} comentários`
		},
		allWaiting: {
			one: `{count} comentário aguarda aprovação`,
			many: `{count} de comentários aguardam aprovação`,
			other: `{count} comentários aguardam aprovação`
		},
		pings: `Mencionado em outros sites`,
		loading: `Carregando comentários…`,
		more: `Mais comentários`,
		news: {
			one: `{count} comentário novo`,
			many: `{count} de comentários novos`,
			other: `{count} comentários novos`
		},
		closed: `Esta discussão está encerrada.`,
		signIn: `Entre na sua conta para comentar.`,
		ages: {
			year: {
				one: `há {count} ano`,
				many: `há {count} de anos`,
				other: `há {count} anos`
			},
			month: {
				one: `há {count} mês`,
				many: `há {count} de meses`,
				other: `há {count} meses`
			},
			day: {
				one: `há {count} dia`,
				many: `há {count} de dias`,
				other: `há {count} dias`
			},
			hour: {
				one: `há {count} hora`,
				many: `há {count} de horas`,
				other: `há {count} horas`
			},
			minute: {
				one: `há {count} minuto`,
				many: `há {count} de minutos`,
				other: `há {count} minutos`
			},
			second: {
				one: `agora`,
				many: `agora`,
				other: `agora`
			}
		},
		anonymous: `Sem nome`,
		removed: `Este comentário foi removido.`,
		inReplyTo: `em resposta a {name}`,
		author: `Autor(a)`,
		moderator: `Moderação`,
		pinned: `Fixado`,
		edited: `editado`,
		pending: `Aguarda aprovação; só a moderação e quem escreveu podem ver.`,
		retry: `Tentar de novo`,
		gap: ` `,
		reply: `Responder`,
		replyTo: `Responder a {name}`,
		leaveReply: `Escreva um comentário`,
		errors: {
			network: `A conexão falhou.`,
			unavailable: `Os comentários não estão disponíveis no momento.`,
			"rate-limited": `Isso foi muito rápido. Espere um momento.`,
			"not-found": `Isso não existe mais.`,
			forbidden: `Você não pode fazer isso aqui.`,
			unauthorized: `Primeiro, entre na sua conta.`,
			invalid: `Algo aí não pode ser aceito.`,
			closed: `Esta discussão está encerrada.`,
			conflict: `Outra pessoa alterou isso nesse meio-tempo.`,
			quota: `Não é possível guardar: o armazenamento está cheio ou não é permitido.`,
			unsupported: `Isso não é possível aqui.`,
			corrupt: `Não é possível ler os comentários.`,
			aborted: `A operação foi interrompida.`
		},
		sendingSoon: `Será enviado em um momento.`,
		undo: `Desfazer`,
		actFor: `{act}: {name}`,
		sending: `Enviando…`,
		failed: `Não enviado.`,
		again: `Haverá uma nova tentativa automática.`,
		saving: `Salvando…`,
		notSaved: `Não foi salvo.`,
		change: `Alterar`,
		goOn: `Continuar sua resposta`,
		goOnTo: `Continuar sua resposta a {name}`,
		leaveReplyTo: `Resposta a {name}`,
		editReply: `Edite seu comentário`,
		replyAs: `Você escreve como {name}`,
		body: `Seu comentário`,
		name: `Nome`,
		email: `E-mail`,
		emailHint: `(opcional, nunca exibido)`,
		url: `Site`,
		optional: `(opcional)`,
		remember: `Lembrar de mim neste dispositivo`,
		send: `Enviar comentário`,
		save: `Salvar`,
		cancel: `Cancelar`,
		draftsNotSaved: `Este navegador não guarda rascunhos: o que não foi enviado se perde quando você sai da página.`,
		sent: `Seu comentário foi enviado.`,
		sentWaiting: `Seu comentário foi enviado e aguarda aprovação.`,
		required: `Escreva algo primeiro.`,
		requiredField: `{field}: preenchimento obrigatório.`,
		duplicate: `Você já disse isso.`,
		taken: `Este nome é de alguém que entra aqui com uma conta. Escolha outro.`,
		badEmail: `Um endereço de e-mail tem esta forma: name@example.com.`,
		badUrl: `O endereço de um site tem esta forma: https://example.com.`,
		tooLong: `{field}: no máximo {limit} caracteres.`,
		keptFrom: `Cópia guardada {age}.`,
		keptNow: `Cópia guardada há menos de um minuto.`,
		cannotLoad: `Não é possível carregar os comentários no momento.`
	},
	loadControls: async () => (await import(`./pt-BR-controls.js`)).controlMessages
};
export { e as ptBR };

