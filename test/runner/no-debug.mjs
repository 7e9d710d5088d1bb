// Stands in for the `debug` package, which development builds of micromark log with, and which is no ES module.
export default () => Object.assign(() => {}, { enabled: false });
