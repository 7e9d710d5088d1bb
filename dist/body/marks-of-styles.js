// src/body/marks-of-styles.ts
/** An element that a style can mark, and the style that does it. */
var MARKS = [
	["strong", /font-weight:\s*(?:bold|[6-9]00)/i],
	["em", /font-style:\s*(?:italic|oblique)/i],
	["del", /text-decoration[^;:]{0,20}:[^;]{0,80}line-through/i]
];
var PLAIN = /font-weight:\s*(?:normal|[1-5]00)/i;
/** Takes linear time: a tag that is not closed ends at the next one. */
var TAG = /<(\/?)(b|span)(?=[\s/>])([^<>]*)>/gi;
/** The same HTML, in which elements say what styles said. */
var marksOfStyles = (html) => {
	/** The end tags that the open elements need, by their names. */
	const ends = {
		b: [],
		span: []
	};
	return html.replace(TAG, (tag, slash, written, attributes) => {
		const name = written.toLowerCase();
		const open = ends[name];
		if (slash) return open.pop() ?? tag;
		const marks = MARKS.filter(([, style]) => style.test(attributes)).map(([mark]) => mark);
		if (name === "b" && !PLAIN.test(attributes)) marks.push(name);
		open.push(marks.map((mark) => `</${mark}>`).reverse().join(""));
		return marks.map((mark) => `<${mark}>`).join("");
	});
};
export { marksOfStyles };

//# sourceMappingURL=marks-of-styles.js.map