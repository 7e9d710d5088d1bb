import { keepPage } from "./keep-page.js";
import { showKeptPage } from "./show-kept-page.js";
export { keepPage, showKeptPage };
