// What an end-to-end test imports.
export { openBrowser } from './browser.mjs';
export { eachEngine } from './each-engine.mjs';
export { formWasRead } from './form-was-read.mjs';
export { serve, strictPolicy } from './serve.mjs';
export { startDemo } from './start-demo.mjs';
export { until } from './until.mjs';
