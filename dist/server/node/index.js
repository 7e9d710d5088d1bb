import { filesAt } from "./files.js";
import { listen } from "./listener.js";
export { filesAt, listen };
