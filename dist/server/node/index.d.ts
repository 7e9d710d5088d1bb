export { type Files, filesAt } from './files.js';
export { mailChannel, type MailChannelOptions } from '../mail/mail-channel.js';
export { MailFailure, type MailMessage, type MailSender } from '../mail/mail-message.js';
export { smtpSender, type SmtpOptions } from './smtp.js';
export { webhookChannel, type WebhookChannelOptions } from './webhooks.js';
export { listen, type Listener, type ListenOptions } from './listener.js';
