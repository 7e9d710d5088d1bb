import { AfterwordError } from "../../core/errors.js";
import { MailFailure } from "../mail/mail-message.js";
// src/server/node/smtp.ts
/** Milliseconds for connecting, for the greeting, and between two answers. */
var CONNECT_TIME = 15e3;
var ANSWER_TIME = 6e4;
var LOOPBACK = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/;
var failureOf = (error) => {
	const { message, code = "", command = "", responseCode = 0 } = error;
	const isFinal = responseCode >= 500 && code !== "EAUTH" && command !== "CONN";
	const isOfAddress = isFinal && command.startsWith("RCPT");
	return new MailFailure(message.replace(/\s+/g, " "), {
		isFinal,
		isOfAddress,
		cause: error
	});
};
/** @throws AfterwordError `unavailable` without the package */
var load = async () => {
	try {
		return (await import("nodemailer")).createTransport;
	} catch (cause) {
		throw new AfterwordError("unavailable", "Mails need a package: npm install nodemailer", { cause });
	}
};
var smtpSender = async ({ address, from }) => {
	const createTransporter = await load();
	const { hostname, port, protocol, username, password } = new URL(address);
	const isSecure = protocol === "smtps:";
	const transporter = createTransporter({
		host: hostname.replace(/^\[|\]$/g, ""),
		port: port ? Number(port) : isSecure ? 465 : 587,
		secure: isSecure,
		requireTLS: !isSecure && username !== "" && !LOOPBACK.test(hostname),
		...username && { auth: {
			user: decodeURIComponent(username),
			pass: decodeURIComponent(password)
		} },
		connectionTimeout: CONNECT_TIME,
		greetingTimeout: CONNECT_TIME,
		socketTimeout: ANSWER_TIME,
		disableFileAccess: true,
		disableUrlAccess: true
	});
	const send = async ({ to, messageId, references, ...message }, signal) => {
		const aborted = new Promise((_, reject) => {
			const abort = () => reject(new MailFailure("It took too long."));
			if (signal.aborted) abort();
			signal.addEventListener("abort", abort, { once: true });
		});
		const sent = transporter.sendMail({
			from,
			to: {
				name: "",
				address: to
			},
			messageId,
			...references && {
				references: [...references],
				inReplyTo: references.at(-1)
			},
			textEncoding: "quoted-printable",
			...message
		}).catch((error) => {
			throw failureOf(error);
		});
		await Promise.race([sent, aborted]);
	};
	return {
		send,
		close: () => transporter.close()
	};
};
export { smtpSender };

//# sourceMappingURL=smtp.js.map