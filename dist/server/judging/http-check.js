import { webAddress } from "../../core/url.js";
import { signatureHeaders } from "./check-signature.js";
// src/server/judging/http-check.ts
/** Bytes of an answer. */
var LARGEST_ANSWER = 4096;
var textOf = async (response) => {
	const reader = response.body?.getReader();
	const decoder = new TextDecoder();
	let size = 0;
	let text = "";
	for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
		size += chunk.value.byteLength;
		if (size > LARGEST_ANSWER) {
			await reader?.cancel();
			throw new Error(`its answer has more than ${LARGEST_ANSWER} bytes`);
		}
		text += decoder.decode(chunk.value, { stream: true });
	}
	return text + decoder.decode();
};
var resultIn = (text) => {
	try {
		return JSON.parse(text);
	} catch {
		throw new Error("its answer is not JSON");
	}
};
/** @throws TypeError if the address or the secret is invalid */
var httpCheck = ({ url, secret, fetch: ask = fetch }) => {
	const address = webAddress(url);
	if (!address) throw new TypeError(`"${url}" is no address of a check, such as https://checks.example/comments.`);
	const sign = signatureHeaders(secret);
	return async (comment, signal) => {
		const body = JSON.stringify(comment);
		const response = await ask(address, {
			method: "POST",
			redirect: "manual",
			headers: {
				"content-type": "application/json",
				...await sign(body)
			},
			body,
			signal
		});
		if (response.status !== 200) {
			await response.body?.cancel();
			throw new Error(`it was answered with status ${response.status}`);
		}
		return resultIn(await textOf(response));
	};
};
export { httpCheck };

//# sourceMappingURL=http-check.js.map