// src/adapters/idb-texts.ts
var textKey = ({ discussion, parent }, owner) => [
	"text",
	discussion,
	parent ?? "",
	owner
];
export { textKey };

//# sourceMappingURL=idb-texts.js.map