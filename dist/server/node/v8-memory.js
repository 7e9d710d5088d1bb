import { setFlagsFromString } from "node:v8";
// src/server/node/v8-memory.ts
var beFrugal = () => {
	setFlagsFromString("--semi-space-growth-factor=1");
	setFlagsFromString("--heap-growing-percent=10");
};
export { beFrugal };

//# sourceMappingURL=v8-memory.js.map