// Replaces the `debug` package, which development builds of micromark use for logging and which is not an ES module.
export default () => Object.assign(() => {}, { enabled: false });
