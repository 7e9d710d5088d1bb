// src/adapters/event-stream.ts
/** The most characters of one event: eight times what Afterword's server puts into one. A stream that never ends an event would fill the
*  memory. */
var MOST = 8388608;
/** The data of each event, as it arrives. Ends with the stream; throws if the stream breaks or stalls, or an event is too long. */
async function* readEvents(body, patience) {
	const reader = body.getReader();
	const decoder = new TextDecoder();
	let text = "";
	try {
		for (;;) {
			const { done, value } = await withTimeout(reader.read(), patience);
			if (done) return;
			text += decoder.decode(value, { stream: true });
			const blocks = text.split(/\r?\n\r?\n/);
			text = blocks.pop() ?? "";
			if (text.length > MOST) throw new Error(`An event has more than ${MOST} characters.`);
			for (const block of blocks) {
				const data = dataOf(block);
				if (data) yield data;
			}
		}
	} finally {
		reader.cancel().catch(() => {});
	}
}
var dataOf = (block) => block.split(/\r?\n/).filter((line) => line.startsWith("data:")).map((line) => line.slice(5).trimStart()).join("\n");
var withTimeout = async (work, patience) => {
	let timer;
	const stall = new Promise((_, reject) => {
		timer = setTimeout(() => reject(/* @__PURE__ */ new Error(`Nothing came for ${patience} ms.`)), patience);
	});
	try {
		return await Promise.race([work, stall]);
	} finally {
		clearTimeout(timer);
	}
};
export { readEvents };

//# sourceMappingURL=event-stream.js.map