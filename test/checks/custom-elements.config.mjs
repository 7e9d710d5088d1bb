// dist/custom-elements.json: the elements for editors and documentation, from their doc comments.

/** The analyzer takes `new AfterwordErrorEvent(error)` for an event of its argument's name besides; the doc comments name them all. */
const onlyDocumentedEvents = {
  name: 'only-documented-events',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations)
        if (declaration.events)
          declaration.events = declaration.events.filter(({ name }) => name?.startsWith('afterword-'));
  },
};

export default {
  globs: ['src/elements/*.ts', 'src/define.ts'],
  outdir: 'dist',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [onlyDocumentedEvents],
};
