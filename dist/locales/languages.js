var e = [`ar`, `en`];
export { e as LANGUAGES };

//# sourceMappingURL=languages.js.map