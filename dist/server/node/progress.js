// src/server/node/progress.ts
var WORDS = {
	reading: "Reading",
	comparing: "Comparing",
	writing: "Writing"
};
/** The parts of the file after which progress is shown. */
var SHOWN = 1 / 100;
var LOGGED = 1 / 10;
var progressOf = (output) => {
	let word = "";
	let done = 0;
	let told = 0;
	const tell = () => {
		told = done;
		const text = `${word} ${Math.min(100, Math.round(done * 100))} %`;
		output.write(output.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
	};
	return {
		step(step) {
			word = WORDS[step];
			done = 0;
			told = 0;
		},
		advance(part) {
			done += part;
			if (!word || part > LOGGED) return;
			if (done - told >= (output.isTTY ? SHOWN : LOGGED)) tell();
		},
		end() {
			if (output.isTTY && word) output.write("\r\x1B[K");
			word = "";
		}
	};
};
export { progressOf };

//# sourceMappingURL=progress.js.map