import { filesAt } from "./files.js";
import { mailChannel } from "../mail/mail-channel.js";
import { MailFailure } from "../mail/mail-message.js";
import { smtpSender } from "./smtp.js";
import { webhookChannel } from "./webhooks.js";
import { listen } from "./listener.js";
export { MailFailure, filesAt, listen, mailChannel, smtpSender, webhookChannel };
