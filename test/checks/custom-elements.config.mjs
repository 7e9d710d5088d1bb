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

/** What a doc comment says of an attribute. The analyzer takes the type and the description of the property of that name instead. */
const ATTRIBUTE = /@attr \{([^}]+)\} ([\w-]+) - ([^]*?)\s*(?=\n\s*\* @|\*\/)/g;
const asDocumented = () => {
  const documented = new Map();
  return {
    name: 'as-documented',
    analyzePhase({ ts, node }) {
      if (!ts.isClassDeclaration(node)) return;
      const text = ts
        .getJSDocCommentsAndTags(node)
        .map((comment) => comment.getText())
        .join('\n');
      documented.set(
        node.name?.text,
        new Map([...text.matchAll(ATTRIBUTE)].map(([, type, name, words]) => [name, { type, words }])),
      );
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules)
        for (const { name, attributes = [] } of declarations)
          for (const attribute of attributes) {
            const { type, words } = documented.get(name)?.get(attribute.name) ?? {};
            if (!type) continue;
            attribute.type = { text: type };
            attribute.description = words.replaceAll(/\s*\n\s*\*\s*/g, ' ');
          }
    },
  };
};

export default {
  globs: ['src/elements/*.ts', 'src/define.ts'],
  outdir: 'dist',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [onlyDocumentedEvents, asDocumented()],
};
